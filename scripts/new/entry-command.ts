import slugify from '@sindresorhus/slugify';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../../src/domain/entry.ts';
import { entryQuestions, type EntryQuestion, type StoryKind } from '../../src/domain/new-entry/entry-questions.ts';
import { entryText } from '../../src/domain/new-entry/entry-text.ts';
import { entryValues } from '../../src/domain/new-entry/entry-values.ts';
import { nearest } from '../../src/domain/shape-findings.ts';
import { readContent } from '../../src/reading/content.ts';
import { fileOfStory } from '../../src/reading/story-files.ts';
import { reservedSlug, slugPattern } from '../../src/schemas/slug.ts';
import { strings } from '../../src/strings.ts';
import { askFor, chooseFrom, givenAnswers, type Terminal } from './answers.ts';
import { readOptions } from './options.ts';

const words = strings.newEntry;

/** Kinds of entry by the names that the site's addresses give them. */
const kinds = new Map<string, StoryKind>([
  ['dien-hinh', 'exemplar'],
  ['phong-trao', 'movement'],
  ['ket-qua', 'result'],
]);

/** Longer addresses are hard to pass on. */
const addressLength = 60;

/** What the command is run with. */
export interface NewEntryCommand {
  args: readonly string[];
  contentDir: string;
  /** The day in Vietnam, `2026-03-01`. */
  today: string;
  /** Where what is missing is asked for; `null` where nobody can answer. */
  terminal: Terminal | null;
}

/** How the command is used, with the options of each kind. */
export const newEntryHelp = (): string =>
  words.help(
    Object.entries(words.kinds).map(([name, label]) => {
      const kind = kinds.get(name) ?? 'exemplar';
      const flags = [...entryQuestions(kind).map(({ flag }) => flag), ...(kind === 'result' ? [] : ['slug'])];
      return words.helpOfKind(name, label, flags.map((flag) => `--${flag}`).join(', '));
    }),
  );

/**
 * Writes a new draft from options and answers, and returns its path in the content folder. Throws, in
 * Vietnamese, when an option cannot be used, an answer is missing, or the entry is there already; nothing
 * is then written.
 */
export async function newEntry({ args, contentDir, today, terminal }: NewEntryCommand): Promise<string> {
  const { kindName, options } = readOptions(args);
  const { entries } = await readContent(contentDir);
  if (!entries.some(({ kind }) => kind === 'site')) throw new Error(words.noContent(contentDir));
  const kind = await kindOf(kindName, terminal);
  const questions = entryQuestions(kind);
  refuseUnknown(Object.keys(options), questions);
  const answers = givenAnswers(questions, entries, options);
  await askForMissing(questions, entries, answers, terminal);
  const file = fileOfStory(kind, idOf(kind, answers, options.slug));
  await writeNew(contentDir, file, entryText(kind, entryValues(questions, answers, today)));
  return file;
}

/** Puts what the options left open into `answers`. Throws where something needed is missing and nobody can be asked. */
export async function askForMissing(
  questions: readonly EntryQuestion[],
  entries: readonly Entry[],
  answers: Record<string, string>,
  terminal: Terminal | null,
): Promise<void> {
  const missing = questions.filter(({ flag }) => answers[flag] === undefined);
  const needed = missing.filter(({ isRequired }) => isRequired).map(({ flag }) => `--${flag}`);
  if (!terminal && needed.length > 0) throw new Error(words.missing(needed.join(', ')));
  if (terminal) for (const question of missing) answers[question.flag] = await askFor(question, entries, terminal);
}

/** The kind of entry that a word of the command line, or an answer, names. */
export async function kindOf(name: string | undefined, terminal: Terminal | null): Promise<StoryKind> {
  const choices = Object.entries(words.kinds).map(([value, label]) => ({ value, name: label }));
  const chosen = name ?? (terminal ? await chooseFrom(words.whichKind, choices, terminal) : '');
  const kind = kinds.get(chosen);
  if (!kind) throw new Error(words.unknownKind(chosen, [...kinds.keys()].join(', ')));
  return kind;
}

/** Throws, with the nearest known one, for options that answer no question. */
export function refuseUnknown(
  flags: readonly string[],
  questions: readonly EntryQuestion[],
  more: readonly string[] = [],
): void {
  const known = [...questions.map(({ flag }) => flag), 'slug', ...more];
  const unknown = flags.filter((flag) => !known.includes(flag));
  const faults = unknown.map((flag) => words.unknownFlag(flag, nearest(flag, known), known.join(', ')));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The slug asked for, or the name without accents, cut between words. */
export function idOf(kind: StoryKind, answers: Readonly<Record<string, string>>, slug: string | undefined): string {
  if (kind === 'result') return `${answers.province ?? ''}/${answers.year ?? ''}`;
  const full = slug ?? slugify(answers.name ?? '');
  const id =
    slug === undefined && full.length > addressLength ? full.slice(0, addressLength + 1).replace(/-[^-]*$/u, '') : full;
  if (!slugPattern.test(id) || reservedSlug.test(id) || id.length > 80) throw new Error(words.badAddress(id));
  return id;
}

async function writeNew(contentDir: string, file: string, text: string): Promise<void> {
  const path = join(contentDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' }).catch((cause: unknown) => {
    throw (cause as NodeJS.ErrnoException).code === 'EEXIST' ? new Error(words.exists(file)) : cause;
  });
}
