import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/domain/numbers.ts';
import { findingsIn, writeFiles } from '../../../support/broken-content.ts';
import { soundFolder } from '../../reading/sound-folder.ts';

/** Two sound tables: every number in them is part of a sum, of a claim or told by a second source. */
const tables = {
  'indicators.csv': `indicator,plan,actual,previous,plan_claim,plan_claim_unit,growth_claim,growth_claim_unit,source,section,use
tong,1000,1100,1000,"10,0",phan-tram,100,tuyet-doi,bao-cao-2022,Mục 1,yes
mot,,600,,,,,,bao-cao-2022,Mục 2,
hai,,500,,,,,,bao-cao-2022,Mục 2,
tong,1000,1100,1000,,,,,phu-luc,Bảng 1,
ty-le,"50,0","52,0","49,5","4,0",phan-tram,"2,5",diem-phan-tram,bao-cao-2022,Mục 3,yes
suy-ra,,1050,,"5,0",phan-tram,"20,0",phan-tram,bao-cao-2022,Mục 4,yes
suy-ra,,1050,,"5,0",phan-tram,"20,0",phan-tram,phu-luc,Bảng 2,
`,
  'awards.csv': `form,scope,total,collectives,individuals,leaders,direct_workers,admin_collectives,admin_leaders,admin_workers,other_collectives,other_leaders,other_workers,share_claims,source,section
bang-khen,all,130,30,100,20,80,20,15,55,10,5,25,direct_workers/individuals = 80%,bao-cao-2022,Phụ lục
giay-khen,all,70,20,50,15,35,12,6,20,8,9,15,,bao-cao-2022,Phụ lục
,all,200,50,150,35,115,32,21,75,18,14,40,,bao-cao-2022,Phụ lục
bang-khen,all,130,30,100,,,,,,,,,,phu-luc,Mục 5
`,
};
type TableName = keyof typeof tables;

const indicator = (id: string, decimals: number, more = '') =>
  `- {id: ${id}, name: Chỉ tiêu ${id}, unit: tấn, decimals: ${String(decimals)}, direction: up, group: Kinh tế${more}}\n`;
const form = (id: string) => `- {id: ${id}, name: ${id}, kind: hinh-thuc, level: tinh, order: 1, verb: tang}\n`;
const source = (id: string) => `- {id: ${id}, title: Báo cáo, issuer: UBND tỉnh}\n`;

const folderOf = 'results/thung-lung/2022';
const files = (changed: Partial<typeof tables> = {}) => ({
  'indicators.yaml':
    indicator('tong', 0, ', partsAddUp: true') +
    ['mot', 'hai'].map((id) => indicator(id, 0, ', partOf: tong')).join('') +
    indicator('ty-le', 1) +
    indicator('suy-ra', 0),
  'award-forms.yaml': form('bang-khen') + form('giay-khen'),
  'sources.yaml': source('bao-cao-2022') + source('phu-luc'),
  ...Object.fromEntries(Object.entries({ ...tables, ...changed }).map(([name, text]) => [join(folderOf, name), text])),
});

interface Cell {
  name: TableName;
  row: number;
  column: string;
  written: string;
}

/** Splits a row; a comma between digits in quotes is part of its number. */
const cellsOf = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u);

/** Every cell with a number or with the share that a source states. */
const cells = (Object.entries(tables) as [TableName, string][]).flatMap(([name, text]) => {
  const [header = '', ...rows] = text.trim().split('\n');
  return rows.flatMap((line, index) =>
    cellsOf(line).flatMap((written, column): Cell[] =>
      /^"?\d|%$/u.test(written) ? [{ name, row: index + 2, column: header.split(',')[column] ?? '', written }] : [],
    ),
  );
});

/** The table with another number in one cell: by three, or by thirty percent where that is more. */
function changed({ name, row, column, written }: Cell, sense: 1 | -1): { text: string; value: number } {
  const [digits = ''] = /\d+(?:,\d+)?/u.exec(written) ?? [];
  const before = Number(digits.replace(',', '.'));
  const value = Math.max(0, Math.round(before + sense * Math.max(3, before * 0.3)));
  const lines = tables[name].split('\n');
  const at = lines[0]?.split(',').indexOf(column) ?? -1;
  const line = cellsOf(lines[row - 1] ?? '').with(at, written.replace(digits, String(value)));
  return { text: lines.with(row - 1, line.join(',')).join('\n'), value };
}

/** The two numbers that a message says do not agree. */
const numbersIn = (message: string) =>
  message
    .replaceAll(/ \(dòng \d+\)/gu, '')
    .split(';')
    .map((part) => part.match(/-?\d+(?:\.\d{3})*(?:,\d+)?/gu)?.at(-1));

test('the tables are sound', async () => {
  expect(await findingsIn(await soundFolder(files()))).toEqual([]);
});

test('there are cells of every kind to change', () => {
  expect(cells.filter(({ name }) => name === 'awards.csv')).toHaveLength(3 * 11 + 3 + 1);
  expect(cells.filter(({ name }) => name === 'indicators.csv')).toHaveLength(5 + 1 + 1 + 3 + 5 + 3 + 3);
});

describe.each([
  ['indicators.csv', 'higher', 1],
  ['indicators.csv', 'lower', -1],
  ['awards.csv', 'higher', 1],
  ['awards.csv', 'lower', -1],
] as const)('a number of %s that is made %s', (name, _, sense) => {
  /** The row that adds up the others, or in which their total stands. */
  const totalRow = name === 'awards.csv' ? 4 : 2;
  const own = cells.filter((cell) => cell.name === name).map((cell) => [cell.row, cell.column, cell] as const);

  test.each(own)('in row %d, column %s, is found with file, row and both values', async (row, column, cell) => {
    const { text, value } = changed(cell, sense);
    const folder = await soundFolder();
    await writeFiles(folder, files({ [name]: text }));
    const findings = (await findingsIn(folder)).filter(({ code }) => code !== 'GS-310');
    const telling = findings.filter(
      ({ file, line, message }) =>
        file === join(folderOf, name) && (line === row || line === totalRow || message.includes(`dòng ${String(row)}`)),
    );
    expect(telling.map(({ severity }) => severity)).toContain('error');
    const pairs = telling.map(({ message }) => numbersIn(message));
    for (const [left, right] of pairs) {
      expect(left).toMatch(/^-?\d/u);
      expect(right).toMatch(/^-?\d/u);
      expect(left).not.toBe(right);
    }
    const given = ['total', 'plan_claim', 'growth_claim', 'share_claims'].includes(column);
    if (given && cell.row < 7) expect(pairs.flat()).toContain(formatNumber(value));
  });
});
