import { describe, expect, test } from 'vitest';
import { embeds, pageEmbeds, type EmbedPage } from '../../../src/domain/embeds.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award } from './number-rows.ts';
import { embedCatalog } from './embeds/sample-embeds.ts';

const catalog = embedCatalog();
const all = embeds(catalog);
const slugsOf = (kind: string) => all.filter((embed) => embed.kind === kind).map(({ slug }) => slug);
const at = (path: string): EmbedPage => {
  const found = all.find((embed) => embed.path === path);
  if (!found) throw new Error(`${path}: no such embed`);
  return found;
};

describe('the embeds of a site', () => {
  test.each([
    ['dien-hinh', ['to-moi', 'to-cu']],
    ['bai', ['to-moi', 'to-cu']],
    ['bieu-do', catalog.charts.map(({ id }) => id)],
    ['chi-tieu', ['rung', 'che']],
    ['khen-thuong', ['tat-ca', 'thung-lung-2022']],
    ['phong-trao', ['doc-sach', 'trong-rung']],
    ['moi-nhat', ['tat-ca', 'tinh-thung-lung', 'phong-trao-trong-rung']],
  ])('%s: those that are published and have anything to show', (kind, slugs) => {
    expect(slugsOf(kind).sort()).toEqual([...slugs].sort());
    expect(slugs.length).toBeGreaterThan(0);
  });

  test('each has an address of its own, a title, a page and its public address', () => {
    const based = embeds(embedCatalog([], { basePath: '/thu/' }));
    expect(new Set(based.map(({ path }) => path)).size).toBe(based.length);
    for (const { kind, slug, path, title, page, canonical } of based) {
      expect(path).toBe(`/thu/nhung/${kind}/${slug}/`);
      expect(title).not.toBe('');
      expect(page.href).toMatch(/^\/thu\//u);
      expect(canonical).toBe(`https://vidu.example${page.href}`);
    }
  });

  test('each states a height in steps of ten within bounds, only a full story none', () => {
    for (const { kind, height } of all) {
      if (kind === 'bai') expect(height).toBeNull();
      else {
        expect((height ?? 1) % 10).toBe(0);
        expect(height).toBeGreaterThanOrEqual(240);
        expect(height).toBeLessThanOrEqual(1800);
      }
    }
  });

  test('a longer text is given more height, up to what a frame shows of it', () => {
    const heights = ['Ngắn', 'chữ '.repeat(40), 'chữ '.repeat(75)].map((summary) => {
      const site = sampleCatalog([sampleEntry('exemplar', 'to', { summary })]);
      return embeds(site).find(({ kind }) => kind === 'dien-hinh')?.height ?? 0;
    });
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
    expect(heights[2]).toBeGreaterThanOrEqual(heights[1] ?? 0);
  });

  test.each([
    ['/nhung/dien-hinh/to-moi/', '/dien-hinh/to-moi/'],
    ['/nhung/bai/to-moi/', '/dien-hinh/to-moi/'],
    ['/nhung/bieu-do/danh-gia-thung-lung-2022/', '/ket-qua/thung-lung/2022/'],
    ['/nhung/bieu-do/chuoi-rung-thung-lung/', '/chi-tieu/rung/'],
    ['/nhung/bieu-do/chi-tieu-rung-thung-lung-2022/', '/chi-tieu/rung/'],
    ['/nhung/chi-tieu/rung/', '/chi-tieu/rung/'],
    ['/nhung/khen-thuong/tat-ca/', '/khen-thuong/'],
    ['/nhung/khen-thuong/thung-lung-2022/', '/ket-qua/thung-lung/2022/'],
    ['/nhung/phong-trao/trong-rung/', '/phong-trao/trong-rung/'],
    ['/nhung/moi-nhat/tat-ca/', '/dien-hinh/'],
    ['/nhung/moi-nhat/tinh-thung-lung/', '/dien-hinh/tinh/thung-lung/'],
    ['/nhung/moi-nhat/phong-trao-trong-rung/', '/phong-trao/trong-rung/'],
  ])('%s leads to %s', (path, page) => {
    expect(at(path).page.href).toBe(page);
  });

  test('charts and indicators with a chart have a picture that can be taken instead', () => {
    const withPicture = all.filter(({ chart }) => chart !== null).map(({ path }) => path);
    expect(withPicture).toEqual([
      ...slugsOf('bieu-do').map((id) => `/nhung/bieu-do/${id}/`),
      '/nhung/chi-tieu/rung/',
      '/nhung/chi-tieu/che/',
    ]);
    expect(at('/nhung/chi-tieu/rung/').chart?.picture.wide).toBe('/bieu-do/chuoi-rung-thung-lung.png');
  });
});

describe('what an embed shows', () => {
  test('an exemplar: its first figures as they are shown elsewhere', () => {
    expect(at('/nhung/dien-hinh/to-moi/')).toMatchObject({
      source: 'Báo cáo',
      content: { type: 'card', text: { figures: [{ label: 'Cây', value: 'hơn 1.500', unit: 'cây' }] } },
    });
  });

  test('a full story: the text, its chart and what belongs to it', () => {
    const { content } = at('/nhung/bai/to-moi/');
    expect(content).toMatchObject({ type: 'story', story: { updated: '1/5/2022', sources: [{ title: 'Báo cáo' }] } });
    expect(content.type === 'story' && content.story.story?.map(({ type }) => type)).toEqual(['html', 'chart']);
  });

  test('an indicator: the newest figure with its plan and the verdict in words', () => {
    expect(at('/nhung/chi-tieu/rung/').content).toMatchObject({
      figures: [
        {
          place: 'Thung Lũng, 2022',
          value: '6 xã',
          plans: [{ text: 'Kế hoạch: 5', verdict: { label: 'Vượt kế hoạch' } }],
        },
      ],
    });
  });

  test('award counts: those of the yearly result', () => {
    const lines = [
      { label: 'Bằng khen', value: 'Tập thể: 12; cá nhân: 34' },
      { label: 'Giấy khen', value: 'Tổng số: ít nhất 9' },
      { label: 'Kỷ niệm chương', value: 'Tập thể: 1; cá nhân: 1' },
    ];
    expect(at('/nhung/khen-thuong/thung-lung-2022/').content).toMatchObject({ years: [{ lines }] });
  });

  test('more award counts than a frame has room for: the others are marked, and their number is told', () => {
    const forms = Array.from({ length: 30 }, (_, index) => [
      sampleEntry('award-form', `hinh-thuc-${index}`, { name: `Hình thức ${index}`, order: index + 4 }),
      award(index + 10, { form: `hinh-thuc-${index}`, collectives: index, individuals: 1 }),
    ]);
    const found = embeds(embedCatalog(forms.flat())).find(({ path }) => path === '/nhung/khen-thuong/tat-ca/');
    const { content, height } = found ?? { content: null, height: null };
    if (content?.type !== 'awards') throw new Error('no award counts');
    const lines = content.years.flatMap((year) => year.lines.map(({ isBeyond }) => isBeyond));
    expect(lines.filter(Boolean)).toHaveLength(content.hidden);
    expect(lines.indexOf(true)).toBe(33 - content.hidden);
    expect(content.hidden).toBeGreaterThan(5);
    expect(height).toBeLessThan(1300);
  });

  test('a movement: its period, how many exemplars and awards it has; those that have no room are counted', () => {
    const { content } = at('/nhung/phong-trao/trong-rung/');
    expect(content.type === 'card' && content.text.facts).toEqual([
      { label: 'Thời gian', value: '2020 – 2022' },
      { label: 'Điển hình tiên tiến', value: '2' },
      { label: 'Bằng khen (Thung Lũng, 2022)', value: 'Tập thể: 2; cá nhân: 3' },
      { label: 'Giấy khen (Thung Lũng, 2022)', value: 'Tổng số: 9' },
      { label: 'Số liệu khen thưởng khác', value: '1 dòng ở trang đầy đủ' },
    ]);
  });

  test('newest stories: by the day of their last change, at most six', () => {
    const newer = Array.from({ length: 7 }, (_, day) =>
      sampleEntry('exemplar', `to-${day}`, { name: `Tổ ${day}`, updatedAt: `2023-01-0${day + 1}` }),
    );
    const found = embeds(embedCatalog(newer)).find(({ path }) => path === '/nhung/moi-nhat/tat-ca/');
    expect(found?.content.type === 'stories' && found.content.stories.cards.map(({ label }) => label)).toEqual(
      [6, 5, 4, 3, 2, 1].map((day) => `Tổ ${day}`),
    );
  });
});

test('the embeds of a page are those of the site, without what their documents show', () => {
  const [card] = pageEmbeds(catalog, '/dien-hinh/to-moi/');
  const { kind, slug, path, title, height, page, chart } = at('/nhung/dien-hinh/to-moi/');
  expect(card).toEqual({ kind, slug, path, title, height, page, chart });
});
