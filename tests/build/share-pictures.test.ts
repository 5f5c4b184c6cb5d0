import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, scriptsOf } from '../support/html-document.ts';
import { isHidden, isRedirect, pageAt, siteFiles, sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), origin: 'https://guong-thu.example', site: 'Gương thử & mẫu' },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example', site: 'Gương sáng' },
];

const said = ({ document }: SitePage, property: string) =>
  attributeOf(element(document, `meta[property="og:${property}"]`), 'content');

/** Pages of lists share the picture of their list. */
const listOf = ({ path }: SitePage) =>
  /^\/(?<list>dien-hinh|phong-trao)\/(?:(?:linh-vuc|tinh|nam)\/|trang-)/u.exec(path)?.groups?.list;

describe.each(sites)('$name', async ({ folder, origin, site }) => {
  const pages = await sitePages(folder);
  const shown = pages.filter((page) => !isRedirect(page) && !isHidden(page));
  const pictures = (await siteFiles(folder)).filter((file) => file.startsWith('anh-chia-se/'));

  test('every page that search engines may show says what to show where it is shared', () => {
    const wrong = shown.filter((page) => {
      const { document, path } = page;
      const facts = [
        said(page, 'site_name') === site,
        said(page, 'locale') === 'vi_VN',
        said(page, 'url') === origin + path,
        said(page, 'title') !== '' && attributeOf(element(document, 'meta[name="description"]'), 'content') !== '',
        said(page, 'description') === attributeOf(element(document, 'meta[name="description"]'), 'content'),
        said(page, 'image:width') === '1200' && said(page, 'image:height') === '630',
        said(page, 'image:alt') !== '',
        attributeOf(element(document, 'meta[name="twitter:card"]'), 'content') === 'summary_large_image',
      ];
      return facts.includes(false);
    });
    expect(shown.length).toBeGreaterThan(50);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('other pages say nothing of the kind', () => {
    const others = pages.filter((page) => !shown.includes(page) && count(page.document, 'meta[property]') > 0);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('every page has a picture of its own, and every picture its page', () => {
    const expected = (page: SitePage) =>
      `${origin}/anh-chia-se/${listOf(page) ?? (page.path.slice(1, -1) || 'trang-chu')}.jpg`;
    const wrong = shown.filter((page) => said(page, 'image') !== expected(page));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const named = new Set(shown.map((page) => said(page, 'image')?.slice(origin.length + 1)));
    expect(pictures).toEqual([...named].sort());
  });

  test('every picture is a JPEG of the size that the page states, light, and unlike any other', async () => {
    const contents = new Set<string>();
    const wrong: unknown[] = [];
    for (const file of pictures) {
      const bytes = await readFile(join(folder, file));
      const { format, width, height } = await sharp(bytes).metadata();
      const isFine = format === 'jpeg' && width === 1200 && height === 630 && bytes.byteLength < 150_000;
      if (!isFine) wrong.push([file, format, width, height, bytes.byteLength]);
      contents.add(bytes.toString('base64'));
    }
    expect(wrong).toEqual([]);
    expect(contents.size).toBe(pictures.length);
  });

  test('only pages about one subject are articles', () => {
    const articles = shown.filter((page) => said(page, 'type') === 'article').map(({ path }) => path.split('/')[1]);
    expect([...new Set(articles)].sort()).toEqual(['dien-hinh', 'ket-qua', 'phong-trao']);
    expect(shown.filter((page) => listOf(page) && said(page, 'type') !== 'website')).toEqual([]);
  });
});

test('the words of a hostile title stay words', async () => {
  const page = pageAt(await sitePages(inject('fixtureSite')), '/dien-hinh/ky-tu-la/');
  expect(said(page, 'title')).toContain('<script>window.hacked = 1</script> "Đội" & \'Tổ\' </title>');
  expect(said(page, 'image:alt')).toContain('<script>window.hacked = 1</script>');
  expect(scriptsOf(element(page.document, 'head'))).toEqual([]);
});

test('the picture of a yearly result tells what became of its plans', async () => {
  const page = pageAt(await sitePages(inject('realSite')), '/ket-qua/lai-chau/2022/');
  expect(said(page, 'image:alt')).toMatch(/^Kết quả hằng năm: Lai Châu năm 2022\. \d+\/\d+ chỉ tiêu có kế hoạch đạt/u);
});
