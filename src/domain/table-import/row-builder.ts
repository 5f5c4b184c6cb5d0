import { finding, type Finding } from '../findings.ts';
import type { BodyRow } from './body-rows.ts';
import type { CellFault } from './cell-words.ts';
import { contentRow } from './content-row.ts';
import type { ImportedRow } from './imported-table.ts';
import { roleWords, type CellReader } from './row-cells.ts';
import type { KnownColumn, RoleColumns, RowPart } from './row-parts.ts';
import { cellText } from './sheet.ts';
import type { TablePlace } from './table-place.ts';
import { unitFault } from './unit-check.ts';

/** What rows are built with. */
export interface RowBuilder extends CellReader {
  file: string;
  place: TablePlace;
  /** The unit that stands above the whole table. */
  tableUnit: string;
  /** Told of each cell that is read in a way that it does not say itself. */
  tell: (column: KnownColumn, how: 'percent' | 'dash', shown: string, as: string) => void;
}

/** What a row of a table gives: one row of the content for each part, and what is wrong with it. */
export interface BuiltRow {
  rows: ImportedRow[];
  findings: Finding[];
}

/** Fields that a row of another year or plan takes over, beside where it belongs. */
const takenOver = new Set(['indicator', 'activity', 'ofWhat', 'unit', 'form', 'level', 'source', 'section']);

/** Reads the cells of a row. A cell that cannot be read is a finding; the row is given all the same. */
export function buildRow(body: BodyRow, shared: RoleColumns, parts: readonly RowPart[], builder: RowBuilder): BuiltRow {
  const findings: Finding[] = [];
  const refuse = ({ header }: KnownColumn, [code, details]: CellFault) => {
    findings.push(finding(code, { file: builder.file, line: body.row, field: header }, details));
  };
  const rowId = textOf(body, shared.get('@row-id')?.[0]) || null;
  const read = (columns: RoleColumns, unitOf: (role: string) => string | undefined) =>
    readCells(body, columns, unitOf, rowId !== null, builder, refuse);
  const common = read(shared, () => undefined);
  const indicator = builder.indicator(common.get('indicator') ?? '');
  const unitOf = (role: string) =>
    role.endsWith('Claim') ? common.get(`${role}Unit`) : (indicator?.data.unit ?? common.get('unit'));
  const rows = parts.flatMap((part, index): ImportedRow[] => {
    const numbers = read(part.columns, unitOf);
    if (index > 0 && ![...numbers.values()].some(Boolean)) return [];
    const wrong = indicator && unitFault(indicator, body, shared, part, builder.tableUnit);
    if (wrong) refuse(wrong.column, wrong.fault);
    const taken =
      index === 0 ? common : new Map([...common].filter(([role]) => takenOver.has(role) || role.startsWith('@')));
    return [contentRow(builder, { row: body.row, rowId, common: taken, numbers, year: part.year })];
  });
  return { rows, findings };
}

const textOf = (body: BodyRow, column: KnownColumn | undefined) => (column ? cellText(body.at(column.at)).trim() : '');

/** The cells of some columns in the words of the content, by role. */
function readCells(
  body: BodyRow,
  columns: RoleColumns,
  unitOf: (role: string) => string | undefined,
  isExport: boolean,
  builder: RowBuilder,
  refuse: (column: KnownColumn, fault: CellFault) => void,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [role, [first, ...others]] of columns) {
    // An empty id in a row of the open data says that there is none; in other rows the name beside it speaks.
    const column = textOf(body, first) || isExport ? first : (others.find((one) => textOf(body, one)) ?? first);
    const cell = column && body.at(column.at);
    if (!column || !cell) {
      cells.set(role, cells.get(role) ?? '');
      continue;
    }
    const words = roleWords(role, cell, unitOf(role), builder);
    if ('fault' in words) {
      refuse(column, words.fault);
      continue;
    }
    if (words.told) builder.tell(column, words.told, cellText(cell), words.text);
    cells.set(role, words.text);
    const also = Object.entries({ ...(words.text === '' ? {} : column.meaning.given), ...words.also });
    for (const [key, value] of also) if (!cells.get(key)) cells.set(key, value);
  }
  return cells;
}
