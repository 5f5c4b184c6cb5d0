import { z } from 'zod';
import type { Kind } from '../../schemas/kind.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { choicesOfKind } from '../new-entry/entry-choices.ts';
import { fieldsOf } from '../table-import/header-names.ts';
import type { ImportedKind } from '../table-import/imported-table.ts';

/** A value that a column takes, with what is told beside it. */
export interface FormValue {
  name: string;
  id: string;
  unit?: string | undefined;
}

/** A column of a form. */
export interface FormColumn {
  /** The field, or `@province` and `@year` for where a row belongs. */
  key: string;
  title: string;
  isRequired: boolean;
  /** What to write, in whole sentences. */
  explanation: string;
  example: string;
  /** What may be written, where that is a list. */
  values: readonly FormValue[] | null;
  /** Whether cells hold numbers alone, so that a spreadsheet may take them for such. */
  isNumber: boolean;
}

/** For whom a form is made. */
export interface FormRequest {
  kind: ImportedKind;
  /** A province of the content, and a display year; columns ask for what is not given. */
  province: string | null;
  year: number | null;
}

const words = strings.tableForms;

/** Remarks of checks and files: whoever fills in a form has no use for them. */
const notAsked = new Set(['accepts']);

/** The columns of a form, from the schema of its kind and what the content names. */
export function formColumns({ kind, province, year }: FormRequest, entries: readonly Entry[]): FormColumn[] {
  const asks = kind !== 'recipient' && province === null;
  const provinces = references('province', entries);
  const place: FormColumn[] = [
    ...(asks ? [placeColumn('@province', words.province, provinces[0]?.name ?? '', provinces)] : []),
    ...(year === null ? [placeColumn('@year', words.year, '2025', null)] : []),
  ];
  const fields = Object.entries(fieldsOf(kind)).filter(([key]) => !notAsked.has(key));
  return [...place, ...fields.map(([key, field]) => formColumn(key, field, entries))];
}

function placeColumn(
  key: string,
  { title, description }: { title: string; description: string },
  example: string,
  values: readonly FormValue[] | null,
): FormColumn {
  const isNumber = values === null;
  return { key, title, isRequired: true, explanation: `${words.mandatory} ${description}`, example, values, isNumber };
}

function formColumn(key: string, field: z.ZodType, entries: readonly Entry[]): FormColumn {
  const { title = key, description, choices, reference, cell } = metaOf(field);
  const values = choices
    ? Object.entries(choices).map(([id, name]) => ({ id, name }))
    : reference
      ? references(reference, entries)
      : key === 'scope'
        ? scopes(entries)
        : null;
  const inner = unwrap(field);
  const type = cell ?? (inner instanceof z.ZodUnion ? 'date' : inner instanceof z.ZodBoolean ? 'flag' : undefined);
  const isRequired = !field.safeParse(undefined).success;
  const special = key === 'scope' || key === 'shareClaims' ? words[key] : undefined;
  const own = special?.description ?? forForms(description);
  const how = type
    ? words.kinds[type]
    : choices
      ? words.kinds.choice
      : values && (values.length > 0 ? words.kinds.reference : words.kinds.referenceTyped);
  const explanation = [isRequired && words.mandatory, own, how].filter(Boolean).join(' ');
  const example = special ? special.example : type ? words.examples[type] : (values?.[0]?.name ?? '');
  return { key, title, isRequired, explanation, example, values, isNumber: cell !== undefined };
}

/** What a schema says of a field, without what only those who edit the files understand. */
function forForms(description: string | undefined): string | undefined {
  if (description === undefined || /\.yaml\b/u.test(description)) return undefined;
  const said = description
    .replace(/^yes: /u, '')
    .replace(/\bchi-dem\b/gu, '“Chỉ đếm”')
    .replace(/\bhuy-bo\b/gu, '“Đã hủy”');
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Entries by the names that people know them by; indicators with their units. */
function references(kind: Kind, entries: readonly Entry[]): FormValue[] {
  const units = new Map(entries.flatMap((entry) => (entry.kind === 'indicator' ? [[entry.id, entry.data.unit]] : [])));
  return choicesOfKind(entries, kind).map(({ value: id, name }) => {
    return kind === 'indicator' ? { id, name, unit: units.get(id) } : { id, name };
  });
}

function scopes(entries: readonly Entry[]): FormValue[] {
  const { all, table } = strings.openData.columns.scopes;
  const of = (kind: 'movement' | 'event') =>
    references(kind, entries).map(({ id, name }) => ({ id: `${kind}:${id}`, name }));
  return [{ id: 'all', name: all }, { id: 'table', name: table }, ...of('movement'), ...of('event')];
}
