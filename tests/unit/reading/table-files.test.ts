import { describe, expect, test } from 'vitest';
import { placeOfTable } from '../../../src/reading/table-files.ts';
import { hangs } from '../processor-time.ts';
import { readTable, toldOf } from './table-rows.ts';

const header = 'indicator,plan,actual,source,section,use,note';
const sound = `${header}\nlua,"hơn 10.000,5","11.919,74 tấn",bao-cao,Mục 1,yes,"Một, hai\nba"\n`;
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const windows = (text: string) => text.replaceAll('\n', '\r\n');
/** The same table as a spreadsheet set to Vietnamese saves it. */
const semicolons = `${header.replaceAll(',', ';')}\nlua;hơn 10.000,5;11.919,74 tấn;bao-cao;Mục 1;yes;"Một, hai\nba"\n`;

describe('a row is an entry', () => {
  test.each<[string, string | Buffer]>([
    ['in UTF-8', sound],
    ['with a byte-order mark', `\ufeff${sound}`],
    ['with line ends of Windows', windows(sound)],
    ['with letters taken apart', sound.normalize('NFD')],
    ['in UTF-16 of Windows', Buffer.from(`\ufeff${windows(sound)}`, 'utf16le')],
    ['in UTF-16, the high byte first', bigEndian(sound)],
    ['separated by semicolons', semicolons],
    ['separated by tabs, in UTF-16', Buffer.from(`\ufeff${windows(semicolons.replaceAll(';', '\t'))}`, 'utf16le')],
    ['with empty columns and rows at the end', `${sound.replace('note\n', 'note,,\n').trimEnd()},,\n,,,,,,,,\n\n`],
    ['with capitals and spaces in the header', sound.replace('indicator,plan', ' Indicator , PLAN')],
  ])('%s', async (_, content) => {
    const { entries, broken, findings } = await readTable('indicators', content);
    expect(findings).toEqual([]);
    expect(broken).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: 'figure',
        id: 'thung-lung/2022/2',
        file: 'results/thung-lung/2022/indicators.csv',
        lines: { '': 2 },
        data: {
          indicator: 'lua',
          plan: { value: 10000.5, qualifier: 'hon', of: null, decimals: 1 },
          actual: { value: 11919.74, qualifier: null, of: null, decimals: 2 },
          previous: null,
          use: true,
          note: 'Một, hai\nba',
        },
      },
    ]);
  });

  test('whatever the order of the columns, and whichever are left out', async () => {
    const { entries, findings } = await readTable(
      'awards',
      'section,individuals,as_of\nMục 1,5,\n'.replace(',as_of', ',scope,source').replace('5,', '5,all,bao-cao'),
    );
    expect(findings).toEqual([]);
    expect(entries).toMatchObject([{ kind: 'award-count', data: { individuals: 5, scope: 'all', total: null } }]);
  });

  test('with the row of the spreadsheet, and an empty cell is nothing, not zero', async () => {
    const text = `${header}\n\nlua,,0,bao-cao,Mục 1,,\n\nty-le,,,bao-cao,Mục 2,,\n`;
    const { entries, findings } = await readTable('indicators', text);
    expect(findings).toEqual([]);
    expect(entries).toMatchObject([
      { id: 'thung-lung/2022/3', lines: { '': 3 }, data: { plan: null, actual: { value: 0 }, use: false, note: null } },
      { id: 'thung-lung/2022/5', data: { actual: null } },
    ]);
  });

  test.each(['yes', 'YES', 'có', 'Có', 'x', 'X', 'true', '1'])('%s is yes', async (cell) => {
    const { entries } = await readTable('indicators', `indicator,source,section,use\nlua,bao-cao,Mục 1,${cell}\n`);
    expect(entries).toMatchObject([{ data: { use: true } }]);
  });

  test.each(['no', 'không', 'KHÔNG', 'false', '0', ''])('“%s” is no', async (cell) => {
    const { entries } = await readTable('indicators', `indicator,source,section,use\nlua,bao-cao,Mục 1,${cell}\n`);
    expect(entries).toMatchObject([{ data: { use: false } }]);
  });

  test('of every table', async () => {
    const activity =
      'activity,count,unit,of_what,source,section\nvan-ban,hơn 20 văn bản,văn bản,Kế hoạch,bao-cao,Mục 1\n';
    expect(await readTable('activities', activity)).toMatchObject({
      entries: [{ kind: 'activity', data: { count: { value: 20, qualifier: 'hon' } } }],
      findings: [],
    });
    const shares =
      'scope,source,section,share_claims,accepts\nall,bao-cao,Mục 1,leaders/individuals = 8%,GS-301 20≠62; GS-306 8≠9\n';
    expect(await readTable('awards', shares)).toMatchObject({
      entries: [{ data: { shareClaims: [{ value: 8 }], accepts: [{ left: '20', right: '62' }, { code: 'GS-306' }] } }],
    });
  });
});

describe('a table has its place', () => {
  test.each([
    ['results/lao-cai/2022/indicators.csv', 'figure'],
    ['results/lao-cai/2022/awards.csv', 'award-count'],
    ['results/lao-cai/2022/activities.csv', 'activity'],
  ])('%s holds rows of kind %s', (file, kind) => {
    expect(placeOfTable(file)).toEqual({ kind, owner: 'lao-cai/2022', file });
  });

  test('the registry of awards has a file for each year', () => {
    const file = 'recipients/2022.csv';
    expect(placeOfTable(file)).toEqual({ kind: 'recipient', owner: '2022', file });
  });

  test.each([
    ...['indicators.csv', 'results/indicators.csv', 'results/lao-cai/indicators.csv', 'results/lao-cai/2022/khac.csv'],
    ...['results/lao-cai/22/awards.csv', 'results/Lào Cai/2022/awards.csv', 'results/lao-cai/2022/awards.CSV'],
    ...['results/lao-cai/2022/awards.csv.bak', 'results/lao-cai/2022/constructor.csv'],
    ...['recipients.csv', 'recipients/22.csv', 'recipients/2022.CSV', 'recipients/lao-cai/2022.csv'],
    ...['results/lao-cai/2022/recipients.csv', 'recipients/2022/awards.csv', 'recipients/20222.csv'],
  ])('%s is no table', (file) => {
    expect(placeOfTable(file)).toBeUndefined();
  });
});

describe('a table that cannot be read is one broken file', () => {
  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'GS-001 1'],
    ['of blank lines', '\n\n', 'GS-001 1'],
    ['in an old encoding', Buffer.from('indicator,Tô\n', 'latin1'), 'GS-002'],
    ['with a quote that is never closed', `${header}\nlua,"1\n`, 'GS-119 2'],
    ['with a quote in the middle of a cell', `${header}\nlua,,,bao-cao,Mục "1",,\n`, 'GS-119 2'],
  ])('%s, and told once', async (_, content, told) => {
    expect(await toldOf('indicators', content)).toEqual([told]);
    expect(await readTable('indicators', content)).toMatchObject({
      entries: [],
      broken: [{ kind: 'figure', id: null }],
    });
  });
});

test('a table of 50.000 rows is read in acceptable time', async () => {
  const text = `${header}\n${'lua,"10.000,5","11.919,74",bao-cao,Mục 1,yes,Ghi chú\n'.repeat(50_000)}`;
  const before = process.cpuUsage();
  const { entries } = await readTable('indicators', text);
  const { user, system } = process.cpuUsage(before);
  expect(entries).toHaveLength(50_000);
  expect((user + system) / 1000).toBeLessThan(hangs);
}, 60_000);
