import { z } from 'zod';
import { schemas } from '../../schemas/by-kind.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { columnName } from '../column-name.ts';
import type { Entry } from '../entry.ts';
import { exportColumns, exportRole } from './export-columns.ts';
import { comparing, headerWords, neutralGroups, sharedHeaderWords, type HeaderMeaning } from './header-words.ts';
import type { ImportedKind } from './imported-table.ts';
import { bracketed, plainName, withoutBrackets } from './plain-name.ts';

/** What a header stands for: what its cells fill, and how sure it is of that; ids come before names. */
export interface ReadHeader extends HeaderMeaning {
  rank: number;
  /** The year that the header names. */
  year: number | null;
  /** What stands in brackets: a unit, mostly. */
  brackets: readonly string[];
}

/** All that headers of a kind of table may be called. */
export interface HeaderNames {
  kind: ImportedKind;
  /** By plain name. */
  meanings: ReadonlyMap<string, HeaderMeaning & { rank: number }>;
  /** The labels of the fields, to be told. */
  labels: readonly string[];
}

/** The fields of a kind of table. */
export const fieldsOf = (kind: ImportedKind): Readonly<Record<string, z.ZodType>> =>
  (unwrap(schemas[kind]) as z.ZodObject).shape;

/** Collects the names of a kind: what the content calls its columns, their labels, the open data, common words. */
export function headerNames(kind: ImportedKind, entries: readonly Entry[]): HeaderNames {
  const fields = fieldsOf(kind);
  const meanings = new Map<string, HeaderMeaning & { rank: number }>();
  const add = (name: string, meaning: HeaderMeaning, rank: number) => {
    const plain = plainName(name);
    if (plain && !meanings.has(plain)) meanings.set(plain, { ...meaning, rank });
  };
  const labels = Object.entries(fields).map(([key, field]) => metaOf(field).title ?? key);
  Object.keys(fields).forEach((key, index) => {
    add(columnName(key), { role: key }, 1);
    add(labels[index] ?? key, { role: key }, 1);
  });
  for (const { key, title } of exportColumns(kind, entries)) {
    const { role, isId } = exportRole(key, Object.keys(fields), kind);
    for (const name of [key, title]) add(name, { role }, isId ? 0 : 2);
  }
  for (const words of [headerWords[kind], sharedHeaderWords])
    for (const [name, meaning] of Object.entries(words))
      add(name, typeof meaning === 'string' ? { role: meaning } : meaning, 3);
  return { kind, meanings, labels };
}

const yearPattern = /(?<=^| )(?:nam )?(?<year>(?:19|20)\d\d)(?= |$)/gu;

/** The only year that a plain name tells, and the name without it. */
function withoutYear(plain: string): { year: number | null; rest: string } {
  const years = new Set([...plain.matchAll(yearPattern)].map(({ groups }) => Number(groups?.year)));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return { year: null, rest: plain };
  return { year, rest: plain.replace(yearPattern, ' ').replace(/ +/gu, ' ').trim() };
}

/**
 * Reads the header of a column, given from the top row down; `undefined` for one that says nothing known.
 * A column that compares others has the role `@compared`.
 */
export function readHeader(path: readonly string[], { meanings }: HeaderNames): ReadHeader | undefined {
  const parts = path.map((text) => text.trim()).filter((text, index, all) => text && text !== all[index - 1]);
  if (parts.length === 0) return undefined;
  const full = parts.join(' ');
  const brackets = bracketed(full);
  // What stands nearest to the cells counts before the years of what stands over it.
  const year = [full, ...parts.toReversed()].map((text) => withoutYear(plainName(text)).year).find(Boolean) ?? null;
  const lookUp = (text: string) => {
    for (const form of [text, withoutBrackets(text)]) {
      const plain = plainName(form);
      const found = meanings.get(plain) ?? meanings.get(withoutYear(plain).rest);
      if (found) return { ...found, year, brackets };
    }
    return undefined;
  };
  const [lower = '', uppers] = [parts.at(-1), parts.slice(0, -1).join(' ')];
  const group = withoutYear(plainName(uppers)).rest;
  const found =
    lookUp(full) ??
    (uppers && (neutralGroups.test(group) || !comparing.test(group)) ? lookUp(lower) : undefined) ??
    (uppers && /^\(.*\)$|^%$/u.test(lower) ? lookUp(uppers) : undefined);
  if (found) return found;
  return comparing.test(plainName(full)) ? { role: '@compared', rank: 9, year, brackets } : undefined;
}
