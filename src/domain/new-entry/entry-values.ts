import type { z } from 'zod';
import type { FieldPath } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import { checkShape } from '../shape-findings.ts';
import type { EntryQuestion } from './entry-questions.ts';

/** What is wrong with an answer, in words for whoever gave it; `null` for a sound one. */
export function answerFault({ schema, isRequired }: EntryQuestion, answer: string): string | null {
  if (answer.trim() === '') return isRequired ? strings.newEntry.empty : null;
  const [fault] = checkShape(schema, typed(schema, answer), () => ({ file: '' })).findings;
  return fault ? strings.newEntry.fault(fault.message, fault.allowed) : null;
}

/** The values of a new entry as its front matter has them, from the answers by flag; empty answers are left out. */
export function entryValues(
  questions: readonly EntryQuestion[],
  answers: Readonly<Record<string, string>>,
  today: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { flag, path, schema } of questions) {
    const answer = answers[flag]?.normalize('NFC').trim();
    if (answer && path) put(values, path, typed(schema, answer));
  }
  return { ...values, draft: true, updatedAt: today };
}

/** An answer as its field wants it: text, or a number where no text will do. */
function typed(schema: z.ZodType, answer: string): string | number {
  const isNumber = /^\d+$/u.test(answer.trim()) && !schema.safeParse(answer).success;
  return isNumber ? Number(answer) : answer;
}

/** Puts a value where `path` leads; a step that is a number begins a list. */
function put(values: Record<string, unknown>, [key, ...rest]: FieldPath, value: unknown): void {
  if (typeof key !== 'string') return;
  if (rest.length === 0) values[key] = value;
  else if (rest[0] !== 0) put((values[key] ??= {}) as Record<string, unknown>, rest, value);
  else if (rest.length === 1) values[key] = [value];
  else put(((values[key] ??= [{}]) as [Record<string, unknown>])[0], rest.slice(1), value);
}
