import { localName } from '../office-package/xml-tokens.ts';
import { childOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Paragraphs whose end was deleted go on in the next one, which gives both its style; where none follows, they stay. */
export function joinedParagraphs(nodes: readonly XmlNode[]): XmlNode[] {
  if (!nodes.some(isOpenEnded)) return [...nodes];
  const joined: XmlNode[] = [];
  let before: XmlNode[] = [];
  for (const [index, node] of nodes.entries()) {
    if (!isParagraph(node)) {
      joined.push(node);
      continue;
    }
    const content = [...before, ...node.children.filter((child) => !isProperties(child))];
    const next = nodes.slice(index + 1).find((other) => typeof other !== 'string');
    before = isOpenEnded(node) && isParagraph(next) ? content : [];
    if (before.length === 0) joined.push({ ...node, children: [...node.children.filter(isProperties), ...content] });
  }
  return joined;
}

const isParagraph = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string' && localName(node.name) === 'p';

const isProperties = (node: XmlNode) => typeof node !== 'string' && localName(node.name) === 'pPr';

const isOpenEnded = (node: XmlNode): boolean =>
  isParagraph(node) && childOf(childOf(childOf(node, 'pPr'), 'rPr'), 'del') !== undefined;
