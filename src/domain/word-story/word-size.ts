import { limits } from '../../stories/limits.ts';
import type { PackageFault } from '../office-package/package-fault.ts';
import { localName, xmlTokens } from '../office-package/xml-tokens.ts';

/** The parts that are read as a tree: those that hold what readers see, and what tells how. */
const readParts =
  /^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/[^/]*\.rels|word\/(?:document|footnotes|endnotes|comments|styles|numbering|header\d*|footer\d*)\.xml)$/u;

/** The parts whose words are converted. */
const shownParts = /^word\/(?:document|footnotes|endnotes)\.xml$/u;

/** So many take the converter some seconds; a report of forty pages has half of them. */
const mostElements = 100_000;

/** Signs that Markdown must write otherwise; the time for a paragraph grows with their square. */
const markdownSigns = /[[\]*_~`<>{}|\\]/gu;
const mostMarkdownSigns = 20_000;

/** More pictures than any story shows. */
const mostPictures = 200;

/** Why a Word file would take too long to convert; `undefined` where it would not. Throws where XML is not well formed. */
export function wordSizeFault(parts: ReadonlyMap<string, Uint8Array>): PackageFault | undefined {
  const decoder = new TextDecoder();
  const counts = { characters: 0, elements: 0, pictures: 0, longest: 0, signs: 0 };
  for (const [name, bytes] of parts)
    if (readParts.test(name)) count(decoder.decode(bytes), shownParts.test(name), counts);
  const { characters, elements, pictures, longest, signs } = counts;
  const tooMany = (found: number, most: number, words: string): PackageFault | undefined =>
    found > most ? ['GS-709', { found: `${told(found)} ${words}`, hint: `${told(most)} ${words}` }] : undefined;
  return (
    tooMany(characters, limits.characters, 'ký tự') ??
    tooMany(longest, limits.lineCharacters, 'ký tự trong một đoạn') ??
    tooMany(signs, mostMarkdownSigns, 'dấu như [ * _ ~') ??
    tooMany(pictures, mostPictures, 'chỗ đặt ảnh') ??
    tooMany(elements, mostElements, 'mẩu định dạng bên trong')
  );
}

const told = (number: number) => number.toLocaleString('vi-VN');

function count(
  xml: string,
  isShown: boolean,
  counts: Record<'characters' | 'elements' | 'pictures' | 'longest' | 'signs', number>,
): void {
  let paragraph = 0;
  for (const { type, name, source } of xmlTokens(xml)) {
    if (type === 'open') counts.elements += 1;
    if (!isShown) continue;
    if (/^(?:p|tc)$/u.test(localName(name))) paragraph = 0;
    if (type === 'open' && /^(?:blip|imagedata)$/u.test(localName(name))) counts.pictures += 1;
    if (type !== 'text') continue;
    counts.characters += source.length;
    counts.signs += source.match(markdownSigns)?.length ?? 0;
    paragraph += source.length;
    counts.longest = Math.max(counts.longest, paragraph);
  }
}
