import { localName, xmlAttributes, xmlText, xmlTokens, type XmlToken } from '../../domain/office-package/xml-tokens.ts';
import type { Merge, SheetCell, SheetRow } from '../../domain/table-import/sheet.ts';
import { cellOf, type CellSource, type Workbook } from './cell-value.ts';
import { textReader, type TextReader } from './shared-strings.ts';

/** More rows and columns than these are no table that an office hands in. */
export const sheetLimits = { rows: 100_000, columns: 300, merges: 20_000 };

/** What a sheet holds, as far as it is read. */
export interface SheetContent {
  rows: SheetRow[];
  merges: Merge[];
  hiddenColumns: Set<number>;
}

/** A sheet that is larger than tables are, with what is too large. */
export class SheetTooLarge extends Error {
  found: string;
  constructor(found: string) {
    super(found);
    this.found = found;
  }
}

/**
 * Reads the XML of a sheet; rows and cells that hold nothing are left out, however many are formatted. Throws
 * `SheetTooLarge`, and an error where the XML is broken.
 */
export function readSheetXml(xml: string, workbook: Workbook, limits = sheetLimits): SheetContent {
  const content: SheetContent = { rows: [], merges: [], hiddenColumns: new Set() };
  let row: { row: number; isHidden: boolean; cells: (SheetCell | undefined)[] } | undefined;
  let [lastRow, lastColumn, inValue] = [0, -1, false];
  let cell: (CellSource & { at: number; texts: TextReader | undefined }) | undefined;
  const endCell = () => {
    const read = cell && cellOf({ ...cell, inline: cell.texts?.text() }, workbook);
    if (cell && read) {
      if (cell.at >= limits.columns) throw new SheetTooLarge(`có số liệu ở cột thứ ${cell.at + 1}`);
      if (row) row.cells[cell.at] = read;
    }
    cell = undefined;
  };
  const endRow = () => {
    if (row?.cells.length) content.rows.push(row);
    if (content.rows.length > limits.rows) throw new SheetTooLarge(`hơn ${limits.rows.toLocaleString('vi-VN')} dòng`);
    row = undefined;
  };
  for (const token of xmlTokens(xml)) {
    const name = localName(token.name);
    if (token.type === 'text') {
      if (cell && inValue) cell.value = (cell.value ?? '') + xmlText(token.source);
      else cell?.texts?.take('text', '', false, token.source);
      continue;
    }
    const opens = token.type === 'open';
    switch (name) {
      case 'row':
        if (opens) {
          const attributes = xmlAttributes(token);
          lastRow = positive(attributes.get('r')) ?? lastRow + 1;
          lastColumn = -1;
          row = { row: lastRow, isHidden: isTrue(attributes.get('hidden')), cells: [] };
        }
        if (!opens || token.isEmpty) endRow();
        break;
      case 'c':
        if (opens) {
          cell = cellSource(token, lastColumn);
          lastColumn = cell.at;
        }
        if (!opens || token.isEmpty) endCell();
        break;
      case 'v':
        inValue = opens && !token.isEmpty;
        if (cell && opens) cell.value ??= '';
        break;
      case 'f':
        if (cell) cell.hasFormula = true;
        break;
      case 'is':
        if (cell && opens) cell.texts = textReader();
        break;
      case 'col':
        if (opens) hideColumns(token, content.hiddenColumns, limits.columns);
        break;
      case 'mergeCell':
        if (opens) content.merges.push(...mergeOf(xmlAttributes(token).get('ref')));
        if (content.merges.length > limits.merges)
          throw new SheetTooLarge(`hơn ${limits.merges.toLocaleString('vi-VN')} ô gộp`);
        break;
      default:
        cell?.texts?.take(token.type, name, token.isEmpty, token.source);
    }
  }
  return content;
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true';
const positive = (text: string | undefined) => (/^[1-9]\d{0,6}$/u.test(text ?? '') ? Number(text) : undefined);

function cellSource(token: XmlToken, lastColumn: number) {
  const attributes = xmlAttributes(token);
  const at = placeOf(attributes.get('r') ?? '')?.column ?? lastColumn + 1;
  const style = Number(attributes.get('s') ?? 0);
  return {
    at,
    type: attributes.get('t') ?? 'n',
    style,
    value: undefined,
    hasFormula: false,
    texts: undefined,
  } as CellSource & {
    at: number;
    texts: TextReader | undefined;
  };
}

/** Row from 1 and column from 0 of `AB12`. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const { letters, digits } = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/u.exec(reference)?.groups ?? {};
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

function mergeOf(reference = ''): Merge[] {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? [{ top: from.row, bottom: to.row, left: from.column, right: to.column }] : [];
}

function hideColumns(token: XmlToken, hidden: Set<number>, most: number): void {
  const attributes = xmlAttributes(token);
  if (!isTrue(attributes.get('hidden'))) return;
  const to = Math.min(Number(attributes.get('max') ?? 0), most);
  for (let column = Number(attributes.get('min') ?? 1); column <= to; column += 1) hidden.add(column - 1);
}
