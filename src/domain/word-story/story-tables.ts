import type { Element, ElementContent } from 'hast';
import { element, inlineText, text, textIn, trimEdges, withoutPictures } from './inline-text.ts';
import type { LeftOutList } from './left-out.ts';

/** More columns than a story can hold, or a reader can follow. */
const mostColumns = 20;

/** A cell as Word has it, in the place where it begins. */
interface Cell {
  content: ElementContent[];
  columns: number;
  rows: number;
  isHead: boolean;
}

/** One place of the grid: the cell that covers it, and whether the cell begins there. */
interface Place {
  cell: Cell;
  isFirstColumn: boolean;
  isFirstRow: boolean;
}

/**
 * Turns a table of Word into blocks of a story: a table with one row of headers and no merged cells, and
 * the pictures that stood in it. One cell alone is a box, not a table: its text is given as it is.
 */
export function storyTable(table: Element, leftOut: LeftOutList): Element[] {
  const pictures: Element[] = [];
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readCell(cell, leftOut, pictures)));
  if (pictures.length > 0) leftOut.add('pictureFromTable', String(pictures.length));
  const grid = gridOf(rows).filter((row) => row.some((place) => textIn(place?.cell.content ?? []).trim()));
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (grid.length === 0) return pictures;
  if (columns === 1) return [...grid.map(([place]) => element('p', place?.cell.content ?? [])), ...pictures];
  if (columns > mostColumns) leftOut.add('wideTable', String(columns));
  if (columns > mostColumns)
    return [...grid.map((row) => element('p', [text(row.map(wordsAt).join('; '))])), ...pictures];
  if (rows.flat().some((cell) => cell.columns > 1 || cell.rows > 1)) leftOut.add('mergedCells', wordsAt(grid[0]?.[0]));
  const titles: Element[] = [];
  while (grid.length > 1 && new Set(grid[0]?.map((place) => place?.cell)).size === 1) {
    titles.push(element('p', grid.shift()?.[0]?.cell.content ?? []));
  }
  const depth = headDepth(grid);
  const head = Array.from({ length: columns }, (_, column) => headCell(grid.slice(0, depth), column));
  const body = grid.slice(depth).map((row) => Array.from({ length: columns }, (_, column) => bodyCell(row[column])));
  const made = element('table', [
    element('thead', [
      element(
        'tr',
        head.map((content) => element('th', content)),
      ),
    ]),
    element(
      'tbody',
      body.map((row) =>
        element(
          'tr',
          row.map((content) => element('td', content)),
        ),
      ),
    ),
  ]);
  return [...titles, made, ...pictures];
}

const rowsOf = (table: Element): Element[] =>
  elementsIn(table).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));

const cellsOf = (row: Element) => elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const elementsIn = ({ children }: Element) => children.filter((child): child is Element => child.type === 'element');

function readCell(cell: Element, leftOut: LeftOutList, pictures: Element[]): Cell {
  const blocks = blocksIn(cell, leftOut);
  const lines = blocks.flatMap((block) => {
    const [content, found] = withoutPictures(inlineText(block.children, leftOut));
    pictures.push(...found);
    const flat = trimEdges(
      content.map((node) => (node.type === 'element' && node.tagName === 'br' ? text(' ') : node)),
    );
    return flat.length > 0 ? [flat] : [];
  });
  if (lines.length > 1) leftOut.add('joinedCells', textIn(lines[0] ?? []));
  const span = (name: 'colSpan' | 'rowSpan') => Math.min(1_000, Math.max(1, Number(cell.properties[name]) || 1));
  return {
    content: joinedLines(lines),
    columns: span('colSpan'),
    rows: span('rowSpan'),
    isHead: cell.tagName === 'th',
  };
}

/** Paragraphs, list items and the cells of a table inside, as lines. */
function blocksIn(cell: Element, leftOut: LeftOutList): Element[] {
  const blocks: Element[] = [];
  let loose: ElementContent[] = [];
  const end = () => {
    if (loose.length > 0) blocks.push(element('p', loose));
    loose = [];
  };
  for (const child of cell.children) {
    if (
      child.type === 'element' &&
      /^(?:p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th)$/u.test(child.tagName)
    ) {
      end();
      if (child.tagName === 'table') leftOut.add('innerTable', textIn(child.children).trim());
      blocks.push(...(/^(?:p|h[1-6])$/u.test(child.tagName) ? [child] : blocksIn(child, leftOut)));
    } else loose.push(child);
  }
  end();
  return blocks;
}

/** One line out of several: a semicolon where the line before ends without a sign. */
function joinedLines(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before) return line;
    return [text(/[\p{P}]\s*$/u.test(textIn(before)) ? ' ' : '; '), ...line];
  });
}

/** Every place of the table with the cell that covers it; rows and columns count as readers see them. */
function gridOf(rows: readonly Cell[][]): (Place | undefined)[][] {
  const grid: (Place | undefined)[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const cell of row) {
      while (grid[top]?.[left]) left += 1;
      const columns = Math.min(cell.columns, 100);
      for (let down = 0; down < cell.rows && top + down < grid.length; down += 1)
        for (let right = 0; right < columns; right += 1) {
          const line = grid[top + down];
          if (line) line[left + right] = { cell, isFirstColumn: right === 0, isFirstRow: down === 0 };
        }
      left += columns;
    }
  }
  return grid;
}

/** How many rows head the table: those that Word repeats on each page, or as deep as the first row's cells reach. */
function headDepth(grid: readonly (Place | undefined)[][]): number {
  const repeated = grid.findIndex((row) => row.some((place) => place && !place.cell.isHead));
  if (repeated > 0) return repeated;
  const deepest = Math.max(1, ...(grid[0] ?? []).map((place) => place?.cell.rows ?? 1));
  return deepest < grid.length && (grid[0] ?? []).some((place) => (place?.cell.columns ?? 1) > 1) ? deepest : 1;
}

/** The headers above a column, from the top, each said once. */
function headCell(head: readonly (Place | undefined)[][], column: number): ElementContent[] {
  const cells = new Set(head.flatMap((row) => row[column]?.cell ?? []));
  const contents = [...cells].map(({ content }) => content).filter((content) => textIn(content).trim());
  return contents.flatMap((content, index) => (index === 0 ? content : [text(' – '), ...content]));
}

/** A merged cell says a name in each row it covers, but a number only once: nothing may be added up twice. */
function bodyCell(place: Place | undefined): ElementContent[] {
  if (!place?.isFirstColumn) return [];
  const isName = /\p{L}/u.test(textIn(place.cell.content));
  return place.isFirstRow || isName ? place.cell.content : [];
}

const wordsAt = (place: Place | undefined) => (place?.isFirstColumn ? textIn(place.cell.content).trim() : '');
