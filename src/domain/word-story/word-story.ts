import type { Element } from 'hast';
import { element, pictureTag, textIn } from './inline-text.ts';
import type { PictureCrop } from './picture-words.ts';
import type { StoryBlocks } from './story-blocks.ts';

/** A picture of a Word file: its bytes, and what Word says of it. */
export interface WordPicture {
  bytes: Uint8Array;
  /** Word's description, where a person seems to have written it. */
  alt: string | undefined;
  /** The text of the paragraph below that has the style of captions. */
  caption: string | undefined;
  /** What Word does not show of the picture. */
  crop: PictureCrop | undefined;
}

/** A Word file taken apart: what becomes the entry's fields, and the rest as blocks. */
export interface WordStory extends StoryBlocks {
  title: string | undefined;
  /** A lead below the title: a subtitle, or a first paragraph all in bold or italics. */
  lead: string | undefined;
  pictures: Map<number, WordPicture>;
}

/** The longest summary that every kind of entry takes. */
const longestLead = 320;

/** Takes title, lead and captions out of the blocks, and brings headings to the levels that a story has. */
export function wordStory({ blocks, notes }: StoryBlocks, pictures: Map<number, WordPicture>): WordStory {
  let rest = [...blocks];
  const titles = titleBlocks(rest);
  rest = rest.filter((block) => !titles.includes(block));
  const lead = titles.length > 0 || rest[0]?.tagName === 'p' ? leadBlock(rest) : undefined;
  rest = withoutCaptions(
    rest.filter((block) => block !== lead),
    pictures,
  );
  const title = titles.map(({ children }) => textIn(children).trim()).join(' ');
  return {
    title: title || undefined,
    lead: lead && textIn(lead.children).trim(),
    blocks: leveled(rest),
    notes,
    pictures,
  };
}

/** What has the style of titles; else the one heading of the first level, where the file begins with it. */
function titleBlocks(blocks: readonly Element[]): Element[] {
  const isTitle = (block: Element | undefined) => block?.properties.className?.toString() === 'title';
  const start = blocks.findIndex(isTitle);
  if (start >= 0) {
    const after = blocks.slice(start).findIndex((block) => !isTitle(block));
    return blocks.slice(start, after < 0 ? undefined : start + after);
  }
  const [first] = blocks;
  const highest = blocks.filter(({ tagName }) => tagName === 'h1');
  return first?.tagName === 'h1' && highest.length === 1 ? [first] : [];
}

function leadBlock(blocks: readonly Element[]): Element | undefined {
  const first = blocks.find(({ tagName }) => tagName !== pictureTag);
  const length = first && textIn(first.children).length;
  if (first?.tagName !== 'p' || length === undefined || length < 40 || length > longestLead) return undefined;
  const [only, ...more] = first.children;
  const isMarked = more.length === 0 && only?.type === 'element' && ['strong', 'em'].includes(only.tagName);
  return first.properties.className?.toString() === 'subtitle' || isMarked ? first : undefined;
}

/** A caption below its picture becomes the picture's; other captions stay as paragraphs. */
function withoutCaptions(blocks: readonly Element[], pictures: Map<number, WordPicture>): Element[] {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1];
    if (block.properties.className?.toString() !== 'caption' || before?.tagName !== pictureTag) return true;
    const picture = pictures.get(Number(before.properties.number));
    const words = textIn(block.children).trim();
    if (!picture || words.length > 300) return true;
    picture.caption = words;
    return false;
  });
}

/** Levels as few and as high as the story has room for: h2 to h4, none left out on the way down. */
function leveled(blocks: readonly Element[]): Element[] {
  const levels = [...new Set(blocks.flatMap((block) => levelOf(block) ?? []))].sort((a, b) => a - b);
  let last = 1;
  return blocks.map((block) => {
    const level = levelOf(block);
    if (level === undefined) return element(block.tagName, block.children, ofPicture(block));
    last = Math.min(levels.indexOf(level) + 2, last + 1, 4);
    return element(`h${last}`, block.children);
  });
}

const levelOf = ({ tagName }: Element): number | undefined =>
  /^h[1-6]$/u.test(tagName) ? Number(tagName[1]) : undefined;

/** What the converter needs to know of a block; classes have done their work. */
const ofPicture = ({ properties: { number, start } }: Element): Element['properties'] => ({
  ...(number === undefined ? {} : { number }),
  ...(start === undefined ? {} : { start }),
});
