import { z } from 'zod';
import type { Kind } from '../../schemas/kind.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import { referencePlaces } from '../reference-places.ts';
import { checkShape } from '../shape-findings.ts';

/** How a field is written: in YAML, in a cell of a table, or as an attribute of a component. */
export type FieldForm = 'yaml' | 'table' | 'attribute';

/** What no field takes, each in a way of its own: the check says of it what it would take. */
const refused: readonly unknown[] = [{}, 1.5, 0, 1e15, -1e15, `\n${'~'.repeat(20_000)}`];

/** What every text takes, and dates of less than a day; only whole days refuse it for its own sake. */
const nearMiss = '2022';

/**
 * What may be written into a field, in the very words in which the check refuses everything else;
 * empty where its choices or its description say all.
 */
export function fieldRules(field: z.ZodType, form: FieldForm): string[] {
  const words = strings.guide.fields;
  const { choices, reference, cell, description = '' } = metaOf(field);
  const inner = unwrap(field);
  if (choices) return [];
  if (reference) return placeRule(reference, description);
  if (cell) return [words.cells[cell]];
  if (form === 'table' && inner instanceof z.ZodBoolean) return [words.yes];
  if (inner instanceof z.ZodObject) return [];
  const near = rulesAgainst(field, [nearMiss]).filter((rule) => !isBare(rule));
  const all = rulesAgainst(field, refused);
  // Who nearly got it right is told the stricter rule.
  const rules = near.length > 0 ? [...near, ...all.filter(isLimit)] : all;
  const saysMore = rules.some((rule) => !isLimit(rule) && !isBare(rule));
  return rules
    .filter((rule) => !(isBare(rule) && saysMore) && !(rule.length > 12 && description.includes(rule)))
    .sort((a, b) => Number(isLimit(a)) - Number(isLimit(b)));
}

/** What the check allows instead of the values, each rule once. */
function rulesAgainst(field: z.ZodType, values: readonly unknown[]): string[] {
  const told = values.flatMap((value) => checkShape(field, value, () => ({ file: '' })).findings);
  return [...new Set(told.flatMap(({ allowed }) => allowed ?? []))];
}

const isLimit = (rule: string) => /^(?:nhiều|ít) nhất /u.test(rule);

const isBare = (rule: string) => rule === strings.guide.fields.text || rule === strings.guide.fields.number;

/** Where the names of a kind are found, unless the field's own description says so. */
function placeRule(kind: Kind, description: string): string[] {
  const place = referencePlaces[kind]?.replace(/\.$/u, '') ?? '';
  const file = place.split(' ').at(-1) ?? '';
  return place === '' || description.includes(file) ? [] : [place.charAt(0).toLowerCase() + place.slice(1)];
}
