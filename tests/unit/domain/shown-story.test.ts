import { describe, expect, test } from 'vitest';
import { shownStory, type ShownNode } from '../../../src/domain/shown-story.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const facts = [
  { id: 'cay', label: 'Cây xanh', value: 'hơn 1.500', unit: 'cây' },
  { id: 'nha', label: 'Nhà', value: '3', unit: null },
  { id: null, label: 'Hạng', value: 'Cấp độ 3', unit: null },
];
const base = [
  indicator('lua', { name: 'Lúa', unit: 'tấn' }),
  indicator('ngo', { name: 'Ngô', unit: '%' }),
  indicator('hang', { name: 'Hạng', unit: 'hạng' }),
  figure(2, 'lua', { plan: '1000', actual: 'hơn 1500' }),
  figure(3, 'ngo', { plan: '50', actual: '57' }),
  figure(4, 'hang', { actual: '5', rankOf: 14 }),
  figure(2, 'lua', { actual: '1400' }, 'thung-lung/2021'),
];

/** What is shown of the body of a movement, or of another entry. */
function shown(body: string, entry: Entry = sampleEntry('movement', 'mot', {}, { body }), basePath = '/'): ShownNode[] {
  const others = ['a', 'nhap'].map((id) => sampleEntry('exemplar', id, { draft: id === 'nhap' }));
  return shownStory(sampleCatalog([...base, ...others, entry], { basePath }), entry, facts) ?? [];
}
const ofResult = (body: string) => shown(body, sampleEntry('result', 'thung-lung/2022', {}, { body }));
const figuresOf = (nodes: readonly ShownNode[]) =>
  nodes.flatMap((node) =>
    node.type === 'figures'
      ? [node.figures.map(({ label, value, unit }) => [label, value, unit].filter(Boolean).join(' '))]
      : [],
  );

test('an entry without a story shows none', () => {
  expect(shownStory(sampleCatalog([]), sampleEntry('movement', 'mot'))).toBeNull();
});

test.each([
  ['/', '/dien-hinh/a/'],
  ['/guong-sang/', '/guong-sang/dien-hinh/a/'],
])('links within the site get the base path %s, at every depth', (basePath, href) => {
  const body =
    '[a](/dien-hinh/a/) [b](#b) [c](https://c.example/)\n\n## B\n\n<GhiChu>\n\n<Moc time="2020">\n[a](/dien-hinh/a/)\n</Moc>\n\n</GhiChu>';
  const text = JSON.stringify(shown(body, sampleEntry('movement', 'mot', {}, { body }), basePath));
  expect([...text.matchAll(/href=\\"([^"\\]+)/gu)].map(([, link]) => link)).toEqual([
    ...[href, '#b', 'https://c.example/', href],
  ]);
});

test('what is not published is not linked to, and its words stay', () => {
  const text = JSON.stringify(shown('Xem [**chuyện** kia](/dien-hinh/nhap/#a), [này](/dien-hinh/a/?x=1).'));
  expect(text).toContain('Xem <strong>chuyện</strong> kia, <a href=\\"/dien-hinh/a/?x=1\\">này</a>.');
});

describe('SoLieu shows', () => {
  test.each([
    ['all key figures without a choice', '<SoLieu />', ['Cây xanh hơn 1.500 cây', 'Nhà 3', 'Hạng Cấp độ 3']],
    ['the chosen one', '<SoLieu only="nha" />', ['Nhà 3']],
    [
      'the chosen ones in the order of the choice',
      '<SoLieu only="  nha   cay " />',
      ['Nhà 3', 'Cây xanh hơn 1.500 cây'],
    ],
    ['nothing for one that is not there', '<SoLieu only="khac" />', []],
    ['indicators in the order of the choice', '<SoLieu indicators="ngo lua" />', ['Ngô 57%', 'Lúa hơn 1.500 tấn']],
    ['a rank without a unit', '<SoLieu indicators="hang" />', ['Hạng thứ 5/14']],
    ['those of another year', '<SoLieu indicators="lua" result="thung-lung/2021" />', ['Lúa 1.400 tấn']],
    ['key figures before indicators', '<SoLieu indicators="ngo" only="nha" />', ['Nhà 3', 'Ngô 57%']],
    ['nothing of a year that is not there', '<SoLieu indicators="lua" result="thung-lung/2020" />', []],
  ])('%s', (_, body, expected) => {
    expect(figuresOf(ofResult(body))).toEqual([expected]);
  });

  test('indicators of no year in an entry that is of none', () => {
    expect(figuresOf(shown('<SoLieu indicators="lua" />'))).toEqual([[]]);
  });
});

describe('BieuDo shows', () => {
  test('the chart of its id with the addresses of its pictures', () => {
    const body = '<BieuDo id="chi-tieu-lua-thung-lung-2022" />';
    const [node, ...others] = shown(body, sampleEntry('movement', 'mot', {}, { body }), '/g/');
    expect(others).toEqual([]);
    expect(node).toMatchObject({
      type: 'chart',
      chart: {
        spec: { id: 'chi-tieu-lua-thung-lung-2022' },
        picture: { wide: '/g/bieu-do/chi-tieu-lua-thung-lung-2022.png' },
      },
    });
  });

  test('nothing for a chart that is not there', () => {
    expect(shown('<BieuDo id="khong-co" />')).toEqual([]);
  });
});

describe('Anh shows', () => {
  const body = '<Anh src="a.jpg" alt="Đồi" credit="Ảnh: Ban Thử" />';
  const picture = { file: { width: 640, height: 400 }, colour: '#808080' };

  test('a picture beside the entry with what is said of it', () => {
    const entry = sampleEntry('movement', 'mot', {}, { body, pictures: { 'a.jpg': picture } });
    expect(shown(body, entry)).toMatchObject([{ type: 'picture', picture, props: { src: 'a.jpg', alt: 'Đồi' } }]);
  });

  test('nothing for a picture that is not there', () => {
    expect(shown(body)).toEqual([]);
  });
});

test('milestones, notes and quotations keep their text and their order', () => {
  const body =
    'Trước.\n\n<Moc time="2020">\nMột.\n</Moc>\n\n<Moc time="2021">\nHai.\n</Moc>\n\n<TrichDan author="Bà Chè">\nLời.\n</TrichDan>';
  expect(shown(body)).toMatchObject([
    { type: 'html', html: '<p>Trước.</p>' },
    {
      type: 'timeline',
      items: [
        { props: { time: '2020' }, children: [{ html: '<p>Một.</p>' }] },
        { props: { time: '2021' }, children: [{ html: '<p>Hai.</p>' }] },
      ],
    },
    { type: 'component', name: 'TrichDan', props: { author: 'Bà Chè' }, children: [{ html: '<p>Lời.</p>' }] },
  ]);
});
