import { expect, test } from 'vitest';
import EmbedBlock from '../../../src/components/EmbedBlock.astro';
import type { PageEmbedding } from '../../../src/domain/embedding.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const words = strings.embedBlock;
const title = 'Tổ "Ví" </textarea></script> & Dụ';
const choice: PageEmbedding['choices'][number] = {
  title,
  label: `Thẻ: ${title}`,
  path: '/nhung/dien-hinh/to/',
  height: 480,
  page: { href: '/dien-hinh/to/', label: title },
  chart: null,
  picture: { light: '/a.jpg', dark: '/a.jpg', alt: title, width: 1200, height: 630 },
};
const embedding: PageEmbedding = {
  choices: [choice],
  main: { fitted: `<iframe title="${title}">`, bare: '<iframe>', picture: '<img>', table: null },
  site: { origin: 'https://vidu.example', name: 'Gương', source: 'Nguồn', loader: { path: '/l.js', integrity: 's' } },
  places: 'cong.example',
  contact: { href: 'mailto:ban@vidu.example', label: 'Ban Thử' },
};
const fields = (block: Awaited<ReturnType<typeof render>>) =>
  elements(block, 'textarea').map((field) => [attributeOf(field, 'aria-label'), textOf(field)]);

test('offers each way with its snippet, whatever stands in a title', async () => {
  const block = await render(EmbedBlock, { embedding });
  expect(fields(block)).toEqual([
    [words.snippet(words.fitted), `<iframe title="${title}">`],
    [words.snippet(words.bare), '<iframe>'],
    [words.snippet(words.picture), '<img>'],
  ]);
  expect(elements(block, 'textarea').every((field) => field.hasAttribute('readonly'))).toBe(true);
  const data = attributeOf(element(block, 'embed-block'), 'data-embedding') ?? '';
  expect(JSON.parse(data)).toEqual({ choices: [choice], site: embedding.site });
  expect(textOf(block)).toContain('Khung nhúng chỉ hiện trên cong.example.');
  expect(elements(block, 'noscript, select[name="part"]')).toEqual([]);
});

test('a part without a frame of fixed height does not show that way', async () => {
  const main = { ...embedding.main, bare: null };
  const block = await render(EmbedBlock, { embedding: { ...embedding, main } });
  expect(elements(block, 'section[hidden]').map((section) => attributeOf(section, 'data-way'))).toEqual(['bare']);
});

test('where no other site may show frames, it says so and offers none', async () => {
  const main = { ...embedding.main, fitted: null, bare: null };
  const block = await render(EmbedBlock, { embedding: { ...embedding, main, places: null } });
  expect(texts(block, 'h3')).toEqual([words.picture]);
  expect(textOf(block)).toContain(words.closed);
  expect(attributeOf(element(block, 'a'), 'href')).toBe('mailto:ban@vidu.example');
  expect(elements(block, '.preview, select[name="width"]')).toEqual([]);
});

test('other parts are in reach without a script', async () => {
  const story = { ...choice, label: 'Toàn bài', path: '/nhung/bai/to/', height: null };
  const block = await render(EmbedBlock, { embedding: { ...embedding, choices: [choice, story] } });
  const links = elements(block, 'noscript a').map((link) => [attributeOf(link, 'href'), textOf(link)]);
  expect(links).toEqual([['/nhung/bai/to/', 'Toàn bài']]);
});
