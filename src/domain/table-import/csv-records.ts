/** Where something stands in a text: from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A line of a table as it is written, its line end not among the cells. */
export interface CsvRecord extends Span {
  cells: Span[];
  /** Where the line end after the last cell ends. */
  next: number;
}

/**
 * Where each cell of a table stands in its text, quotes and blanks around it included. A row's number is its
 * place in the list, from 1. The text is one that `parseCsv` reads without a fault.
 */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: Span[] = [];
    for (;;) {
      const end = cellEnd(text, at, delimiter);
      cells.push({ start: at, end });
      at = end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    const next = at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);
    records.push({ start, end: at, cells, next });
    at = next;
  }
  return records;
}

/** The end of the cell that begins at `from`: the next delimiter or line end that no quotes hold. */
function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1;
  if (text[at] === '"') {
    at += 1;
    while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
    at += 1;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return Math.min(at, text.length);
}
