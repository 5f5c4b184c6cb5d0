import { basename, extname } from 'node:path';
import type { Entry } from '../domain/entry.ts';
import { finding, sortFindings, type Finding } from '../domain/findings.ts';
import { fileKind } from '../domain/office-package/file-kind.ts';
import type { PackageFault } from '../domain/office-package/package-fault.ts';
import { nearest } from '../domain/shape-findings.ts';
import { chooseTable } from '../domain/table-import/choose-table.ts';
import type { ImportedKind, ImportedTable } from '../domain/table-import/imported-table.ts';
import { plainName } from '../domain/table-import/plain-name.ts';
import type { Sheet } from '../domain/table-import/sheet.ts';
import { checkCells } from './handed-in-cells.ts';
import { readCsvSheet } from './handed-in-csv.ts';
import { readHandedIn } from './handed-in-file.ts';
import { officeLimits, openOfficePackage } from './office-package.ts';
import { SheetTooLarge, sheetLimits } from './spreadsheet/sheet-xml.ts';
import { openWorkbook, type SheetEntry } from './spreadsheet/workbook.ts';

/** What is known beforehand of a table that is handed in. */
export interface TableRequest {
  kind?: ImportedKind | undefined;
  /** The name of the sheet, in any case, with or without accents. */
  sheet?: string | undefined;
}

/** A table that was handed in; where none could be read, the findings say why. */
export interface HandedInTable {
  table: ImportedTable | undefined;
  /** All that is wrong, those of the table among them; rows with an error stand in the table all the same. */
  findings: readonly Finding[];
}

type Sheets = { sheets: Sheet[] } | { fault: PackageFault } | { findings: Finding[] };

/**
 * Reads a spreadsheet or CSV file that nobody has checked into rows in the words of the content. `entries` are
 * those of the content: names are looked up among them.
 */
export async function readHandedInTable(
  path: string,
  entries: readonly Entry[],
  request: TableRequest = {},
): Promise<HandedInTable> {
  const file = basename(path);
  const bytes = await readHandedIn(path, officeLimits.xlsx.file);
  const read: Sheets = Buffer.isBuffer(bytes)
    ? /^\.(?:csv|tsv|txt)$/iu.test(extname(file))
      ? csvSheets(bytes, file)
      : await spreadsheetSheets(bytes, file, request.sheet)
    : { fault: bytes };
  if ('fault' in read) return { table: undefined, findings: [finding(read.fault[0], { file }, read.fault[1])] };
  if ('findings' in read) return { table: undefined, findings: read.findings };
  const chosen = chooseTable(read.sheets, request.kind, entries, file);
  if (!chosen.table) return chosen;
  const { headers, ...table } = chosen.table;
  const findings = sortFindings([...table.findings, ...checkCells(table, headers, entries)]);
  return { table: { ...table, findings }, findings };
}

function csvSheets(bytes: Buffer, file: string): Sheets {
  if (!/^(?:zip|protected|old-.*|pdf|rtf)$/u.test(fileKind(bytes))) return readCsvSheet(bytes, file);
  return { fault: ['GS-705', { found: `tên tệp có đuôi ${extname(file)} mà bên trong không phải chữ`, hint: 'xlsx' }] };
}

async function spreadsheetSheets(bytes: Buffer, file: string, wanted: string | undefined): Promise<Sheets> {
  const opened = await openOfficePackage({ name: file, bytes }, 'xlsx');
  if ('finding' in opened) return { findings: [opened.finding] };
  try {
    const all = openWorkbook(opened.package.parts);
    const chosen = wanted === undefined ? all.filter(({ isHidden }) => !isHidden) : sheetNamed(all, wanted);
    return 'fault' in chosen ? chosen : { sheets: chosen.map((sheet) => sheet.read()) };
  } catch (cause) {
    if (!(cause instanceof SheetTooLarge)) return { fault: ['GS-708', { found: 'phần bảng tính không đọc được' }] };
    const most = [sheetLimits.rows, sheetLimits.columns].map((size) => size.toLocaleString('vi-VN'));
    return { fault: ['GS-736', { found: cause.found, hint: `${most[0] ?? ''} dòng, ${most[1] ?? ''} cột` }] };
  }
}

function sheetNamed(all: readonly SheetEntry[], wanted: string): SheetEntry[] | { fault: PackageFault } {
  const named = all.filter(({ name }) => name === wanted);
  const found = named.length > 0 ? named : all.filter(({ name }) => plainName(name) === plainName(wanted));
  const names = all.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  const details = { found: wanted, allowed: names.join(', ') };
  if (found.length === 0) return { fault: ['GS-723', { ...details, nearest: nearest(wanted, names) }] };
  return found.some(({ isHidden }) => isHidden)
    ? { fault: ['GS-723', { ...details, hint: 'trang tính này đang bị ẩn' }] }
    : found;
}
