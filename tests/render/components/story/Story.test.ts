import { expect, test } from 'vitest';
import Story from '../../../../src/components/story/Story.astro';
import { shownStory } from '../../../../src/domain/shown-story.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../../support/html-document.ts';
import { render, renderHtml } from '../../../support/rendering.ts';
import { figure, indicator } from '../../../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../../../unit/sample-entries.ts';

const facts = [
  { id: 'cay', label: 'Cây xanh', value: '1.500', unit: 'cây' },
  { id: 'nha', label: 'Nhà', value: '3', unit: 'nhà' },
];
const numbers = [indicator('lua', { name: 'Lúa' }), figure(2, 'lua', { plan: '4', actual: '5' })];

/** The story of a movement with this body, below a base path. */
function renderStory(body: string, basePath = '/') {
  const entry = sampleEntry('movement', 'mot', {}, { body });
  return render(Story, {
    nodes: shownStory(sampleCatalog([...numbers, sampleEntry('exemplar', 'a'), entry], { basePath }), entry, facts),
  });
}

test('shows nothing for a page without a story', async () => {
  expect(await renderHtml(Story, { nodes: null })).toBe('');
});

test('keeps components and text in the order in which they are written', async () => {
  const page = await renderStory(
    'Trước.\n\n<GhiChu>\nGiữa.\n</GhiChu>\n\nSau.\n\n<SoLieu only="nha" />\n\n<TrichDan>\nLời.\n</TrichDan>\n\nCuối.',
  );
  expect(textOf(page)).toMatch(/^Trước\. ?Ghi chú ?Giữa\. ?Sau\. ?Nhà ?3 nhà ?Lời\. ?Cuối\.$/u);
});

test('gathers milestones that follow one another into one list, and not those apart', async () => {
  const page = await renderStory(
    '<Moc time="2020">\nMột.\n</Moc>\n\n<Moc time="2021">\nHai.\n</Moc>\n\nChữ.\n\n<Moc time="2022">\nBa.\n</Moc>',
  );
  const lists = elements(page, 'ol.timeline');
  expect(lists.map((list) => attributeOf(list, 'role'))).toEqual(['list', 'list']);
  expect(lists.map((list) => texts(list, 'li .time'))).toEqual([['2020', '2021'], ['2022']]);
});

test('shows components within components', async () => {
  const page = await renderStory(
    '<GhiChu title="Ngoài">\n\n<TrichDan author="Bà Chè">\nLời.\n</TrichDan>\n\n<Moc time="2020">\nMột.\n</Moc>\n\n</GhiChu>',
  );
  const note = element(page, '[role="note"]');
  expect(texts(note, 'blockquote')).toEqual(['Lời.']);
  expect(texts(note, '.time')).toEqual(['2020']);
});

test('shows text that looks like a tag or an expression as text', async () => {
  const page = await renderStory('\\<script>alert(1)\\</script> và \\{x} và `<b>` & “kép”');
  expect(textOf(element(page, 'p'))).toBe('<script>alert(1)</script> và {x} và <b> & “kép”');
  expect(count(page, 'script, b')).toBe(0);
});

test('gives a table heads and a class for each alignment, in a region that scrolls', async () => {
  const page = await renderStory('| Tên | Số | Giữa |\n| :-- | --: | :-: |\n| a | 1 | b |');
  const region = element(page, '[role="region"]');
  expect([attributeOf(region, 'tabindex'), attributeOf(region, 'aria-label')]).toEqual(['0', 'Bảng 1']);
  expect(texts(region, 'thead th')).toEqual(['Tên', 'Số', 'Giữa']);
  expect(elements(region, 'tbody td').map((cell) => attributeOf(cell, 'class'))).toEqual([
    'align-left',
    'align-right',
    'align-center',
  ]);
});

test.each([
  ['/', '/dien-hinh/a/'],
  ['/guong-sang/', '/guong-sang/dien-hinh/a/'],
])('leads within the site below the base path %s', async (basePath, href) => {
  const page = await renderStory(
    'Xem [bài](/dien-hinh/a/), [mục](#b) và [ngoài](https://a.example/).\n\n## B',
    basePath,
  );
  expect(elements(page, 'a').map((link) => attributeOf(link, 'href'))).toEqual([href, '#b', 'https://a.example/']);
});

test('shows key figures, indicators and charts where they are placed', async () => {
  const page = await renderStory(
    '<SoLieu only="nha" />\n\n<SoLieu indicators="lua" result="thung-lung/2022" />\n\n<BieuDo id="chi-tieu-lua-thung-lung-2022" />',
  );
  expect(elements(page, 'dl').map((list) => [texts(list, 'dt'), texts(list, 'dd')])).toEqual([
    [['Nhà'], ['3 nhà']],
    [['Lúa'], ['5 xã']],
  ]);
  expect(texts(element(page, 'figure'), 'tbody td')).toEqual(['4', '5']);
});

test('shows nothing of a figure or chart that is not there', async () => {
  const page = await renderStory('Chữ.\n\n<SoLieu only="khac" />\n\n<BieuDo id="khong-co" />');
  expect([textOf(page), count(page, 'dl, figure')]).toEqual(['Chữ.', 0]);
});
