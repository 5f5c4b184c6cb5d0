import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { runBuild } from '../support/built-sites.ts';
import { fixtureTime } from '../support/fixture-content.ts';
import { attributeOf, element, elements, texts } from '../support/html-document.ts';
import { chartsOf, type SiteChart } from '../support/site-charts.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';
import { snapshot } from '../support/site-snapshot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { copyBuiltFixture } from '../support/unpublished-entries.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

const folderOfPictures = 'bieu-do/';

/** Pixels of a picture to one CSS pixel. */
const pixelRatio = 2;

/** Width and height that an element states. */
const stated = (figure: SiteChart['figure'], selector: string) =>
  ['width', 'height'].map((name) => Number(attributeOf(element(figure, selector), name)));

describe.each(sites)('$name', async ({ folder }) => {
  const charts = (await sitePages(folder)).flatMap(chartsOf);
  const pictures = (await siteFiles(folder)).filter((file) => file.startsWith(folderOfPictures));

  test('every chart has its four pictures, and every picture its chart on a page', () => {
    const ids = [...new Set(charts.map(({ spec }) => spec.id))];
    const named = ids.flatMap((id) => ['', '-hep', '-toi', '-hep-toi'].map((look) => `bieu-do/${id}${look}.png`));
    expect(ids.length).toBeGreaterThan(20);
    expect(pictures).toEqual(named.sort());
  });

  test('the picture of a page is its chart, sharp on a dense screen and as large as the page says', async () => {
    const wrong: unknown[] = [];
    for (const { path, figure, spec } of new Map(charts.map((chart) => [chart.spec.id, chart])).values()) {
      const addresses = [
        attributeOf(element(figure, 'img'), 'src'),
        ...elements(figure, 'source').map((source) => attributeOf(source, 'srcset')),
      ];
      const named = ['', '-hep-toi', '-toi', '-hep'].map((look) => `/bieu-do/${spec.id}${look}.png`);
      if (addresses.join() !== named.join()) wrong.push([path, addresses]);
      for (const [look, selector] of [
        ['', 'img'],
        ['-toi', 'img'],
        ['-hep', `source[srcset="/bieu-do/${spec.id}-hep.png"]`],
        ['-hep-toi', `source[srcset="/bieu-do/${spec.id}-hep-toi.png"]`],
      ] as const) {
        const { width, height, format } = await sharp(join(folder, `bieu-do/${spec.id}${look}.png`)).metadata();
        const expected = stated(figure, selector).map((size) => size * pixelRatio);
        if (format !== 'png' || [width, height].join() !== expected.join()) wrong.push([path, look, width, height]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('light and dark pictures differ', async () => {
    const { dominant: light } = await sharp(
      join(folder, pictures.find((file) => !/-toi|-hep/u.test(file)) ?? ''),
    ).stats();
    const { dominant: dark } = await sharp(
      join(folder, pictures.find((file) => file.endsWith('-toi.png')) ?? ''),
    ).stats();
    expect(light.r).toBeGreaterThan(200);
    expect(dark.r).toBeLessThan(80);
  });

  test('the table of a chart holds what its spec holds, and nothing else', () => {
    for (const { figure, spec } of charts) {
      const table = element(figure, 'table');
      expect(texts(table, 'caption')).toEqual([spec.title.replace(/\s+/gu, ' ')]);
      const heads = spec.series.map(({ label }) => `${label} (${spec.unit})`);
      expect(texts(table, 'thead th')).toEqual([spec.labelHeader, ...heads]);
      const rows = elements(table, 'tbody tr').filter((row) => elements(row, 'td').length > 0);
      expect(rows.map((row) => texts(row, 'th, td'))).toEqual(
        spec.labels.map((label, index) => [label, ...spec.series.map(({ shown }) => shown[index])]),
      );
      const breaks = texts(table, 'th[scope="rowgroup"]');
      expect(breaks).toEqual(spec.break ? [spec.break.label] : []);
    }
  });

  test('what a chart draws is what it says', () => {
    const wrong = charts.flatMap(({ spec }) =>
      spec.series.flatMap(({ values, shown }) =>
        values.flatMap((value, index) => {
          const text = shown[index] ?? '';
          const number = value?.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
          const isTold = number === undefined ? text === 'chưa có số liệu' : readNumber(text) === value;
          return isTold ? [] : [[spec.id, value, text]];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a chart is the same wherever it stands, once on a page, and told in words beside its picture', () => {
    const known = new Map<string, string>();
    const places = charts.map(({ path, spec }) => `${path} ${spec.id}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    for (const { spec, figure } of charts) {
      expect(known.get(spec.id) ?? JSON.stringify(spec)).toBe(JSON.stringify(spec));
      known.set(spec.id, JSON.stringify(spec));
      expect(attributeOf(element(figure, 'img'), 'alt')).toBe(spec.summary);
      expect(texts(figure, '.summary')).toEqual([spec.summary.replace(/\s+/gu, ' ')]);
      expect(spec.source).not.toBe('');
    }
  });
});

/** The number of a text such as `trên 1.234,5` or `43/44`. */
const readNumber = (text: string): number =>
  Number((/-?[\d.]+(?:,\d+)?/u.exec(text)?.[0] ?? 'none').replaceAll('.', '').replace(',', '.'));

test('a series of a merged province is broken between its old and its new territory', async () => {
  const charts = (await sitePages(inject('fixtureSite'))).flatMap(chartsOf);
  const breaks = charts
    .filter(({ spec }) => spec.break)
    .map(({ spec }) => [spec.id, spec.labels[spec.break?.index ?? 0]]);
  expect([...new Map(breaks.map(([id, year]) => [id, year]))].sort()).toEqual([
    ['chuoi-ho-ngheo-suoi-ngan', '2025'],
    ['chuoi-san-luong-suoi-ngan', '2025'],
    ['chuoi-so-xa-dat-chuan-suoi-ngan', '2025'],
  ]);
});

/** A copy of the program with caches of its own: what finds its cache beside the fonts has fonts of its own. */
async function projectWithoutCache(): Promise<string> {
  const folder = join(await temporaryFolder(), 'project');
  for (const part of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(projectRoot, 'node_modules')))
    if (name === '@expo-google-fonts')
      await cp(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
    else if (name !== '.cache')
      await symlink(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

test('the same content built elsewhere, with nothing kept from before, gives the same bytes; once more, it draws nothing', async () => {
  const [project, folder] = [await projectWithoutCache(), await temporaryFolder()];
  await copyBuiltFixture(join(folder, 'content'));
  const settings = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site'), BUILD_TIME: fixtureTime };
  expect(await runBuild(settings, project)).toMatchObject({ code: 0 });
  const drawn = await readdir(join(project, 'node_modules/.cache/guong-sang/charts'));
  const [again, first] = [await snapshot(settings.OUT_DIR), await snapshot(inject('fixtureSite'))];
  expect(drawn.filter((file) => file.endsWith('.png'))).toHaveLength(
    Object.keys(first).filter((file) => file.startsWith(folderOfPictures)).length,
  );
  expect(again).toEqual(first);

  const kept = await keptPictures(project);
  expect(kept.length).toBeGreaterThan(100);
  expect(await runBuild(settings, project)).toMatchObject({ code: 0 });
  expect(await keptPictures(project)).toEqual(kept);
  expect(await snapshot(settings.OUT_DIR)).toEqual(first);
});

/** The files of drawn pictures; one that was drawn anew would be another file. */
async function keptPictures(project: string): Promise<string[]> {
  const files = ['charts', 'share-pictures'].map(async (kind) => {
    const folder = join(project, 'node_modules/.cache/guong-sang', kind);
    const names = await readdir(folder);
    return Promise.all(names.map(async (name) => `${kind}/${name} ${(await stat(join(folder, name))).ino}`));
  });
  return (await Promise.all(files)).flat().sort();
}
