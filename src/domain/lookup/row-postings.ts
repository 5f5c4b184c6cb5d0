import type { LookupRow } from './lookup-row.ts';
import { lookupWords, spellingMark, wordPair, type LookupTerm } from './lookup-words.ts';
import { postingFields, type PostingField, type PostingGroup } from './posting.ts';

/** The postings of every word and every two adjacent words of rows, by key. */
export function postingsOf(rows: readonly LookupRow[]): Map<string, PostingGroup[]> {
  const collector = new PostingCollector();
  rows.forEach(({ name, kind, unit, place, decisionNumber }, row) => {
    collector.add(row, name, kind === 'ca-nhan' ? personFields : collectiveFields);
    collector.add(row, unit, () => 'unit');
    collector.add(row, place, () => 'place');
    collector.add(row, decisionNumber, () => 'decision');
  });
  return collector.postings;
}

/** The field of a term by where it stands in its text and how many words it has. */
type FieldOf = (term: { isFirst: boolean; isLast: boolean; isPair: boolean }) => PostingField;

const personFields: FieldOf = ({ isFirst, isLast }) =>
  isFirst ? (isLast ? 'whole-name' : 'name-start') : isLast ? 'name-end' : 'name';

/** The last word of a collective's name is no given name, and those who look for that want people. */
const collectiveFields: FieldOf = (term) =>
  personFields({ ...term, isLast: term.isLast && (term.isPair || term.isFirst) });

interface MarkedTerm {
  key: string;
  mark: number;
}

/** The words of a text, and its pairs of neighbours. */
interface TextTerms {
  words: readonly MarkedTerm[];
  pairs: readonly MarkedTerm[];
}

class PostingCollector {
  readonly #groups = new Map<string, Map<number, PostingGroup & { rows: number[] }>>();
  /** Units, places and decisions come again and again. */
  readonly #texts = new Map<string, TextTerms>();

  get postings(): Map<string, PostingGroup[]> {
    return new Map([...this.#groups].map(([key, groups]) => [key, [...groups.values()]]));
  }

  add(row: number, text: string | null, fieldOf: FieldOf): void {
    if (text === null) return;
    const known = this.#texts.get(text) ?? termsOf(text);
    this.#texts.set(text, known);
    for (const terms of [known.words, known.pairs])
      terms.forEach((term, at) => {
        const isPair = terms === known.pairs;
        this.#addTerm(row, term, fieldOf({ isFirst: at === 0, isLast: at === terms.length - 1, isPair }));
      });
  }

  #addTerm(row: number, { key, mark }: MarkedTerm, field: PostingField): void {
    const groups = this.#groups.get(key) ?? new Map<number, PostingGroup & { rows: number[] }>();
    if (groups.size === 0) this.#groups.set(key, groups);
    const code = mark * postingFields.length + postingFields.indexOf(field);
    const group = groups.get(code);
    if (!group) groups.set(code, { field, mark, rows: [row] });
    else if (group.rows.at(-1) !== row) group.rows.push(row);
  }
}

function termsOf(text: string): TextTerms {
  const words = lookupWords(text);
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next ? wordPair(word, next) : [];
  });
  return { words: words.map(marked), pairs: pairs.map(marked) };
}

const marked = ({ key, spelling }: LookupTerm): MarkedTerm => ({ key, mark: spellingMark(spelling) });
