import { finding, type Finding } from '../domain/findings.ts';
import type { Sheet } from '../domain/table-import/sheet.ts';
import { parseRecords } from './csv.ts';
import { sheetLimits } from './spreadsheet/sheet-xml.ts';
import { decodeText } from './text-file.ts';

/** Reads the bytes of a CSV file as a sheet of texts; the separator is what most rows share. */
export function readCsvSheet(bytes: Buffer, file: string): { sheets: Sheet[] } | { findings: Finding[] } {
  const { text, findings } = decodeText(bytes, file);
  if (text === undefined || findings.length > 0) return { findings };
  const { records, skipped, findings: faults } = parseRecords(text, file, sharedDelimiter);
  if (faults.length > 0) return { findings: faults };
  const { rows: mostRows, columns: mostColumns } = sheetLimits;
  const widest = records.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (records.length > mostRows || widest > mostColumns) {
    const size = (count: number, what: string) => `${count.toLocaleString('vi-VN')} ${what}`;
    const [found, hint] = [[records.length, widest] as const, [mostRows, mostColumns] as const].map(
      ([rows, columns]) => `${size(rows, 'dòng')}, ${size(columns, 'cột')}`,
    );
    return { findings: [finding('GS-736', { file }, { found, hint })] };
  }
  const rows = records.map((cells, index) => ({
    row: index + 1 + skipped,
    isHidden: false,
    cells: cells.map((cell) => (cell.trim() === '' ? undefined : { kind: 'text' as const, text: tidy(cell) })),
  }));
  const filled = rows.filter(({ cells }) => cells.some(Boolean));
  return { sheets: [{ name: null, isHidden: false, rows: filled, merges: [], hiddenColumns: new Set() }] };
}

const tidy = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').trim();

/** The sign that stands equally often in most of the first rows; titles above a table have none. */
function sharedDelimiter(table: string): string {
  const lines = table.split('\n', 40).filter((line) => line.trim() !== '');
  const score = (sign: string) => {
    const counts = Map.groupBy(
      lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0),
      (count) => count,
    );
    return Math.max(0, ...[...counts].map(([count, same]) => same.length * 100 + count));
  };
  return [',', ';', '\t'].reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}
