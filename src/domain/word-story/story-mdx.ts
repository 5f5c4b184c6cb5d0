import type { Element, ElementContent, Root, Text } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { strings } from '../../strings.ts';
import { element, pictureTag, text, textIn } from './inline-text.ts';
import type { StoryBlocks } from './story-blocks.ts';

/** How a picture stands in the story; what nobody has answered is left out, and the check asks for it. */
export interface PlacedPicture {
  src: string;
  alt: string | undefined;
  caption: string | undefined;
  credit: string | undefined;
}

/** Writes the body of a story: Markdown in which nothing of the text can be taken for a command. */
export function storyMdx({ blocks, notes }: StoryBlocks, pictures: ReadonlyMap<number, PlacedPicture>): string {
  const placed = blocks.flatMap((block) => {
    if (block.tagName !== pictureTag) return [block];
    const picture = pictures.get(Number(block.properties.number));
    return picture ? [tag('Anh', { ...picture }, ' />')] : [];
  });
  const root: Root = { type: 'root', children: [...placed, ...noteBlock(notes)] };
  const tree = toMdast(root, {
    nodeHandlers: { text: (_, node: Text) => ({ type: 'text', value: node.value.replaceAll('\\', backslash) }) },
    handlers: {
      tag: (_, node) => ({ type: 'html', value: String(node.properties.source) }),
    },
  });
  const markdown = toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  });
  return withoutCommands(markdown.replaceAll(backslash, '\\\\').replaceAll(backslashEntity, '&#x5C;'));
}

/**
 * Stands for a backslash on the way, a sign of punctuation too: the writer of Markdown would put some before
 * characters that it writes as entities, and so change both.
 */
const backslash = '\u2e5d';
const backslashEntity = '&#x2E5D;';

/** Notes stand at the end, in the order of the numbers that the text has in brackets. */
function noteBlock(notes: readonly Element[][]): Element[] {
  if (notes.length === 0) return [];
  const items = notes.map((paragraphs) =>
    element(
      'li',
      paragraphs.flatMap(({ children }, index): ElementContent[] =>
        index === 0 ? children : [text(' '), ...children],
      ),
    ),
  );
  const filled = items.map((item) => (textIn(item.children).trim() ? item : element('li', [text('…')])));
  return [tag('GhiChu', { title: strings.wordStory.notes }, '>'), element('ol', filled), tag('/GhiChu', {}, '>')];
}

/** The tag of a component; attributes without a value are left out. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, end: string): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value ? [` ${key}="${quoted(value)}"`] : []));
  return element('tag', [], { source: `<${name}${written.join('')}${end}` });
}

/** Signs that would end the value, or that the story's reader looks for, stand as entities. */
const quoted = (value: string) =>
  value.replace(/[&"<{]/gu, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`);

/** A line of text may begin with a word that the story's reader takes for a command. */
const withoutCommands = (markdown: string) =>
  markdown.replace(/^(?:i(?=mport\b)|e(?=xport\b))/gmu, (letter) => (letter === 'i' ? '&#x69;' : '&#x65;'));
