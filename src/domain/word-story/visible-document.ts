import { localName, xmlText } from '../office-package/xml-tokens.ts';
import type { LeftOutList } from './left-out.ts';
import type { OldFontText } from './old-fonts.ts';
import type { WordLists } from './word-lists.ts';
import { fontIn, roleOfOutline, type WordRole, type WordStyles } from './word-styles.ts';
import { joinedParagraphs } from './deleted-marks.ts';
import { cropped, tellDrawing } from './word-drawings.ts';
import { plainElement } from './plain-elements.ts';
import {
  attributeOf,
  childOf,
  descendants,
  escapedXml,
  switchOf,
  wordsOf,
  xmlElement,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

/** What a paragraph says of the runs inside it. */
interface ParagraphContext {
  style: string | undefined;
  /** Whether what surrounds has told what drawings here hold. */
  isTold?: boolean;
}

/** The marks between which the number of a list's item travels through the conversion. */
export const numberMarks = ['\ue000', '\ue001'] as const;

/** Signs that fonts of pictures use for bullets and arrows, and that mean nothing elsewhere. */
const privateSigns = /[\ue000-\uf8ff]/gu;

/** What is never shown to readers: comments, and what tells of former states. */
const dropped = new Set([
  ...['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'proofErr', 'permStart', 'permEnd'],
  ...['rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'txbxContent'],
]);

/**
 * Leaves of a Word part what its readers see: insertions that stand, no deletions, no hidden text, no
 * comments, no text boxes. Paragraphs get the role of their style as the style's name, `Gs-heading1`.
 */
export class VisibleDocument {
  readonly #styles: WordStyles;
  readonly #lists: WordLists;
  readonly #leftOut: LeftOutList;
  readonly #oldFonts: OldFontText;

  constructor(styles: WordStyles, lists: WordLists, leftOut: LeftOutList, oldFonts: OldFontText) {
    this.#styles = styles;
    this.#lists = lists;
    this.#leftOut = leftOut;
    this.#oldFonts = oldFonts;
  }

  /** The tree without what is not shown. */
  of(element: XmlElement, context: ParagraphContext = { style: undefined }): XmlElement {
    const children = joinedParagraphs(element.children);
    return { ...element, children: children.flatMap((child) => this.#visible(child, context)) };
  }

  #visible(node: XmlNode, context: ParagraphContext): XmlNode[] {
    if (typeof node === 'string') return [node];
    const name = localName(node.name);
    if (dropped.has(name)) return [];
    if (name === 'del' || name === 'moveFrom') return this.#drop('deletions', node);
    if (name === 'ins' || name === 'moveTo') return this.#insertion(node, context);
    if (name === 'oMath' || name === 'oMathPara') return this.#drop('equation', node);
    if (name === 'sdt' && this.#isContents(node)) return this.#drop('contents', node);
    if (name === 'sdt' && switchOf(childOf(node, 'sdtPr'), 'showingPlcHdr')) return [];
    if (name === 'AlternateContent') return this.#alternative(node, context);
    if (name === 'drawing' || name === 'pict') return [this.#drawing(node, context)];
    if (name === 'inline' || name === 'anchor') return [cropped(this.of(node, context))];
    if (name === 'p') return this.#paragraph(node);
    if (name === 'r') return this.#run(node, context);
    if (name === 'tr' && switchOf(childOf(node, 'trPr'), 'hidden')) return this.#drop('hidden', node);
    if (name === 'tr' && childOf(childOf(node, 'trPr'), 'del')) return this.#drop('deletions', node);
    if (name === 'tc' && childOf(childOf(node, 'tcPr'), 'cellDel')) return [this.#emptyCell(node)];
    const plain = plainElement(node);
    return Array.isArray(plain) ? plain.flatMap((child) => this.#visible(child, context)) : [this.of(plain, context)];
  }

  #drop(kind: 'deletions' | 'equation' | 'contents' | 'hidden', node: XmlElement): XmlNode[] {
    const words = wordsOf(node);
    // What was deleted or hidden is not shown in the summary either.
    if (kind === 'equation') this.#leftOut.add(kind, words);
    else if (kind !== 'hidden' || words) this.#leftOut.add(kind);
    return [];
  }

  #insertion(node: XmlElement, context: ParagraphContext): XmlNode[] {
    if (node.children.length > 0) this.#leftOut.add('insertions');
    return this.of(node, context).children;
  }

  #isContents(node: XmlElement): boolean {
    const gallery = descendants(node, 'docPartGallery')[0];
    return attributeOf(gallery, 'val') === 'Table of Contents';
  }

  #drawing(node: XmlElement, context: ParagraphContext): XmlElement {
    if (!context.isTold) tellDrawing(node, this.#leftOut);
    return this.of(node, { ...context, isTold: true });
  }

  /** Of two ways to write one thing, that which every program knows. */
  #alternative(node: XmlElement, context: ParagraphContext): XmlNode[] {
    const isDrawing = descendants(node, 'drawing').length + descendants(node, 'pict').length > 0;
    if (isDrawing && !context.isTold) tellDrawing(node, this.#leftOut);
    const chosen = childOf(node, 'Fallback') ?? childOf(node, 'Choice');
    return chosen ? this.of(chosen, { ...context, isTold: isDrawing || context.isTold === true }).children : [];
  }

  #paragraph(node: XmlElement): XmlNode[] {
    const properties = childOf(node, 'pPr');
    const style = attributeOf(childOf(properties, 'pStyle'), 'val');
    const role = roleOfOutline(properties) ?? this.#styles.roleOf(style);
    if (role === 'contents') return this.#drop('contents', node);
    const paragraph = this.of(node, { style });
    const numbering = childOf(properties, 'numPr') ?? this.#styles.listOf(style);
    const item = numbering && wordsOf(paragraph) ? this.#lists.next(numbering) : undefined;
    const mark = item && (role?.startsWith('heading') ? `${item.sign} ` : numberMarks.join(String(item.number)));
    const [before, after] = split(paragraph.children);
    return [
      {
        ...paragraph,
        children: [...before.map((child) => withRole(child, role)), ...(mark ? [run(mark, node.name)] : []), ...after],
      },
    ];
  }

  #run(node: XmlElement, { style }: ParagraphContext): XmlNode[] {
    const properties = childOf(node, 'rPr');
    const own = attributeOf(childOf(properties, 'rStyle'), 'val');
    const words = wordsOf({ ...node, children: node.children.filter(isText) });
    if (switchOf(properties, 'vanish') ?? (this.#styles.hides(own) || this.#styles.hides(style)))
      return this.#drop('hidden', node);
    const font = fontIn(properties) ?? (own && this.#styles.fontOf(own)) ?? this.#styles.fontOf(style);
    this.#oldFonts.read(words, font);
    this.#leftOut.read(words);
    const role = this.#styles.roleOf(own);
    const visible = this.of(node, { style });
    return [{ ...visible, children: visible.children.map((child) => this.#plainSigns(withRole(child, role))) }];
  }

  #plainSigns(node: XmlNode): XmlNode {
    if (typeof node === 'string' || localName(node.name) !== 't') return node;
    const text = node.children.map((child) => (typeof child === 'string' ? xmlText(child) : '')).join('');
    const plain = text.replace(privateSigns, '');
    if (plain !== text) this.#leftOut.add('signs');
    return plain === text ? node : { ...node, children: [escapedXml(plain)] };
  }

  #emptyCell(node: XmlElement): XmlElement {
    this.#leftOut.add('deletions');
    return { ...node, children: [...node.children.filter(isProperties), xmlElement('p', node.name, '', [])] };
  }
}

const isProperties = (node: XmlNode) => typeof node !== 'string' && node.name.endsWith('Pr');

const isText = (node: XmlNode) => typeof node !== 'string' && localName(node.name) === 't';

const split = (children: XmlNode[]): [XmlNode[], XmlNode[]] => [
  children.filter(isProperties),
  children.filter((child) => !isProperties(child)),
];

/** A run of plain words; names have the prefix that `beside` has. */
const run = (text: string, beside: string): XmlElement =>
  xmlElement('r', beside, '', [xmlElement('t', beside, ' xml:space="preserve"', [escapedXml(text)])]);

/** Puts the role into the properties, in place of the style's own name. */
function withRole(node: XmlNode, role: WordRole | undefined): XmlNode {
  if (role === undefined || typeof node === 'string') return node;
  const style = { pPr: 'pStyle', rPr: 'rStyle' }[localName(node.name)];
  if (style === undefined) return node;
  const others = node.children.filter((child) => typeof child === 'string' || localName(child.name) !== style);
  const prefix = node.name.slice(0, node.name.indexOf(':') + 1);
  return { ...node, children: [xmlElement(style, node.name, ` ${prefix}val="Gs-${role}"`, []), ...others] };
}
