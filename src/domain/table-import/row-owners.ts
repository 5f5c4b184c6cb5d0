import { finding, type Finding } from '../findings.ts';
import { foldAccents } from '../folding.ts';
import { nearest } from '../shape-findings.ts';
import { parsePartialDate } from '../../schemas/partial-date.ts';
import { strings } from '../../strings.ts';
import { yearOf } from '../partial-date.ts';
import type { ContentTable } from './content-table.ts';
import type { ImportedRow, ImportedTable } from './imported-table.ts';
import type { RowKeys } from './row-matching.ts';

/** What the command says of rows that do not say it themselves. */
export interface GivenPlace {
  /** The id of a province. */
  province: string | null;
  year: number | null;
}

const words = strings.contentImport;

/** The table that each row belongs to, by its owner, or why that is not known. */
export function ownersOf(
  { kind, file, rows }: ImportedTable,
  tables: readonly ContentTable[],
  keys: RowKeys,
  { provinces, given }: { provinces: readonly { id: string; name: string }[]; given: GivenPlace },
): Map<ImportedRow, string | Finding> {
  const yearsOf = kind === 'recipient' ? yearsByKey(tables, keys) : new Map<string, Set<string>>();
  const ofRow = (row: ImportedRow): string | Finding => {
    const place = { file, line: row.row };
    const unknown = (field: 'province' | 'year') =>
      finding('GS-745', { ...place, field }, { label: words[field], hint: `--${field}` });
    const exported = row.rowId?.split('/').slice(0, -1).join('/');
    const year = row.year ?? yearOfDecision(row) ?? given.year;
    if (kind === 'recipient') {
      if (exported) return exported;
      const years = year === null ? (yearsOf.get(keys.of(row.cells)) ?? new Set()) : new Set([String(year)]);
      const [first] = years;
      if (years.size > 1) return several(row, [...years], file);
      return first ?? unknown('year');
    }
    const named = row.province === null ? given.province : provinceId(row.province, provinces);
    if (row.province !== null && named === null) {
      const names = provinces.map(({ name }) => name);
      return finding('GS-746', place, { found: row.province, nearest: nearest(row.province, names) });
    }
    const [province, exportedYear] = exported?.split('/') ?? [];
    const said = [row.province === null ? province : named, row.year === null ? exportedYear : String(row.year)];
    if (exported && said.join('/') !== exported)
      return finding('GS-748', place, { found: said.join(', '), hint: [province, exportedYear].join(', ') });
    if (exported) return exported;
    if (named === null) return unknown('province');
    return year === null ? unknown('year') : `${named}/${year}`;
  };
  return new Map(rows.map((row) => [row, ofRow(row)]));
}

/** The years of the registry in which awards with a key stand. */
function yearsByKey(tables: readonly ContentTable[], keys: RowKeys): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>();
  for (const { owner, rows } of tables)
    for (const { cells } of rows) {
      const key = keys.of(cells);
      years.set(key, (years.get(key) ?? new Set()).add(owner));
    }
  return years;
}

/** An award is filed under the year of its decision. */
function yearOfDecision({ cells }: ImportedRow): number | null {
  const date = cells.decisionDate ? parsePartialDate(cells.decisionDate) : null;
  return date ? yearOf(date) : null;
}

function provinceId(text: string, provinces: readonly { id: string; name: string }[]): string | null {
  const found = provinces.filter(({ id, name }) => id === text || foldAccents(name) === foldAccents(text));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const several = (row: ImportedRow, years: readonly string[], file: string): Finding =>
  finding('GS-743', { file, line: row.row }, { found: String(years.length), hint: words.inYears(years.join(', ')) });
