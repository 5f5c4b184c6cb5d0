import { parse } from 'csv-parse/sync';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import type { Finding } from '../../src/domain/findings.ts';
import { findingsIn } from '../support/broken-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tables = {
  figures: 'results/lai-chau/2022/indicators.csv',
  ofLaiChau: 'results/lai-chau/2022/awards.csv',
  awards: 'results/lao-cai/2022/awards.csv',
  activities: 'results/lai-chau/2022/activities.csv',
} as const;

type Table = readonly (readonly string[])[];

const written = (table: Table, between = ',') =>
  table.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(between)).join('\n') + '\n';

type Change = (table: Table) => string | Buffer;

/** What the check finds in a copy of the real content with tables written anew, one change after another. */
async function checkWith(...changes: (readonly [keyof typeof tables, Change])[]): Promise<Finding[]> {
  const content = join(await temporaryFolder(), 'content');
  await cp(join(projectRoot, 'content'), content, { recursive: true });
  for (const [name, change] of changes) {
    const table: string[][] = parse(await readFile(join(content, tables[name])), { relax_column_count: true });
    await writeFile(join(content, tables[name]), change(table));
  }
  return findingsIn(content, new Date());
}

/** The table with another text in one cell; fails when the cell does not hold what it is said to hold. */
const withCell = (row: number, column: string, from: string, to: string) => (table: Table) => {
  const at = table[0]?.indexOf(column) ?? -1;
  if (table[row - 1]?.[at] !== from) throw new Error(`row ${row}, ${column}: ${table[row - 1]?.[at] ?? 'none'}`);
  return written(table.with(row - 1, (table[row - 1] ?? []).with(at, to)));
};

/** A changed cell, and the code and both values that the check has to tell. */
const changedCells = [
  ['a total against its parts', 'awards', 2, 'total', '10', '12', 'GS-301', '12', '10'],
  ['individuals against leaders and workers', 'awards', 4, 'individuals', '219', '229', 'GS-301', '229', '219'],
  ['a text against its appendix', 'awards', 5, 'collectives', '34', '35', 'GS-305', '34', '35'],
  ['a sum down a table', 'awards', 6, 'collectives', '38', '40', 'GS-301', '40', '38'],
  ['a part within a sector', 'awards', 12, 'admin_leaders', '179', '189', 'GS-301', '779', '789'],
  ['an accepted sum', 'awards', 14, 'total', '1329', '1330', 'GS-301', '1.330', '1.295'],
  ['an accepted row of individuals', 'awards', 21, 'individuals', '576', '577', 'GS-301', '577', '575'],
  ['an accepted total', 'awards', 37, 'total', '20', '21', 'GS-301', '21', '62'],
  ['a part of an accepted total', 'awards', 37, 'individuals', '42', '43', 'GS-301', '20', '63'],
  ['an accepted sum of a table', 'awards', 40, 'total', '1721', '1722', 'GS-301', '1.722', '1.763'],
  ['a share of workers', 'ofLaiChau', 3, 'direct_workers', '2403', '2503', 'GS-306', '72,4', '75,4'],
  ['a share that rose', 'ofLaiChau', 2, 'individuals', '36', '46', 'GS-306', '86', '67,4'],
  ['an accepted difference of sources', 'figures', 46, 'actual', '2262', '2362', 'GS-304', '2.362', '2.262'],
  ['an accepted claim against the plan', 'figures', 86, 'plan_claim', '1.2', '1.3', 'GS-302', '1,3', '2,7'],
  ['the plan of an accepted claim', 'figures', 85, 'plan', '56.3', '55.3', 'GS-302', '1,2', '4,5'],
  ['a second source', 'figures', 81, 'actual', '99.23', '98.23', 'GS-304', '99,23', '98,23'],
] as const;

/** Changes of one run, so far apart that none is part of another's sums. */
const runs = [0, 1, 2, 3].map((run) => changedCells.filter((_, index) => index % 4 === run));

test.each(runs)(
  'changed numbers are told with file, row and both values, accepted or not: %s and others',
  async (...cells) => {
    const findings = await checkWith(
      ...cells.map(([, table, row, column, from, to]) => [table, withCell(row, column, from, to)] as const),
    );
    expect(findings.map(({ severity }) => severity)).toContain('error');
    const found = findings.map(({ code, file, line = 0, message }) => {
      const values: readonly string[] =
        message.replaceAll(/\(dòng \d+\)/gu, '').match(/\d+(?:\.\d{3})*(?:,\d+)?/gu) ?? [];
      // Two readings of different rows are told with the row of each.
      const rows = [line, ...[...message.matchAll(/\(dòng (\d+)\)/gu)].map(([, row]) => Number(row))];
      return { code, file, rows, values };
    });
    for (const [what, table, row, , , , code, one, other] of cells) {
      const isTold = found.some(
        (item) =>
          item.code === code &&
          item.file === tables[table] &&
          item.rows.includes(row) &&
          [one, other].every((value) => item.values.includes(value)),
      );
      expect([what, isTold ? [] : found]).toEqual([what, []]);
    }
  },
);

/** The table with its columns in the reverse order. */
const reversed = (table: Table): Table => table.map((cells) => cells.toReversed());

/** The table with a line break in a note of its second row. */
function withLineBreak(table: Table): Table {
  const note = table[0]?.indexOf('note') ?? -1;
  return table.map((cells, index) => (index === 1 ? cells.with(note, 'Dòng một,\nvà "dòng hai".') : cells));
}

describe('a real table is read alike, every sum and claim included', () => {
  test.each([
    ['with semicolons between its cells', (table: Table) => written(table, ';')],
    ['with tabs between its cells', (table: Table) => written(table, '\t')],
    [
      'with a byte order mark and the line ends of Windows',
      (table: Table) => `\uFEFF${written(table)}`.replaceAll('\n', '\r\n'),
    ],
    [
      'in UTF-16, as Excel saves Unicode text',
      (table: Table) => Buffer.from(`\uFEFF${written(table, '\t')}`, 'utf16le'),
    ],
    ['with a line break within a cell', (table: Table) => written(withLineBreak(table))],
    ['with its columns in another order', (table: Table) => written(reversed(table))],
  ] as const)('%s', async (_, change) => {
    const findings = await checkWith(['figures', change], ['awards', change], ['ofLaiChau', change]);
    expect(findings).toEqual([]);
  });
});

/** Each row ruined in its own way, with what the check has to tell of it. */
const ruinedRows = [
  ['figures', withCell(37, 'actual', '555.3', '#REF!'), 'GS-118', 37, '#REF!'],
  ['figures', withCell(36, 'actual', '762', 'chưa rõ'), 'GS-105', 36, 'chưa rõ'],
  ['activities', withCell(5, 'count', '6000', '1.234'), 'GS-109', 5, '1.234'],
  ['awards', withCell(2, 'collectives', '4', '-4'), 'GS-108', 2, '-4'],
  ['awards', withCell(4, 'collectives', '34', '34,5'), 'GS-105', 4, '34,5'],
  ['awards', (table: Table) => written(table.with(8, [...(table[8] ?? []), 'thừa'])), 'GS-116', 9, '34 ô'],
  [
    'ofLaiChau',
    (table: Table) => written(table.map((cells, index) => [...cells, index === 0 ? 'ghi_chu' : ''])),
    'GS-103',
    1,
    'ghi_chu',
  ],
] as const;

test('what cannot be read is told with its row and what stands there: errors of spreadsheets, halves, more cells', async () => {
  const findings = await checkWith(...ruinedRows.map(([table, change]) => [table, change] as const));
  expect(findings.map(({ severity }) => severity)).toContain('error');
  for (const [table, , code, row, found] of ruinedRows) {
    const own = findings.filter((item) => item.file === tables[table] && item.line === row);
    expect(own.map((item) => item.code)).toContain(code);
    expect(own.map(({ message }) => message).join('\n')).toContain(found);
  }
});
