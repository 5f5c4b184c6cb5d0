import { localName, xmlAttributes, xmlText, xmlTokens } from '../office-package/xml-tokens.ts';

/** An element of an XML text; `tag` is its opening tag as written, without the closing sign. */
export interface XmlElement {
  name: string;
  tag: string;
  children: XmlNode[];
}

/** An element, or characters as they stand in the text, entities unread. */
export type XmlNode = XmlElement | string;

/** No office program nests deeper; what does would run other parsers out of stack. */
const deepest = 120;

/** Reads an XML text as a tree. Throws where the text is not well formed or nests too deep. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', tag: '', children: [] };
  const open = [root];
  for (const { type, name, source, isEmpty } of xmlTokens(xml)) {
    const parent = open.at(-1);
    if (!parent) throw new Error('not well formed');
    if (type === 'text') parent.children.push(source);
    else if (type === 'open') {
      const element = { name, tag: source.slice(0, isEmpty ? -2 : -1), children: [] };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
      if (open.length > deepest) throw new Error('too deep');
    } else if (open.pop()?.name !== name || open.length === 0) throw new Error('not well formed');
  }
  if (open.length !== 1) throw new Error('not well formed');
  return root;
}

/** The text of a tree, as a parser reads it. */
export function xmlSource(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const inner = node.children.map(xmlSource).join('');
  if (node.name === '') return inner;
  return inner === '' ? `${node.tag}/>` : `${node.tag}>${inner}</${node.name}>`;
}

/** An element whose name has the prefix that the name `beside` has. */
export function xmlElement(name: string, beside: string, attributes: string, children: XmlNode[]): XmlElement {
  const full = beside.slice(0, beside.indexOf(':') + 1) + name;
  return { name: full, tag: `<${full}${attributes}`, children };
}

/** Words as characters of an XML text. */
export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The first element inside that has this name, prefix left out. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && localName(child.name) === name);

/** All elements at any depth that have this name, prefix left out; the outermost of those that nest. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return localName(child.name) === name ? [child] : descendants(child, name);
  });
}

/** An attribute of an element, prefix left out. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && xmlAttributes({ source: `${element.tag}>` }).get(name);

/** Whether a property such as `w:vanish` is there and not switched off; `undefined` where it is not there. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !/^(?:0|false|off)$/iu.test(attributeOf(element, 'val') ?? '');
}

/** The words of all runs inside: `w:t`, and `m:t` of equations. */
export function wordsOf(element: XmlElement): string {
  return descendants(element, 't')
    .map(({ children }) => xmlText(children.filter((child) => typeof child === 'string').join('')))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
