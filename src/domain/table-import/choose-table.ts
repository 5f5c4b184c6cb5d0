import type { Entry } from '../entry.ts';
import { finding, type Finding } from '../findings.ts';
import { asExported } from './export-cells.ts';
import { headerNames, type HeaderNames } from './header-names.ts';
import { findHeader, type TableHeader } from './header-rows.ts';
import type { ImportedKind } from './imported-table.ts';
import { readSheet, type ReadTable } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableKind, tableKinds } from './table-kinds.ts';

/** The one table of some sheets, or why none can be chosen. */
export type ChosenTable = { table: ReadTable } | { table: undefined; findings: Finding[] };

/** Reads the table of the only sheet that has one of the kind, or of any kind where none is asked for. */
export function chooseTable(
  sheets: readonly Sheet[],
  kind: ImportedKind | undefined,
  entries: readonly Entry[],
  file: string,
): ChosenTable {
  const refuse = (...args: [Parameters<typeof finding>[0], Parameters<typeof finding>[2]?]): ChosenTable => ({
    table: undefined,
    findings: [finding(args[0], { file }, args[1])],
  });
  const kinds = tableKinds.filter((one) => kind === undefined || one.kind === kind);
  const names = kinds.map((one) => headerNames(one.kind, entries));
  const found = sheets.flatMap((sheet) => {
    const best = bestHeaders(sheet, names);
    return best.length > 0 ? [{ sheet, best }] : [];
  });
  if (found.length === 0) return refuse('GS-720', { hint: kind && tableKind(kind).names[0] });
  const unclear = found.find(({ best }) => best.length > 1);
  if (unclear) {
    const kindsOf = unclear.best.map(({ header }) => tableKind(header.kind).names[0]).join(', ');
    return refuse('GS-721', { found: kindsOf });
  }
  const tables = found.flatMap(({ sheet, best: [only] }) =>
    only ? readSheet(asExported(sheet, only.header, only.header.kind), only.header, only.names, entries, file) : [],
  );
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const [table] = filled.length > 0 ? filled : tables;
  if (filled.length > 1 || !table) {
    const sheetNames = filled.map(({ sheet }) => sheet ?? '');
    return refuse('GS-722', { found: sheetNames.map((name) => `“${name}”`).join(', '), hint: sheetNames[0] });
  }
  return { table };
}

/** The header of a sheet by the kind that knows it best; several where two know it as well. */
function bestHeaders(sheet: Sheet, names: readonly HeaderNames[]): { header: TableHeader; names: HeaderNames }[] {
  const headers = names.flatMap((one) => {
    const header = findHeader(sheet, one);
    return header ? [{ header, names: one }] : [];
  });
  const most = Math.max(...headers.map(({ header }) => header.score));
  return headers.filter(({ header }) => header.score === most);
}
