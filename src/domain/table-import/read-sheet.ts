import type { Entry } from '../entry.ts';
import { finding, sortFindings, type Finding } from '../findings.ts';
import { textFaults } from '../text-faults.ts';
import { bodyRows } from './body-rows.ts';
import { entryNames } from './entry-names.ts';
import { fieldsOf, type HeaderNames } from './header-names.ts';
import type { TableHeader } from './header-rows.ts';
import type { ImportedRow, ImportedTable } from './imported-table.ts';
import { buildRow, type RowBuilder } from './row-builder.ts';
import { isNumber, type KnownColumn } from './row-parts.ts';
import { skippedRows } from './skipped-rows.ts';
import { cellText, type Sheet } from './sheet.ts';
import { tableColumns } from './table-columns.ts';
import { placeInTitles } from './table-place.ts';
import { strings } from '../../strings.ts';

/** A table read from a sheet, with the headers under which its fields stand. */
export interface ReadTable extends ImportedTable {
  headers: Readonly<Record<string, string>>;
}

/** Reads a sheet whose header is known. `file` is the name of the file alone. */
export function readSheet(
  sheet: Sheet,
  header: TableHeader,
  names: HeaderNames,
  entries: readonly Entry[],
  file: string,
): ReadTable {
  const { kind } = names;
  const { shared, parts, findings: ofHeader } = tableColumns(header, names, sheet, file);
  const columns = [shared, ...parts.map((part) => part.columns)].flatMap((some) => [...some.values()].flat());
  const numeric = (column: KnownColumn) => isNumber(column.meaning.role, kind);
  const body = bodyRows(sheet, header, columns, numeric, file);
  const above = sheet.rows.filter(({ row }) => row < header.first);
  const titles = above.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' '));
  const skipped = skippedRows(body.rows, header, columns, kind);
  const { indicators, levels } = lookUps(entries);
  const told = new Map<KnownColumn, { percent: string[]; dash: number }>();
  const builder: RowBuilder = {
    kind,
    file,
    findNamed: entryNames(entries),
    indicator: (id) => indicators.get(id),
    levelOf: (form) => levels.get(form),
    place: placeInTitles([...titles, sheet.name ?? '', file], entries),
    tableUnit: /(?:đơn vị(?: tính)?|đvt)\s*:\s*(?<unit>[^;)]+)/iu.exec(titles.join(' '))?.groups?.unit?.trim() ?? '',
    tell: (column, how, shown, as) => {
      const sofar = told.get(column) ?? { percent: [], dash: 0 };
      if (how === 'percent') sofar.percent.push(`${shown} → ${as}`);
      else sofar.dash += 1;
      told.set(column, sofar);
    },
  };
  const rows: ImportedRow[] = [];
  const findings: Finding[] = [...ofHeader, ...body.findings, ...textFindings(sheet, file)];
  for (const row of body.rows) {
    if (skipped.reasons.has(row.row)) continue;
    const built = buildRow(row, shared, parts, builder);
    rows.push(...built.rows);
    findings.push(...built.findings);
  }
  findings.push(...toldFindings(told, file, header.last));
  if (rows.length === 0) findings.push(finding('GS-739', { file, line: header.last }));
  const filled = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const headers = columns.flatMap(({ meaning: { role }, header: written }) => [
    [role.split('/')[0] ?? role, written] as const,
  ]);
  return {
    kind,
    file,
    sheet: sheet.name,
    fields: Object.keys(fieldsOf(kind)).filter((field) => filled.has(field)),
    rows,
    skipped: [...above.map(({ row }) => ({ row, reason: strings.tableImport.skipped.above })), ...skipped.list],
    findings: sortFindings(findings),
    headers: Object.fromEntries(headers.toReversed()),
  };
}

function lookUps(entries: readonly Entry[]) {
  const [indicators, levels] = [new Map<string, Entry<'indicator'>>(), new Map<string, string>()];
  for (const entry of entries)
    if (entry.kind === 'indicator') indicators.set(entry.id, entry);
    else if (entry.kind === 'award-form') levels.set(entry.id, entry.data.level);
  return { indicators, levels };
}

/** Old encodings and signs that nobody sees, in the rows where they stand. */
function textFindings({ rows }: Sheet, file: string): Finding[] {
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => (cell?.kind === 'text' ? cell.text.replaceAll('\n', ' ') : '')).join(' '),
  );
  const text = lines.join('\n');
  return textFaults(text).map(({ code, found, index }) => {
    const line = text.slice(0, index).split('\n').length;
    return finding(code, { file, line: rows[line - 1]?.row }, { found });
  });
}

/** What is told of columns whose cells were read in a way that they do not say themselves. */
function toldFindings(
  told: ReadonlyMap<KnownColumn, { percent: readonly string[]; dash: number }>,
  file: string,
  line: number,
): Finding[] {
  return [...told].flatMap(([{ header }, { percent, dash }]): Finding[] => {
    const place = { file, line, field: header };
    const [first = ''] = percent;
    const empty = { found: header, hint: strings.tableImport.dashes(dash) };
    return [
      ...(percent.length > 0
        ? [finding('GS-729', place, { label: header, found: String(percent.length), hint: first })]
        : []),
      ...(dash > 0 ? [finding('GS-738', place, empty)] : []),
    ];
  });
}
