import type { Kind } from '../../schemas/kind.ts';
import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { foldAccents } from '../folding.ts';
import { nearest } from '../shape-findings.ts';
import type { EntryQuestion } from './entry-questions.ts';

/** A value that answers a question, as the content or the schema gives it. */
export interface EntryChoice {
  value: string;
  name: string;
}

/** What a question can be answered with; `null` where any text will do. */
export function entryChoices({ choices, reference }: EntryQuestion, entries: readonly Entry[]): EntryChoice[] | null {
  if (choices) return Object.entries(choices).map(([value, name]) => ({ value, name }));
  return reference ? choicesOfKind(entries, reference) : null;
}

/** The entries of a kind, drafts among them, by the names that people know them by. */
export const choicesOfKind = (entries: readonly Entry[], kind: Kind): EntryChoice[] =>
  entries.filter((entry) => entry.kind === kind).map(({ id, data }) => ({ value: id, name: nameOf(data) ?? id }));

const nameOf = (data: object): string | undefined => {
  const { name, shortTitle, title } = data as Partial<Record<'name' | 'shortTitle' | 'title', string | null>>;
  return name ?? shortTitle ?? title ?? undefined;
};

/** The choices whose name or value holds `term`, typed with or without accents. */
export function matching(choices: readonly EntryChoice[], term: string): EntryChoice[] {
  const sought = foldAccents(term.trim());
  return choices.filter(({ value, name }) => foldAccents(`${name} ${value}`).includes(sought));
}

/** The value that an option of the command line names, by value or by name; a text tells what is wrong. */
export function chosenValue(
  { flag }: Pick<EntryQuestion, 'flag'>,
  choices: readonly EntryChoice[],
  text: string,
): EntryChoice | string {
  const sought = foldAccents(text.trim());
  const found = choices.find(({ value }) => value === text.trim());
  const named = choices.filter(({ name }) => foldAccents(name) === sought);
  if (found) return found;
  if (named[0] && named.length === 1) return named[0];
  const values = choices.map(({ value }) => value);
  return strings.newEntry.unknownChoice(flag, text, nearest(text, values), values.join(', '));
}
