import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { finding, type Finding } from '../domain/findings.ts';
import { textFaults } from '../domain/text-faults.ts';
import { textIn } from '../domain/word-story/inline-text.ts';
import { LeftOutList, type LeftOut } from '../domain/word-story/left-out.ts';
import { OldFontText } from '../domain/word-story/old-fonts.ts';
import { pageEdges } from '../domain/word-story/page-edges.ts';
import { pictureWords } from '../domain/word-story/picture-words.ts';
import { storyBlocks } from '../domain/word-story/story-blocks.ts';
import { styleMap } from '../domain/word-story/style-map.ts';
import { VisibleDocument } from '../domain/word-story/visible-document.ts';
import { wordLists } from '../domain/word-story/word-lists.ts';
import { wordSizeFault } from '../domain/word-story/word-size.ts';
import { wordStory, type WordPicture, type WordStory } from '../domain/word-story/word-story.ts';
import { wordStyles } from '../domain/word-story/word-styles.ts';
import { xmlSource, xmlTree } from '../domain/word-story/xml-tree.ts';
import { openOfficePackage, type OfficeSource } from './office-package.ts';
import { storedZip } from './stored-zip.ts';

/** A Word file as a story, and what of it does not stand in the story. */
export interface ReadWordFile {
  story: WordStory;
  leftOut: LeftOut[];
}

/** The parts that hold what readers see. */
const shownParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** Reads a Word file that nobody has checked; a finding says why it is not taken. Nothing is written. */
export async function readWordFile(source: OfficeSource): Promise<ReadWordFile | { finding: Finding }> {
  const file = typeof source === 'string' ? source : source.name;
  const opened = await openOfficePackage(source, 'docx');
  if ('finding' in opened) return opened;
  const refuse = (...[code, details]: [Parameters<typeof finding>[0], Parameters<typeof finding>[2]?]) => ({
    finding: finding(code, { file }, details),
  });
  try {
    const tooLarge = wordSizeFault(opened.package.parts);
    if (tooLarge) return refuse(...tooLarge);
    const leftOut = new LeftOutList();
    const oldFonts = new OldFontText();
    const parts = visibleParts(opened.package.parts, leftOut, oldFonts);
    if (oldFonts.found) return refuse('GS-715', { found: oldFonts.found.words, hint: oldFonts.found.font });
    const { root, pictures, signs } = await converted(parts);
    for (let told = 0; told < signs; told += 1) leftOut.add('signs');
    const blocks = storyBlocks(root, leftOut);
    const words = [...blocks.blocks, ...blocks.notes.flat()].map((block) => textIn(block.children)).join('\n');
    const old = textFaults(words).find(({ code }) => code === 'GS-501' || code === 'GS-504');
    if (old) return refuse('GS-715', { found: old.found });
    if (words.trim() === '' && pictures.size === 0) return refuse('GS-716');
    return { story: wordStory(blocks, pictures), leftOut: leftOut.all };
  } catch {
    return refuse('GS-708', { found: 'các phần bên trong không đúng dạng của Word' });
  }
}

/** The package with only what readers see in the parts that are converted; comments are not among them. */
function visibleParts(
  parts: ReadonlyMap<string, Uint8Array>,
  leftOut: LeftOutList,
  oldFonts: OldFontText,
): Map<string, Uint8Array> {
  const xml = (name: string) => {
    const bytes = parts.get(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const kept = new Map(
    [...parts].filter(([name]) => !/^(?:docProps|customXml)\/|^word\/(?:comments|people)/u.test(name)),
  );
  const document = new VisibleDocument(
    wordStyles(xml('word/styles.xml')),
    wordLists(xml('word/numbering.xml')),
    leftOut,
    oldFonts,
  );
  for (const name of shownParts) {
    const text = xml(name);
    if (text !== undefined) kept.set(name, Buffer.from(xmlSource(document.of(xmlTree(text)))));
  }
  const trees = (pattern: RegExp) =>
    [...parts.keys()].filter((name) => pattern.test(name)).map((name) => xmlTree(xml(name) ?? ''));
  pageEdges(trees(/^word\/(?:header|footer)\d*\.xml$/u), trees(/^word\/comments\.xml$/u), leftOut);
  return kept;
}

/** The library gets the names of pictures in place of their bytes: it would copy them for each place they stand in. */
async function converted(parts: ReadonlyMap<string, Uint8Array>): Promise<Converted> {
  const contents: Uint8Array[] = [];
  const light = [...parts].map(([name, bytes]): [string, Uint8Array] => [
    name,
    isPicture(name) ? Buffer.from(name) : bytes,
  ]);
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: storedZip(new Map(light)) },
    {
      styleMap: [...styleMap],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const name = (await image.readAsBuffer()).toString();
        return { src: String(contents.push(parts.get(name) ?? new Uint8Array())) };
      }),
    },
  );
  const root = fromHtml(value, { fragment: true });
  const descriptions = new Map(descriptionsIn(root.children));
  const pictures = contents.map((bytes, index): [number, WordPicture] => [
    index + 1,
    { bytes, caption: undefined, ...pictureWords(descriptions.get(index + 1) ?? '') },
  ]);
  const signs = messages.filter(({ message }) => message.startsWith('A w:sym element')).length;
  return { root, pictures: new Map(pictures), signs };
}

interface Converted {
  root: Root;
  pictures: Map<number, WordPicture>;
  /** How many kinds of signs the library does not know. */
  signs: number;
}

const isPicture = (name: string) => name.startsWith('word/media/');

const descriptionsIn = (nodes: readonly RootContent[]): [number, string][] =>
  nodes.flatMap((node): [number, string][] => {
    if (node.type !== 'element') return [];
    const { src, alt } = node.properties;
    return node.tagName === 'img' ? [[Number(src), alt ?? '']] : descriptionsIn(node.children);
  });
