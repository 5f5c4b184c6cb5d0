import slugify from '@sindresorhus/slugify';
import type { Element, ElementContent } from 'hast';
import { maxDepth } from './limits.ts';
import type { StoryHeading } from './story.ts';

/** Anchors that pages use for their own parts; headings of a story get another. */
const pageAnchors = [
  'noi-dung',
  'dieu-huong',
  'nguon',
  'lien-quan',
  'khen-thuong',
  'so-lieu',
  'so-lieu-khen-thuong',
  'so-lieu-hoat-dong',
  'muc-tieu',
  'van-ban',
  'giai-doan',
  'dien-bien',
  'su-kien',
  'muc-luc',
  'phong-trao',
  'thong-tin',
];

/** A heading just added; `highestDepth` is the deepest level that may follow the one before it. */
export interface AddedHeading extends StoryHeading {
  highestDepth: number;
}

/** The headings of one story, each with an anchor of its own. */
export class Headings {
  readonly all: StoryHeading[] = [];
  readonly #anchors = new Set(pageAnchors);

  /** Adds a heading element, `h2` to `h4`. */
  add(node: Element): AddedHeading {
    const depth = Number(node.tagName[1]);
    const highestDepth = (this.all.at(-1)?.depth ?? 1) + 1;
    const text = textOf(node);
    const heading = { id: this.#anchor(slugify(text) || 'muc'), text, depth };
    this.all.push(heading);
    return { ...heading, highestDepth };
  }

  #anchor(base: string): string {
    let id = base;
    for (let count = 2; this.#anchors.has(id); count += 1) id = `${base}-${count}`;
    this.#anchors.add(id);
    return id;
  }
}

/** The text of an element and of what it holds, as deep as a story may go. */
export const textOf = (node: ElementContent, levels = maxDepth): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node && levels > 0 ? node.children.map((child) => textOf(child, levels - 1)).join('') : '';
};
