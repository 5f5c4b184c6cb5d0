import { findingsReport } from '../findings-report.ts';
import { printable } from '../printable-text.ts';
import type { Finding } from '../findings.ts';
import { strings } from '../../strings.ts';
import { pictureTag } from './inline-text.ts';
import type { LeftOut, LeftOutKind } from './left-out.ts';
import type { PlacedPicture } from './story-mdx.ts';
import type { WordStory } from './word-story.ts';

const words = strings.wordStory;

/** So many places of one kind are told; more would hide the others. */
const mostPlaces = 5;

/** What became of a Word file. */
export interface WordDraft {
  story: WordStory;
  leftOut: readonly LeftOut[];
  /** Fields that the Word file answered. */
  filled: readonly { label: string; value: string }[];
  pictures: readonly PlacedPicture[];
  file: string;
  address: string;
  check: readonly Finding[];
}

/** Tells an editor what was taken, what was not, what is still open, and what to do next. */
export function draftReport({ story, leftOut, filled, pictures, file, address, check }: WordDraft): string {
  const open = pictures.flatMap(({ src, alt, credit }) => [
    ...(alt ? [] : [words.openAlt(src)]),
    ...(credit ? [] : [words.openCredit(src)]),
  ]);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [[heading, ...lines].join('\n')] : [];
  const parts = [
    words.taken(takenLines(story).join(', ')),
    ...part(
      words.filledHeading,
      filled.map(({ label, value }) => words.filled(label, value)),
    ),
    ...part(words.leftOutHeading, leftOutLines(leftOut)),
    ...part(words.openHeading, open),
    ...part(words.checkHeading, [findingsReport(check).text]),
    words.done(file, address),
  ];
  return printable(parts.join('\n\n'));
}

/** Says what was taken from a Word file. */
export function takenLines({ blocks, notes }: WordStory): string[] {
  const count = (pattern: RegExp) => blocks.filter(({ tagName }) => pattern.test(tagName)).length;
  const counts: Record<keyof typeof words.counts, number> = {
    headings: count(/^h\d$/u),
    paragraphs: count(/^p$/u),
    lists: count(/^[uo]l$/u),
    tables: count(/^table$/u),
    quotations: count(/^blockquote$/u),
    pictures: count(new RegExp(`^${pictureTag}$`, 'u')),
    notes: notes.length,
  };
  const told = Object.entries(counts).filter(([, number]) => number > 0);
  return told.map(([kind, number]) => words.counts[kind as keyof typeof counts](number));
}

/** Says what does not stand in the story, or stands there otherwise, with the places. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const kinds = Map.groupBy(leftOut, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, items]) => {
    const places = items.map(placeLine).filter((line, index, lines) => line !== '' && lines.indexOf(line) === index);
    const rest = places.length - mostPlaces;
    return [
      `- ${words.leftOut[kind](items.length)}`,
      ...(isCounted(kind) ? [] : places.slice(0, mostPlaces).map((line) => `    ${line}`)),
      ...(isCounted(kind) || rest <= 0 ? [] : [`    ${words.morePlaces(rest)}`]),
    ];
  });
}

/** What is told as a number only: the places of tracked changes and comments are the office's own affair. */
const isCounted = (kind: LeftOutKind) => kind === 'insertions' || kind === 'deletions' || kind === 'comments';

const placeLine = ({ found, after, kind }: LeftOut): string => {
  if (kind === 'pageEdge') return words.found(found);
  return [found && words.found(found), after && words.after(after)].filter(Boolean).join(', ');
};
