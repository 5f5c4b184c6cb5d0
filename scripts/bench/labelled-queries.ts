import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A page of a corpus. */
export interface CorpusPage {
  id: string;
  title: string;
  text: string;
}

/** A query with the ids of the pages that answer it, alone and among distractors. */
export interface LabelledQuery {
  id: string;
  class: string;
  query: string;
  relevant: string[];
  relevantWithDistractors: string[];
}

const page = z.object({ id: z.string().regex(/^[\w.-]+$/u), title: z.string(), text: z.string() });
const query = z.object({
  id: z.string(),
  class: z.string(),
  query: z.string(),
  relevant: z.array(z.string()),
  relevantWithDistractors: z.array(z.string()).optional(),
});

/** Reads a corpus: a JSON list of `{id, title, text}`. Throws what is wrong with the file. */
export const readCorpus = (file: string): CorpusPage[] => read(file, z.array(page).min(1));

/** Reads labelled queries; those without labels of their own for distractors keep the others. */
export const readQueries = (file: string): LabelledQuery[] =>
  read(file, z.array(query).min(1)).map((item) => ({
    ...item,
    relevantWithDistractors: item.relevantWithDistractors ?? item.relevant,
  }));

function read<T>(file: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const checked = schema.safeParse(value);
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}
