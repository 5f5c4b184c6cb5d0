import { qualifiers, type Qualifier } from '../../schemas/qualifier.ts';
import { countFields, effective, fieldOfColumn, type AwardRow, type CountField } from '../award-counts.ts';
import { fieldsOf } from './header-names.ts';
import type { ImportedKind, ImportedRow } from './imported-table.ts';
import type { RowBuilder } from './row-builder.ts';
import { statedYear } from './stated-year.ts';

/** The cells of a row in the words of the content, by what their columns fill. */
export interface RowWords {
  row: number;
  rowId: string | null;
  /** What all parts of the row have in common. */
  common: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, string>;
  /** The year that headers name. */
  year: number | null;
}

/** A row as the content has it: each field in one cell, and where the row belongs. */
export function contentRow(
  { kind, place, levelOf }: Pick<RowBuilder, 'kind' | 'place' | 'levelOf'>,
  words: RowWords,
): ImportedRow {
  const { row, rowId, common, numbers } = words;
  // What a column says outright counts before what a header says of all its cells.
  const all = new Map([...numbers, ...[...common].filter(([role, text]) => text !== '' || !numbers.get(role))]);
  const cells: Record<string, string> = {};
  for (const field of Object.keys(fieldsOf(kind))) {
    const text = all.get(field);
    if (text !== undefined)
      cells[field] = withParts(text, all.get(`${field}/qualifier`) ?? '', all.get(`${field}/of`) ?? '');
  }
  if (kind === 'award-count') {
    const scope = scopeOf(all);
    delete cells.scope;
    if (scope !== undefined) cells.scope = scope;
    // The form says it already, and the open data says it of every row that names a form.
    if (cells.form && cells.level === levelOf(cells.form)) delete cells.level;
    for (const field of addedUpFields(all.get('@added-up') ?? '', cells)) cells[field] = '';
  }
  // A list of one province says it in its title: its own column may stay empty.
  if (cells.province === '' && place.province !== null) cells.province = place.province;
  const province = (all.get('@province') ?? cells.province) || place.province;
  return { row, cells, province, year: yearOf(kind, words, all.get('@year') ?? '', cells) ?? place.year, rowId };
}

/** The year of a row: as its own column says, then the headers, then its id and its decision. */
function yearOf(
  kind: ImportedKind,
  { year, rowId }: RowWords,
  stated: string,
  { decisionDate = '' }: Readonly<Record<string, string>>,
): number | undefined {
  const [first = '', second = ''] = (rowId ?? '').split('/');
  const texts = [statedYear(stated), year === null ? undefined : String(year)];
  const known = kind === 'recipient' ? [...texts, decisionDate.slice(0, 4), first] : [...texts, second];
  return known.filter((text): text is string => text !== undefined && /^\d{4}$/u.test(text)).map(Number)[0];
}

/** A number with its hedge and its whole in one cell: `trên 43/44`. */
function withParts(number: string, qualifier: string, of: string): string {
  if (number === '') return '';
  const ratio = of && !number.includes('/') ? `${number}/${of}` : number;
  if (qualifier === '' || /^\p{L}/u.test(ratio)) return ratio;
  return qualifier === 'tu-tro-len' ? `từ ${ratio} trở lên` : `${qualifiers[qualifier as Qualifier]} ${ratio}`;
}

/** The scope of a count from its kind and from what it is of; `undefined` where the file does not say it. */
function scopeOf(all: ReadonlyMap<string, string>): string | undefined {
  const scope = all.get('scope') ?? '';
  const [movement, event] = [all.get('@movement'), all.get('@event')];
  if (movement && (scope === '' || scope === 'movement')) return `movement:${movement}`;
  if (event && (scope === '' || scope === 'event')) return `event:${event}`;
  // The open data does not name what is not published.
  if (scope === 'movement' || scope === 'event') return undefined;
  if (scope === '' && (all.has('@movement') || all.has('@event'))) return 'all';
  return all.has('scope') ? scope : undefined;
}

/** The fields whose numbers an export added up, as far as the row still holds just that sum. */
function addedUpFields(columns: string, cells: Readonly<Record<string, string>>): CountField[] {
  const named = columns.split('|').flatMap((column) => fieldOfColumn(column.trim()) ?? []);
  const counts = countFields.map((field) => {
    const written = named.includes(field) ? '' : cells[field];
    return [field, written === undefined || written === '' ? null : Number(written)] as const;
  });
  const individualsIncludeHouseholds = cells.individualsIncludeHouseholds === 'yes';
  const row = { data: { ...Object.fromEntries(counts), individualsIncludeHouseholds } } as unknown as AwardRow;
  return named.filter((field) => effective(row, field) === Number(cells[field]));
}
