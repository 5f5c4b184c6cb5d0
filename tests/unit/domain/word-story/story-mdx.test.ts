import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { RandomNumbers } from '../../../../scripts/bench/random-numbers.ts';
import { LeftOutList } from '../../../../src/domain/word-story/left-out.ts';
import { plainText, textIn } from '../../../../src/domain/word-story/inline-text.ts';
import { storyBlocks } from '../../../../src/domain/word-story/story-blocks.ts';
import { storyMdx } from '../../../../src/domain/word-story/story-mdx.ts';
import { wordStory } from '../../../../src/domain/word-story/word-story.ts';
import { parseStory } from '../../../../src/stories/parse-story.ts';
import type { StoryNode } from '../../../../src/stories/story.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The story of converted HTML, as it is read again from what is written. */
function readAgain(html: string) {
  const blocks = storyBlocks(fromHtml(html, { fragment: true }), new LeftOutList());
  const body = storyMdx(wordStory(blocks, new Map()), new Map());
  const { story, findings } = parseStory(body, { file: 'a.mdx', firstLine: 1 });
  return { body, findings, words: story ? wordsOf(story.nodes) : null };
}

const wordsOf = (nodes: readonly StoryNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'html')
        return textIn(fromHtml(node.html.replaceAll('<br>', ' '), { fragment: true }).children as Element[]);
      return node.type === 'component' ? wordsOf(node.children) : '';
    })
    .join(' ');

const oneLine = (text: string) => plainText(text).replace(/\s+/gu, ' ').trim();

test.each([
  'import x from "y"',
  'export default 1',
  '---',
  '===',
  '# a ## b',
  '{a} {{ b }} {/* c */} }',
  '<script>alert(1)</script> </p> <!-- c --> <Anh src="x" />',
  '*a* _b_ **c** __d__ ~~e~~ ~f~ `g` ``h``',
  '1. a',
  '- a',
  '+ b',
  '> c',
  '| a | b |',
  '[a](javascript:alert(1)) ![b](c) [d]: e [^1]',
  '[ ] a',
  'http://vidu.example/a?b=c_d_e, https://vidu.example. www.vidu.example) http://localhost:80 https://a:b@vidu.example',
  'thu@vidu.example',
  '&lt; &amp; &#x41; &copy;',
  'a\\b \\* \\',
  '$x$ :a: ::: {#id} ==a== [[b]] @c #d',
  '    bốn dấu cách',
  '```\nimport a\n```',
  'Đoạn 20~30 người, 5 < 6 > 4 & 7',
  '%%% === +++ ___',
])('%j comes out as text', (text) => {
  for (const html of [
    `<p>${escaped(text)}</p>`,
    `<ul><li>${escaped(text)}</li></ul>`,
    `<p>a<br/>${escaped(text)}</p>`,
    `<h1>${escaped(text)}</h1>`,
    `<blockquote><p>${escaped(text)}</p></blockquote>`,
    `<table><tr><td>b</td><td>c</td></tr><tr><td>${escaped(text)}</td><td><strong>${escaped(text)}</strong></td></tr></table>`,
  ]) {
    const { findings, words, body } = readAgain(`<p>Đầu.</p>${html}<p>Cuối.</p>`);
    expect(findings, body).toEqual([]);
    expect(oneLine(words ?? ''), body).toContain(oneLine(text));
  }
});

test('text made of signs at random is read again as it was', () => {
  const random = new RandomNumbers(7);
  const pieces = [
    '*',
    '_',
    '{',
    '}',
    '<',
    '>',
    '`',
    '~',
    '|',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '-',
    '+',
    '.',
    '1',
    '&',
    '\\',
    '"',
    "'",
    ':',
    '=',
    '$',
    '^',
    '@',
    '/',
    ' ',
    ' ',
    'a',
    'Đ',
    'ố',
    'import ',
    'www.',
    'http://',
    'amp;',
    '&#x3C;',
  ];
  const pick = () => pieces[Math.floor(random.next() * pieces.length)] ?? '';
  const text = () => Array.from({ length: 3 + random.between(0, 11) }, pick).join('');
  const shapes: ((piece: () => string) => string)[] = [
    (piece) => `<p>${piece()}<strong>${piece()}</strong>${piece()}<em>${piece()}</em>${piece()}</p>`,
    (piece) => `<p><em>${piece()}<strong>${piece()}</strong></em>${piece()}<br/>${piece()}</p>`,
    (piece) => `<ol><li>${piece()}<ul><li>${piece()}</li></ul></li><li>${piece()}</li></ol>`,
    (piece) =>
      `<table><tr><td>${piece()}</td><td>${piece()}</td></tr><tr><td>${piece()}</td><td>${piece()}</td></tr></table>`,
    (piece) => `<p>${piece()}<a href="https://vidu.example/a(b)_c_">${piece()}</a>${piece()}</p>`,
    (piece) => `<blockquote><p>${piece()}</p><p>${piece()}</p></blockquote>`,
  ];
  for (let round = 0; round < 400; round += 1) {
    const given: string[] = [];
    const piece = () => {
      given.push(text());
      return escaped(given.at(-1) ?? '');
    };
    const { findings, words, body } = readAgain(
      `<p>Đầu.</p>${shapes[round % shapes.length]?.(piece) ?? ''}<p>Cuối.</p>`,
    );
    const shown = JSON.stringify({ given, body, findings });
    expect(findings, shown).toEqual([]);
    // What a line break or a cell parts is told with one space; nothing else may differ.
    expect((words ?? '').replace(/\s+/gu, ''), shown).toBe(oneLine(`Đầu.${given.join('')}Cuối.`).replace(/\s+/gu, ''));
  }
});

test('attributes of pictures hold any text, and what nobody answered is left out', () => {
  const alt = 'Một "ảnh" <b> {x} {" & &amp; \\ \' `';
  const blocks = storyBlocks(fromHtml('<p>a<img src="1"/>b</p>', { fragment: true }), new LeftOutList());
  const placed = { src: 'anh-1.jpg', alt, caption: undefined, credit: 'Ảnh: {' };
  const { story, findings } = parseStory(storyMdx(blocks, new Map([[1, placed]])), { file: 'a.mdx', firstLine: 1 });
  expect(findings).toEqual([]);
  expect(story?.nodes[1]).toMatchObject({ name: 'Anh', props: { src: 'anh-1.jpg', alt, credit: 'Ảnh: {' } });
  const open = storyMdx(blocks, new Map([[1, { ...placed, alt: undefined, credit: undefined }]]));
  expect(open).toContain('<Anh src="anh-1.jpg" />');
});
