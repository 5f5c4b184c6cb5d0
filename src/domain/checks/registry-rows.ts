import { metaOf } from '../../schemas/walk.ts';
import { recipientSchema } from '../../schemas/recipient.ts';
import type { Entry } from '../entry.ts';
import { finding, type Finding } from '../findings.ts';
import { foldAccents, spellingOf, wordsOf } from '../folding.ts';
import { nameDate, yearOf } from '../partial-date.ts';
import { awardYear, type Award } from '../registry.ts';

/** What is wrong with rows of the registry beyond their own cells: wrong years, disclosures, repeats. */
export function registryFindings(entries: readonly Entry[]): Finding[] {
  const awards = entries.filter((entry) => entry.kind === 'recipient');
  return [...awards.flatMap(wrongYear), ...awards.flatMap(disclosure), ...repeatedAwards(awards)];
}

const placeOf = ({ file, lines }: Award, field: string) => ({ file, line: lines[''], field });

/** A decision is filed under its own year. */
function wrongYear(award: Award): Finding[] {
  const { decisionDate } = award.data;
  const year = awardYear(award);
  if (decisionDate === null || yearOf(decisionDate) === year) return [];
  const details = {
    label: metaOf(recipientSchema.shape.decisionDate).title,
    found: nameDate(decisionDate),
    hint: String(year),
    nearest: `recipients/${yearOf(decisionDate)}.csv`,
  };
  return [finding('GS-122', placeOf(award, 'decision_date'), details)];
}

/** Who is only counted is not given away by a story. */
const disclosure = (award: Award): Finding[] =>
  award.data.visibility === 'chi-dem' && award.data.exemplar !== null
    ? [finding('GS-608', placeOf(award, 'exemplar'), { found: award.data.exemplar })]
    : [];

/**
 * The same award entered twice, in whatever files. Where a source tells of several awards without
 * what tells them apart, notes do: rows whose notes differ, none of them empty, are awards of their own.
 */
function repeatedAwards(awards: readonly Award[]): Finding[] {
  const firsts = new Map<string, Map<string, Award>>();
  const inWords = wordWriter();
  return awards.flatMap((award) => {
    const key = keyOf(award, inWords);
    const byNote = firsts.get(key) ?? new Map<string, Award>();
    firsts.set(key, byNote);
    const note = inWords(award.data.note);
    const [first] = byNote.values();
    const earlier = note === '' ? first : (byNote.get(note) ?? byNote.get(''));
    if (!earlier) byNote.set(note, award);
    return earlier ? [finding('GS-123', placeOf(award, 'name'), { hint: whereIs(earlier, award) })] : [];
  });
}

/** Who was given what by which decision, however it is typed. */
const keyOf = ({ data }: Award, inWords: WordWriter): string =>
  [
    ...[data.name, data.unit, data.place].map(inWords),
    ...[data.province, data.form, foldAccents(data.decisionNumber ?? '').replace(/\s/gu, ''), data.decisionDate],
  ].join('|');

/** Writes the words of a text the same for old and new ways of setting tone marks. */
type WordWriter = (text: string | null) => string;

/** Names, units and places are made of few syllables: each is worked out once. */
function wordWriter(): WordWriter {
  const spellings = new Map<string, string>();
  const spell = (word: string): string => {
    const known = spellings.get(word) ?? spellingOf(word);
    spellings.set(word, known);
    return known;
  };
  return (text) =>
    wordsOf(text ?? '')
      .map(spell)
      .join(' ');
}

const whereIs = ({ file, lines }: Award, from: Award): string => {
  const row = `dòng ${lines[''] ?? 0}`;
  return file === from.file ? row : `${row} của ${file}`;
};
