import { localName } from '../office-package/xml-tokens.ts';
import { attributeOf, childOf, xmlElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What the converter does not know, in the way that it knows; what only surrounds text gives what is inside. */
export function plainElement(node: XmlElement): XmlElement | XmlNode[] {
  switch (localName(node.name)) {
    case 'bdo':
    case 'dir':
      return node.children;
    case 'ruby':
      return childOf(node, 'rubyBase')?.children ?? [];
    case 'cr':
      return xmlElement('br', node.name, '', []);
    case 'ptab':
      return xmlElement('tab', node.name, '', []);
    case 'br':
      return /^(?:page|column)$/u.test(attributeOf(node, 'type') ?? '') ? xmlElement('tab', node.name, '', []) : node;
    // The converter searches commands in a way that takes very long where there are many spaces.
    case 'instrText':
      return {
        ...node,
        children: node.children.map((child) => (typeof child === 'string' ? oneSpaced(child) : child)),
      };
    default:
      return node;
  }
}

const oneSpaced = (text: string) => text.replace(/\s+/gu, ' ');
