import { expect, test } from 'vitest';
import Story from '../../../../src/components/story/Story.astro';
import { parseStory } from '../../../../src/stories/parse-story.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../../support/html-document.ts';
import { render, renderHtml } from '../../../support/rendering.ts';

const figures = [
  { id: 'cay', label: 'Cây xanh', value: '1.500', unit: 'cây' },
  { id: 'nha', label: 'Nhà', value: '3', unit: 'nhà' },
];

async function renderStory(body: string) {
  const { story, findings } = parseStory(body, { file: 'index.mdx', firstLine: 1 });
  expect(findings).toEqual([]);
  return render(Story, { story, pictures: {}, figures });
}

test('shows nothing for a page without a story', async () => {
  expect(await renderHtml(Story, { story: null, pictures: {} })).toBe('');
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

test('leads within the site below the base path', async () => {
  const page = await renderStory('Xem [bài](/dien-hinh/a/), [mục](#b) và [ngoài](https://a.example/).\n\n## B');
  expect(elements(page, 'a').map((link) => attributeOf(link, 'href'))).toEqual([
    '/dien-hinh/a/',
    '#b',
    'https://a.example/',
  ]);
});
