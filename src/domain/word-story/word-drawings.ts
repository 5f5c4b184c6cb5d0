import { localName } from '../office-package/xml-tokens.ts';
import type { LeftOutList } from './left-out.ts';
import { cropMark } from './picture-words.ts';
import { attributeOf, childOf, descendants, escapedXml, wordsOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Tells what of a drawing does not come along: text in boxes goes, pictures stay; charts and shapes cannot be read as either. */
export function tellDrawing(node: XmlElement, leftOut: LeftOutList): void {
  const boxes = descendants(childOf(node, 'Choice') ?? node, 'txbxContent');
  const words = boxes.map(wordsOf).filter(Boolean).join(' ');
  const kinds = new Set(descendants(node, 'graphicData').map((data) => attributeOf(data, 'uri')?.replace(/.*\//u, '')));
  if (words) leftOut.add('textBox', words);
  if (kinds.has('chart') || kinds.has('chartex')) leftOut.add('chart');
  else if (kinds.has('diagram')) leftOut.add('drawing', wordsOf(node));
  else if (boxes.length === 0 && descendants(node, 'blip').length + descendants(node, 'imagedata').length === 0)
    leftOut.add('drawing');
}

/** A drawing whose description carries how much of its picture is cut off. */
export function cropped(node: XmlElement): XmlElement {
  const mark = cropMark(node);
  if (mark === '') return node;
  const describe = (child: XmlNode): XmlNode => {
    if (typeof child === 'string' || localName(child.name) !== 'docPr') return child;
    const description = attributeOf(child, 'descr') ?? attributeOf(child, 'title') ?? '';
    const others = child.tag.replace(/\s(?:descr|title)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '');
    return { ...child, tag: `${others} descr="${escapedXml(mark + description).replaceAll('"', '&quot;')}"` };
  };
  return { ...node, children: node.children.map(describe) };
}
