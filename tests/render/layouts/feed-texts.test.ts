import { expect, test } from 'vitest';
import { siteFeed } from '../../../src/domain/feeds/feeds.ts';
import { withTexts } from '../../../src/layouts/feed-texts.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, parseHtml, texts } from '../../support/html-document.ts';
import { award, figure } from '../../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../../unit/sample-entries.ts';
import { named } from '../sample-lines.ts';

const catalog = sampleCatalog([
  ...named,
  sampleEntry('exemplar', 'to', {
    summary: 'Tóm tắt & <b>.',
    correction: [{ on: '2022-12-30', text: 'Đã sửa số nhà.' }, 'Đã sửa tên.'],
    facts: [{ label: 'Nhà mới', value: 3, unit: 'nhà', source: 'bao-cao', section: 'Mục 1' }],
  }),
  sampleEntry('movement', 'thi-dua', { contents: ['Trồng rừng.'], phases: [{ name: 'Giai đoạn 2021' }] }),
  sampleEntry(
    'result',
    'thung-lung/2022',
    { headline: '43/44 chỉ tiêu đạt' },
    { body: '<BieuDo id="danh-gia-thung-lung-2022" />' },
  ),
  figure(2, 'lua', { plan: '50', actual: '52' }),
  figure(3, 'ngo', { plan: '50', actual: '48' }),
  award(2, { collectives: 8, individuals: 12 }),
]);
const feed = await withTexts(siteFeed(catalog), 'Trang & thử');

const textOfEntry = (path: string) => {
  const entry = feed.entries.find(({ url }) => url.endsWith(path));
  if (!entry) throw new Error(path);
  return parseHtml(entry.html);
};

test('an exemplar is told with its summary, correction, figures, particulars and sources', () => {
  const text = textOfEntry('/dien-hinh/to/');
  expect(texts(text, 'p').slice(0, 4)).toEqual([
    'Tóm tắt & <b>.',
    'Đính chính ngày 30/12/2022: Đã sửa số nhà.',
    'Đính chính: Đã sửa tên.',
    'Cập nhật ngày 31/12/2022',
  ]);
  expect(texts(text, 'dt')).toContain('Nhà mới');
  expect(texts(text, 'dd')).toContain('3 nhà');
  expect(texts(text, 'li').at(-1)).toMatch(/^<b>Báo cáo<\/b> .*: Mục 1\.$/u);
});

test('a movement is told with its phases and contents', () => {
  const text = textOfEntry('/phong-trao/thi-dua/');
  expect(texts(text, 'li')).toEqual(expect.arrayContaining(['Giai đoạn 2021', 'Trồng rừng.']));
});

test('a yearly result is told with what the report claims, and a chart as its picture and an open table', () => {
  const text = textOfEntry('/ket-qua/thung-lung/2022/');
  expect(texts(text, 'dd')).toContain('43/44 chỉ tiêu đạt');
  const picture = element(text, 'img');
  expect(attributeOf(picture, 'src')).toBe('https://vidu.example/bieu-do/danh-gia-thung-lung-2022.png');
  expect(attributeOf(picture, 'alt')).not.toBe('');
  expect(count(text, 'table caption')).toBe(1);
  expect(count(text, 'details, data-chart, picture, svg, script')).toBe(0);
});

test('each text ends with the way to its page, which has the tables that the text has not', () => {
  const wrong = feed.entries.filter(({ html, url }) => {
    const way = elements(parseHtml(html), 'a').at(-1);
    return !way || attributeOf(way, 'href') !== url;
  });
  expect(wrong).toEqual([]);
  const wayFrom = (path: string) => texts(textOfEntry(path), 'a').at(-1);
  expect(wayFrom('/dien-hinh/to/')).toBe(strings.feeds.readOn('Trang & thử', false));
  expect(wayFrom('/ket-qua/thung-lung/2022/')).toBe(strings.feeds.readOn('Trang & thử', true));
});

test('the text of an entry is made once, whatever feeds it stands in', async () => {
  const entries = feed.entries.map((entry) => ({ ...entry, page: () => expect.fail('made again') }));
  const again = await withTexts({ ...feed, entries }, 'Trang & thử');
  expect(again.entries.map(({ html }) => html)).toEqual(feed.entries.map(({ html }) => html));
});
