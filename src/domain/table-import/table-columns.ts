import { finding, type Finding } from '../findings.ts';
import { privateFieldName } from '../privacy.ts';
import { nearest } from '../shape-findings.ts';
import type { HeaderNames } from './header-names.ts';
import type { HeaderColumn, TableHeader } from './header-rows.ts';
import { plainName, withoutBrackets } from './plain-name.ts';
import { rowParts, type KnownColumn, type RoleColumns, type RowPart } from './row-parts.ts';
import { cellText, columnLetters, type Sheet } from './sheet.ts';

/** The columns of a table, sorted by what they fill. */
export interface TableColumns {
  /** What all parts of a row have in common. */
  shared: RoleColumns;
  /** At least one; the first is the row itself. */
  parts: readonly RowPart[];
  findings: readonly Finding[];
}

/** Sorts the columns of a header, and tells of those that cannot be used or are left out. */
export function tableColumns(header: TableHeader, names: HeaderNames, sheet: Sheet, file: string): TableColumns {
  const place = (column: HeaderColumn) => ({ file, line: header.last, field: column.header });
  const findings: Finding[] = [];
  const used: KnownColumn[] = [];
  for (const column of header.columns) {
    const { meaning } = column;
    const isHidden = sheet.hiddenColumns.has(column.at);
    if (isPrivate(column.header)) findings.push(finding('GS-606', place(column), { found: column.header }));
    else if (meaning?.role === '@ignored') continue;
    else if (!hasCells(column, header, sheet) && (!meaning || meaning.role === '@compared')) continue;
    else if (isHidden) findings.push(finding('GS-737', place(column), { found: column.header }));
    else if (meaning?.role === '@compared')
      findings.push(finding('GS-725', place(column), { found: column.header, hint: 'trang tự so sánh từ các số' }));
    else if (meaning) used.push({ ...column, meaning });
    else findings.push(unknown(column, names, place(column)));
  }
  findings.push(...namelessColumns(header, sheet, file));
  const { parts, shared, findings: ofParts } = rowParts(used, header.kind, place);
  return { parts, shared, findings: [...findings, ...ofParts] };
}

/** Personal details are refused however their header is put. */
const isPrivate = (header: string): boolean =>
  [header, withoutBrackets(header), ...header.split(/[/,;]/u)].some((text) =>
    privateFieldName(text.replace(/^\s*số\s+/iu, '')),
  );

const hasCells = ({ at }: HeaderColumn, { last }: TableHeader, { rows }: Sheet) =>
  rows.some(({ row, cells }) => row > last && cellText(cells[at]).trim() !== '');

function unknown(column: HeaderColumn, { labels }: HeaderNames, place: Parameters<typeof finding>[1]): Finding {
  const near = nearest(plainName(column.header), labels.map(plainName));
  const label = labels.find((one) => plainName(one) === near);
  return label === undefined
    ? finding('GS-725', place, { found: column.header, hint: 'bảng này không có cột nào như vậy' })
    : finding('GS-724', place, { found: column.header, nearest: label, allowed: labels.join('; ') });
}

/** Columns with cells but without a header. */
function namelessColumns(header: TableHeader, sheet: Sheet, file: string): Finding[] {
  const named = new Set(header.columns.map(({ at }) => at));
  const nameless = new Map<number, number>();
  for (const { row, cells } of sheet.rows)
    if (row > header.last)
      cells.forEach((cell, at) => {
        if (cell && !named.has(at) && !nameless.has(at)) nameless.set(at, row);
      });
  return [...nameless].slice(0, 20).map(([at, line]) => {
    const details = { found: columnLetters(at), hint: 'cột này có chữ mà hàng tiêu đề để trống' };
    return finding('GS-725', { file, line, field: columnLetters(at) }, details);
  });
}
