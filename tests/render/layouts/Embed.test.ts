import { describe, expect, test } from 'vitest';
import { embeds } from '../../../src/domain/embeds.ts';
import Embed from '../../../src/layouts/Embed.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { award, figure } from '../../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../../unit/sample-entries.ts';
import { hostile, named } from '../sample-lines.ts';

const story = `Xem [bài này](https://vidu.example/a) và [mục sau](#muc).

<Video href="https://video.example/1" title="Phim" />
`;
const all = embeds(
  sampleCatalog([
    ...named,
    sampleEntry(
      'exemplar',
      'to',
      { name: hostile, summary: hostile, movements: ['mot'], correction: 'Đã sửa tên.' },
      { body: story },
    ),
    sampleEntry('result', 'thung-lung/2022', { title: `${hostile} năm` }),
    figure(2, 'lua', { plan: '50', actual: '48' }),
    figure(3, 'ngo', { plan: '50', actual: '52' }),
    award(2, { collectives: 8, individuals: 12 }),
    award(3, { scope: 'movement:mot', collectives: 2, individuals: 3 }),
  ]),
);
const page = (path: string) => all.find((embed) => embed.path.startsWith(path));
const rendered = (path: string) => render(Embed, { page: page(path), frame: siteFrame });

describe.each([
  ['/nhung/dien-hinh/to/', hostile],
  ['/nhung/bai/to/', hostile],
  ['/nhung/phong-trao/mot/', `${hostile} mot`],
  ['/nhung/chi-tieu/lua/', hostile],
  ['/nhung/bieu-do/danh-gia-', null],
  ['/nhung/khen-thuong/thung-lung-2022/', strings.embeds.awardsOf(`${hostile} năm`)],
  ['/nhung/moi-nhat/tat-ca/', strings.embeds.newest],
])('%s', (path, title) => {
  test('has one title, the name of the site, a way to the full page and its address for paper', async () => {
    const document = await rendered(path);
    expect(texts(document, 'h1')).toEqual([title ?? page(path)?.title]);
    expect(texts(document, '.origin .site')).toEqual([siteFrame.name]);
    const full = element(document, 'a.full');
    expect([attributeOf(full, 'href'), attributeOf(full, 'target')]).toEqual([page(path)?.page.href, '_blank']);
    expect(texts(document, '.page-address')).toEqual([strings.share.addressOf(page(path)?.canonical ?? '')]);
  });

  test('lets no text become markup', async () => {
    const document = await rendered(path);
    expect(elements(document, 'main b, main i, main script, title *')).toEqual([]);
  });

  test('has no list of definitions, rows or links that are empty', async () => {
    const document = await rendered(path);
    expect(texts(document, 'dt, dd, li, th, td, a, p').filter((text) => text === '')).toEqual([]);
    expect(elements(document, 'dl, ul').filter((list) => list.childElements.length === 0)).toEqual([]);
  });
});

test('the links of a story open outside, those within it stay', async () => {
  const links = elements(await rendered('/nhung/bai/to/'), 'main a').map((link) =>
    ['href', 'target', 'rel'].map((name) => attributeOf(link, name)),
  );
  expect(links).toEqual([
    ['https://vidu.example/a', '_blank', 'noopener'],
    ['#muc', null, null],
    ['https://video.example/1', '_blank', 'noopener'],
  ]);
});

test('a full story tells its sources, its last change and what was corrected', async () => {
  const document = await rendered('/nhung/bai/to/');
  expect(count(document, '.source-list li')).toBe(1);
  expect(texts(document, 'article > p, .corrections p').join(' ')).toContain(
    'Đính chính: Đã sửa tên. Cập nhật ngày 31/12/2022',
  );
});

test('an indicator says its verdict in words, and its chart has its table', async () => {
  const document = await rendered('/nhung/chi-tieu/lua/');
  expect(texts(document, '.verdict')).toEqual(['Chưa đạt kế hoạch']);
  expect(count(document, 'details td')).toBeGreaterThan(0);
  expect(attributeOf(element(document, 'div.chart img'), 'loading')).toBe('eager');
});
