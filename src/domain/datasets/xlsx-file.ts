import writeXlsxFile, { type Cell as SheetCell, type Row, type SheetData } from 'write-excel-file/universal';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { datasetCitation, datasetSources } from './data-context.ts';
import type { Cell, Column, Dataset } from './dataset.ts';
import { columnText } from './column-text.ts';
import { shownCell } from './shown-cell.ts';
import { withoutZipTimes } from './zip-times.ts';

const words = strings.openData.notes;

/** Characters in the narrowest and the widest column. */
const [narrowest, widest] = [10, 48];

/**
 * A dataset as a spreadsheet: a sheet of data with Vietnamese headers, numbers and whole days typed as such,
 * and a sheet of notes. The same dataset makes the same bytes.
 */
export async function xlsxFile(catalog: Catalog, dataset: Dataset): Promise<Uint8Array> {
  const { columns, rows } = dataset;
  const head: Row = columns.map(({ title }) => ({ ...text(title), fontWeight: 'bold', wrap: true }));
  const data = rows.map((row) => columns.map((column) => dataCell(column, row)));
  const blob = await writeXlsxFile([
    {
      sheet: words.data,
      data: [head, ...data],
      columns: columns.map((column) => ({ width: widthOf(column, rows) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: words.sheet,
      data: notes(catalog, dataset),
      columns: [{ width: 30 }, { width: 24 }, { width: 24 }, { width: 18 }, { width: 90 }],
    },
  ]).toBlob();
  return withoutZipTimes(new Uint8Array(await blob.arrayBuffer()));
}

/** What a cell can hold; a file with more is called broken. */
const mostCharacters = 32_767;

/** Always a text: what begins with an equals sign is no formula. */
const text = (value: string) => ({ value: value.slice(0, mostCharacters), type: String });

function dataCell(column: Column, row: Record<string, Cell>): SheetCell {
  const cell = row[column.key] ?? null;
  if (cell === null) return null;
  if (typeof cell === 'number') {
    const format = numberFormat(column, row);
    return { value: cell, type: Number, ...(format && { format }) };
  }
  const day = typeof cell === 'string' && column.type.endsWith('date') && /^\d{4}-\d{2}-\d{2}$/u.test(cell);
  // Excel counts days from 1900.
  if (day && cell >= '1900-03-01') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return text(shownCell(column, cell));
}

/** Thousands are set apart; a year is a number without them, and a claim keeps the digits that it has. */
function numberFormat({ type, decimals }: Column, row: Record<string, Cell>): string | null {
  if (type === 'integer') return '#,##0';
  if (type !== 'number' || decimals === null) return null;
  const digits = Number(row[decimals] ?? 0);
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
}

/** As wide as most of its texts need, and as the longest word of its title. */
function widthOf(column: Column, rows: Dataset['rows']): number {
  const lengths = rows.slice(0, 200).map((row) => shownCell(column, row[column.key] ?? null).length);
  const words = column.title.split(' ').map((word) => word.length);
  return Math.min(widest, Math.max(narrowest, ...lengths, ...words, column.title.length / 2) + 2);
}

function notes(catalog: Catalog, dataset: Dataset): SheetData {
  const { site } = catalog;
  const { title, description, lastChange, columns } = dataset;
  const { columnTable, facts } = strings.openData;
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
  const line = (label: string, value: string): Row => [bold(label), text(value)];
  return [
    line(words.dataset, title),
    ...[description, ...dataset.notes].map((note) => line('', note)),
    line(
      facts.change,
      lastChange === null ? strings.notStated : shownCell({ type: 'date', choices: null }, lastChange),
    ),
    line(words.licence, [site.licence.name, site.licence.url].filter(Boolean).join(', ')),
    line(words.cite, datasetCitation(catalog, dataset)),
    line(words.address, `${catalog.absolute(catalog.paths.data)}#${dataset.id}`),
    [],
    [words.columns, columnTable.key, columnTable.type, columnTable.unit, columnTable.description].map(bold),
    ...columns.map((column) =>
      [column.title, column.key, strings.openData.types[column.type], column.unit ?? '', columnText(column)].map(text),
    ),
    [],
    [bold(words.sources)],
    ...datasetSources(catalog, dataset).map(({ id, data }) =>
      [id, [data.title, data.issuer, data.number].filter(Boolean).join(', ')].map(text),
    ),
  ];
}
