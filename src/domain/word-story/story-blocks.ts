import type { Element, ElementContent, Root } from 'hast';
import { element, inlineText, isBreak, plainText, textIn, trimEdges, withoutPictures } from './inline-text.ts';
import type { LeftOutList } from './left-out.ts';
import { storyTable } from './story-tables.ts';
import { numberMarks } from './visible-document.ts';

/** The blocks of a Word file as a story can hold them, and its notes. */
export interface StoryBlocks {
  blocks: Element[];
  /** Footnotes and endnotes in the order of their numbers, each as its paragraphs. */
  notes: Element[][];
}

/** Turns the converted HTML into blocks: paragraphs, headings, lists, quotations, tables and pictures. */
export function storyBlocks({ children }: Root, leftOut: LeftOutList): StoryBlocks {
  leftOut.fromTop();
  const elements = children.flatMap((child) => (child.type === 'element' ? [child] : []));
  const notes = elements.filter(isNotes);
  const blocks = elements.filter((child) => !isNotes(child)).flatMap((child) => block(child, leftOut));
  return {
    blocks,
    notes: notes.flatMap(({ children: items }) =>
      items.flatMap((item) => (item.type === 'element' ? [noteOf(item, leftOut)] : [])),
    ),
  };
}

/** The library puts all notes into one list at the end. */
const isNotes = ({ tagName, children: [first] }: Element) =>
  tagName === 'ol' && first?.type === 'element' && /^(?:foot|end)note-/u.test(first.properties.id ?? '');

function block(node: Element, leftOut: LeftOutList): Element[] {
  const { tagName } = node;
  if (tagName === 'table') return storyTable(node, leftOut);
  if (tagName === 'ul' || tagName === 'ol') return hoisted(lists(node, leftOut));
  if (tagName === 'blockquote')
    return hoisted([
      element(
        'blockquote',
        node.children.flatMap((child) => (child.type === 'element' ? block(child, leftOut) : [])),
      ),
    ]);
  leftOut.read(plainText(textIn(node.children)).slice(-100));
  const content = inlineText(node.children, leftOut);
  if (/^h[1-6]$/u.test(tagName)) return heading(node, content);
  const [plain, pictures] = withoutPictures(content);
  return [...paragraphs(plain).map((line) => element('p', line, node.properties)), ...pictures];
}

/** Headings are one line, in the weight that all headings have. */
function heading({ tagName, properties }: Element, content: ElementContent[]): Element[] {
  const [plain, pictures] = withoutPictures(content);
  const line = trimEdges(plain.flatMap((node) => unmarked(node)));
  return [...(textIn(line).trim() ? [element(tagName, line, properties)] : []), ...pictures];
}

const unmarked = (node: ElementContent): ElementContent[] => {
  if (isBreak(node)) return [{ type: 'text', value: ' ' }];
  return node.type === 'element' && node.tagName === 'strong' ? node.children : [node];
};

/** Paragraphs that were parted by empty lines inside one of Word's. */
function paragraphs(content: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const [index, node] of content.entries()) {
    const isEmptyLine = isBreak(node) && isBreak(content[index + 1]);
    if (isEmptyLine) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(trimEdges).filter((line) => textIn(line).trim());
}

/** A list, or several where the numbers do not follow one another. */
function lists(list: Element, leftOut: LeftOutList): Element[] {
  const parts: Element[] = [];
  let expected: number | undefined;
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    const number = list.tagName === 'ol' ? numberOf(item) : undefined;
    const made = listItem(item, leftOut);
    const last = parts.at(-1);
    if (last && (number === undefined || number === expected)) last.children.push(made);
    else parts.push(element(list.tagName, [made], number === undefined || number === 1 ? {} : { start: number }));
    expected = (number ?? expected ?? 0) + 1;
  }
  return parts;
}

function listItem(item: Element, leftOut: LeftOutList): Element {
  const inner = item.children.filter((child): child is Element => isList(child));
  const own = item.children.filter((child) => !isList(child));
  leftOut.read(plainText(textIn(own)).slice(-100));
  const content = own.flatMap((child) =>
    child.type === 'element' && /^(?:p|h[1-6]|blockquote)$/u.test(child.tagName) ? child.children : [child],
  );
  return element('li', [
    ...trimEdges(inlineText(content, leftOut)),
    ...inner.flatMap((child) => lists(child, leftOut)),
  ]);
}

const isList = (node: ElementContent) => node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** The number that travels between marks at the beginning of an item. */
function numberOf({ children }: Element): number | undefined {
  const [begin, end] = numberMarks;
  const own = children.filter((child) => !isList(child));
  const found = new RegExp(`^\\s*${begin}(\\d{1,6})${end}`, 'u').exec(textIn(own));
  return found ? Number(found[1]) : undefined;
}

function noteOf(item: Element, leftOut: LeftOutList): Element[] {
  const withoutArrow = (node: Element): Element => ({
    ...node,
    children: node.children.filter(
      (child) => !(child.type === 'element' && (child.properties.href ?? '').startsWith('#')),
    ),
  });
  const blocks = item.children.flatMap((child) =>
    child.type === 'element' ? block(withoutArrow(child), leftOut) : [],
  );
  return blocks.filter(({ tagName }) => tagName === 'p');
}

/** Blocks with the pictures that stood inside behind them; a block that held nothing else is gone. */
function hoisted(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((node) => {
    const [children, pictures] = withoutPictures(node.children);
    return [...(textIn(children).trim() ? [{ ...node, children: withoutEmptyItems(children) }] : []), ...pictures];
  });
}

const withoutEmptyItems = (children: readonly ElementContent[]): ElementContent[] =>
  children.filter((child) => child.type !== 'element' || textIn(child.children).trim() !== '');
