import type { Element, ElementContent, Text } from 'hast';
import { linkKind } from '../../stories/links.ts';
import type { LeftOutList } from './left-out.ts';

/** Signs that cannot be seen and that no text needs; those of the story's own check are all among them. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff]/gu;

/** Plain Unicode text on one line: NFC, common spaces and hyphens, nothing that cannot be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/\ue000\d+\ue001/gu, '')
    .replace(/[\t\n\r\u2028\u2029\p{Zs}]+/gu, ' ')
    .replaceAll('\u2011', '-')
    .replace(invisible, '')
    .normalize('NFC');

/** The element that stands for the picture of this number. */
export const pictureTag = 'gs-picture';

const marks = new Set(['strong', 'em', 'del']);

/** Turns what stands in a paragraph into text, bold, italics, deletions, links, line breaks and pictures. */
export function inlineText(
  nodes: readonly ElementContent[],
  leftOut: LeftOutList,
  within: string[] = [],
): ElementContent[] {
  return joined(
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text')
        return within.includes('a') ? [text(plainText(node.value))] : addresses(plainText(node.value), leftOut);
      if (node.type !== 'element') return [];
      const { tagName, properties } = node;
      const children = () => inlineText(node.children, leftOut, [...within, tagName]);
      if (tagName === 'br' || tagName === pictureTag) return [node];
      if (tagName === 'img') return [element(pictureTag, [], { number: Number(properties.src) })];
      if (tagName === 'input') return [text(properties.checked ? '☑ ' : '☐ ')];
      if (tagName === 'a') return link(node, children(), leftOut, within);
      if (tagName === 'sup' || tagName === 'sub') return [text(raised(textIn(children()), tagName))];
      return marks.has(tagName) && !within.includes(tagName) ? marked(tagName, children()) : children();
    }),
  );
}

/** The words of nodes, a line break as a space. */
export const textIn = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? ' ' : textIn(node.children);
    })
    .join('');

export const text = (value: string): Text => ({ type: 'text', value });

/** An element without properties. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Markdown's signs stand close to the words: spaces and pictures at the edges go outside. */
function marked(tagName: string, children: ElementContent[]): ElementContent[] {
  const [inside, pictures] = withoutPictures(children);
  const words = textIn(inside);
  if (words.trim() === '') return [...(words ? [text(' ')] : []), ...pictures];
  const trimmed = trimEdges(inside);
  return [
    ...(/^\s/u.test(words) ? [text(' ')] : []),
    element(tagName, trimmed),
    ...(/\s$/u.test(words) ? [text(' ')] : []),
    ...pictures,
  ];
}

/** Takes spaces and line breaks off both ends. */
export function trimEdges(nodes: readonly ElementContent[]): ElementContent[] {
  const trimmed = [...nodes];
  const blank = (node: ElementContent | undefined) =>
    node !== undefined && ((node.type === 'text' && node.value.trim() === '') || isBreak(node));
  while (blank(trimmed[0])) trimmed.shift();
  while (blank(trimmed.at(-1))) trimmed.pop();
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (first?.type === 'text') trimmed[0] = text(first.value.trimStart());
  const end = trimmed.at(-1);
  if (last && end?.type === 'text') trimmed[trimmed.length - 1] = text(end.value.trimEnd());
  return trimmed;
}

export const isBreak = (node: ElementContent | undefined): boolean => node?.type === 'element' && node.tagName === 'br';

/** Nodes without the pictures among and inside them, and those pictures. */
export function withoutPictures(nodes: readonly ElementContent[]): [ElementContent[], Element[]] {
  const pictures: Element[] = [];
  const rest = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === pictureTag) {
      pictures.push(node);
      return [];
    }
    const [children, inner] = withoutPictures(node.children);
    pictures.push(...inner);
    return [{ ...node, children }];
  });
  return [rest, pictures];
}

/** Links to `https:` pages, to mail and to telephones stay; those to `http:` are tried as `https:`. */
function link(
  { properties }: Element,
  children: ElementContent[],
  leftOut: LeftOutList,
  within: string[],
): ElementContent[] {
  const given = typeof properties.href === 'string' ? properties.href.trim() : '';
  if (given === '' || given.startsWith('#') || within.includes('a')) return children;
  const [inside, pictures] = withoutPictures(children);
  if (textIn(inside).trim() === '') return children;
  const href = given.replace(/^http:/iu, 'https:').replace(/^(mailto:[^?]*)\?.*$/iu, '$1');
  const kind = linkKind(href);
  if (kind !== 'external') leftOut.add('link', given);
  else if (/^http:/iu.test(given)) leftOut.add('upgradedLink', href);
  if (kind !== 'external') return children;
  const words = textIn(inside);
  const space = (edge: RegExp) => (edge.test(words) ? [text(' ')] : []);
  return [...space(/^\s/u), element('a', trimEdges(inside), { href }), ...space(/\s$/u), ...pictures];
}

/**
 * An address in the text becomes a link, as the story's reader would make one of it anyway; one that may
 * not be a link stands as code, the only writing that is not read as one.
 */
function addresses(words: string, leftOut: LeftOutList): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of words.matchAll(/(?:https?:\/\/|www\.)[^\s<>]*/giu)) {
    const address = withoutEndSigns(found);
    const href = /^www\./iu.test(address) ? `https://${address}` : address.replace(/^http:/iu, 'https:');
    nodes.push(text(words.slice(end, index)));
    const isLink = linkKind(href) === 'external';
    if (isLink && !/^https:/iu.test(address)) leftOut.add('upgradedLink', href);
    nodes.push(isLink ? element('a', [text(address)], { href }) : element('code', [text(address)]));
    end = index + address.length;
  }
  return [...nodes, text(words.slice(end))];
}

/** An address ends before the signs that end the sentence. */
function withoutEndSigns(found: string): string {
  let end = found.length;
  while (/[?!.,:;*_~'"“”‘’()[\]{}]/u.test(found.charAt(end - 1))) end -= 1;
  return found.slice(0, end);
}

/** Raised and lowered digits have signs of their own, so that m² does not become m2; letters have none. */
function raised(words: string, tagName: 'sup' | 'sub'): string {
  const signs = tagName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return /^\d+$/u.test(words) ? [...words].map((digit) => signs[Number(digit)]).join('') : words;
}

/** Puts together texts that follow one another, and equal marks. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (last?.type === 'text' && node.type === 'text')
      all[all.length - 1] = text(`${last.value}${node.value}`.replace(/ {2,}/gu, ' '));
    else if (
      last?.type === 'element' &&
      node.type === 'element' &&
      marks.has(node.tagName) &&
      last.tagName === node.tagName
    )
      all[all.length - 1] = element(node.tagName, joined([...last.children, ...node.children]));
    else all.push(node);
  }
  return all;
}
