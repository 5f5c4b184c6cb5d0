import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell of a spreadsheet made for a test, as programs write them. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { value: number; style: TestStyle }
  | { formula: string; value?: string | number }
  | { fault: string };

/** How numbers are shown. */
export type TestStyle = keyof typeof formats;

const formats = {
  percent: '0.0%',
  day: 'dd\\/mm\\/yyyy',
  month: 'mm/yyyy',
  year: 'yyyy',
  euro: '#,##0.00 "đ"',
  time: 'hh:mm',
};

/** A sheet made for a test; rows and cells from the top left. */
export interface TestSheet {
  name?: string;
  rows: readonly (readonly TestCell[])[];
  merges?: readonly string[];
  /** Numbers of hidden rows, and of hidden columns from 1. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  isHidden?: boolean;
  /** XML after the rows, and within the sheet's data behind them. */
  moreRows?: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

function cellXml(cell: TestCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('fault' in cell) return `<c r="${reference}" t="e"><f>A1/0</f><v>${cell.fault}</v></c>`;
  if ('style' in cell)
    return `<c r="${reference}" s="${Object.keys(formats).indexOf(cell.style) + 1}"><v>${cell.value}</v></c>`;
  const { formula, value } = cell;
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${reference}"${type}><f>${escape(formula)}</f>${value === undefined ? '' : `<v>${escape(String(value))}</v>`}</c>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns = [], moreRows = '' }: TestSheet): string {
  const data = rows.map((cells, index) => {
    const row = index + 1;
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row}`)).join('')}</row>`;
  });
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="0" hidden="1"/>`).join('');
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    columns && `<cols>${columns}</cols>`,
    `<sheetData>${data.join('')}${moreRows}</sheetData>`,
    merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A spreadsheet file with what no library writes: merged, hidden and faulty cells, formulas, formats of numbers. */
export async function spreadsheetFile(sheets: readonly TestSheet[]): Promise<Buffer> {
  const ids = sheets.map((_, index) => index + 1);
  const styles = Object.values(formats);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${sheets.map(({ name, isHidden }, index) => `<sheet name="${escape(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="${styles.length}">${styles.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escape(code)}"/>`).join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.map((_, index) => `<xf numFmtId="${170 + index}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}
