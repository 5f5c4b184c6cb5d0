import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';

const bare = (names: string): Record<string, readonly string[]> =>
  Object.fromEntries(names.split(' ').map((name) => [name, []]));

/** The elements that stay, with the attributes that stay on each; of any other only its content stays. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...bare('p h2 h3 h4 ul li dl dt dd figure figcaption blockquote strong em del cite code pre hr br div'),
  ...bare('table caption thead tbody tr'),
  ol: ['start'],
  th: ['scope', 'colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
  a: ['href', 'title'],
  img: ['src', 'alt', 'width', 'height'],
};

/** What goes with all that it holds: what runs or paints, other sizes of a picture, the button of a closed part. */
const dropped = new Set(['script', 'style', 'template', 'svg', 'source', 'summary']);

/** Lines that stand out by the stylesheet of the site alone: the time of a milestone, the title of a note or chart. */
const standsOut = new Set<string | number>(['time', 'title']);

/**
 * HTML of the site's components as it can stand anywhere: no script, style, class or element of our own, closed parts
 * open, one size of each picture, and every address whole, as seen from the page at `url`.
 */
export const feedHtml = (html: string, url: string): string =>
  toHtml({
    type: 'root',
    children: (htmlToHast(html, { fragment: true }) as Root).children.flatMap((node) => cleaned(node, url, false)),
  }).trim();

function cleaned(node: RootContent, url: string, isPre: boolean): ElementContent[] {
  if (node.type === 'text') return [isPre ? node : { ...node, value: node.value.replace(/[ \t\r\n]+/gu, ' ') }];
  if (node.type !== 'element' || dropped.has(node.tagName)) return [];
  // The site's lists of this role show no numbers.
  const tagName = node.tagName === 'ol' && node.properties.role === 'list' ? 'ul' : node.tagName;
  const children = node.children.flatMap((child) => cleaned(child, url, isPre || tagName === 'pre'));
  if (node.properties.role === 'note') return [element('blockquote', children)];
  const attributes = kept[tagName];
  // A box serves only a text that nothing else holds.
  if (!attributes || (tagName === 'div' && !children.some(isText))) return children;
  const content = tagName === 'p' && classesOf(node).some((name) => standsOut.has(name));
  return [element(tagName, content ? [element('strong', children)] : children, propertiesOf(node, attributes, url))];
}

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function propertiesOf(node: Element, names: readonly string[], url: string): Element['properties'] {
  const properties: Element['properties'] = {};
  for (const name of names) {
    const value = node.properties[name];
    const isAddress = name === 'href' || name === 'src';
    properties[name] = isAddress && typeof value === 'string' ? URL.parse(value, url)?.href : value;
  }
  return properties;
}

const isText = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() !== '';

const classesOf = ({ properties: { className } }: Element): readonly (string | number)[] =>
  Array.isArray(className) ? className : [];
