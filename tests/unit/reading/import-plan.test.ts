import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../../src/domain/findings-report.ts';
import type { ImportedKind, ImportedRow, ImportedTable } from '../../../src/domain/table-import/imported-table.ts';
import { readContent } from '../../../src/reading/content.ts';
import { planImport, type ImportRequest } from '../../../src/reading/import-plan.ts';
import { brokenContent } from '../../support/broken-content.ts';
import { fixtureContent } from '../../support/fixture-content.ts';
import { changedLines, doneTo } from '../../support/open-data-files.ts';
import { temporaryContent } from '../../support/temporary-folder.ts';
import { changeText } from '../../support/text-change.ts';

const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-11-22T09:00:00+07:00') };

const fixture = await readContent(fixtureContent);

/** A handed-in table; each row is its cells and, apart from them, where it belongs. */
function table(kind: ImportedKind, ...rows: Partial<ImportedRow>[]): ImportedTable {
  const numbered = rows.map((row, index) => ({
    ...{ row: index + 2, cells: {}, province: null, year: null, rowId: null },
    ...row,
  }));
  const fields = [...new Set(numbered.flatMap(({ cells }) => Object.keys(cells)))];
  return { kind, file: 'bang.xlsx', sheet: 'Biểu 1', fields, rows: numbered, skipped: [], findings: [] };
}

async function plan(tables: ImportedTable[], request: Partial<ImportRequest> = {}, root = fixtureContent) {
  const defaults = { province: null, year: null, cells: {} };
  const read = root === fixtureContent ? fixture : await readContent(root);
  return planImport(root, read, { tables, defaults, remove: false, ...request }, options);
}

const mayTrang = { province: 'may-trang', year: 2022 };
const cite = { source: 'bao-cao-may-trang-2022', section: 'Mục 3' };
const talk = { activity: 'tin-bai', ofWhat: 'về phong trào của cả nước', unit: 'tin, bài', count: '420', ...cite };
const activity = (cells: Record<string, string>, more: Partial<ImportedRow> = {}) =>
  table('activity', { cells: { ...talk, ...cells }, ...mayTrang, ...more });

describe('rows typed by hand', () => {
  test('are known by what tells rows apart, however it is typed, and change only what they say', async () => {
    const planned = await plan([activity({ ofWhat: 'Về phong trào của Cả nước', count: '421' })]);
    expect(doneTo(planned)).toEqual(['changed 2']);
    expect(changedLines(planned).in).toEqual([
      'tin-bai,421,,"tin, bài",Về phong trào của Cả nước,thi-dua-ca-nuoc,,,bao-cao-may-trang-2022,Mục 3,,',
    ]);
  });

  test('never take away those that the file does not have, unless that is asked for', async () => {
    const kept = await plan([activity({ count: '421' })]);
    expect(changedLines(kept).out).toHaveLength(1);
    const removing = await plan([activity({ count: '421' })], { remove: true });
    expect(changedLines(removing).out.length).toBeGreaterThan(5);
  });

  test('say the same in other numbers and dates without a change', async () => {
    const cells = { indicator: 'san-luong', source: 'so-lieu-thong-ke-may-trang', actual: '1245', asOf: '' };
    expect(doneTo(await plan([table('figure', { cells, ...mayTrang })]))).toEqual([]);
  });

  test('begin a table that is not there yet', async () => {
    const cells = { ...talk, movement: '', qualifier: 'hon' };
    const planned = await plan([table('activity', { cells, province: 'suoi-ngan', year: 2030 })]);
    expect(planned.changes.map(({ file, former, next }) => [file, former, next?.toString()])).toEqual([
      [
        'results/suoi-ngan/2030/activities.csv',
        null,
        'activity,count,qualifier,unit,of_what,movement,from,to,source,section,accepts,note\n' +
          'tin-bai,420,hon,"tin, bài",về phong trào của cả nước,,,,bao-cao-may-trang-2022,Mục 3,,\n',
      ],
    ]);
  });

  test('with an error are rejected with its reason, and the others are not', async () => {
    const rows = [
      { ...talk, ofWhat: 'một', count: 'nhiều' },
      { ...talk, ofWhat: 'hai', movement: 'khong-co' },
      { ...talk, ofWhat: 'ba', note: 'Gọi 0912 345 678' },
      { ...talk, ofWhat: 'bốn' },
    ];
    const planned = await plan([table('activity', ...rows.map((cells) => ({ cells, ...mayTrang })))]);
    expect(doneTo(planned)).toEqual([
      'rejected 2 GS-105 count',
      'rejected 3 GS-201 movement',
      'rejected 4 GS-602 note',
      'added 5',
    ]);
    expect(changedLines(planned).in).toHaveLength(1);
  });

  test('that would break sums are rejected, as the check would tell it', async () => {
    const cells = { form: 'bieu-duong', scope: 'all', total: '20', collectives: '3', individuals: '4', ...cite };
    expect(doneTo(await plan([table('award-count', { cells, ...mayTrang })]))).toEqual(['rejected 2 GS-301 ']);
    const accepted = { ...cells, accepts: 'GS-301 20≠7' };
    expect(doneTo(await plan([table('award-count', { cells: accepted, ...mayTrang })]))).toEqual(['added 2']);
  });

  test('are told what they lack without the names that columns have in the content', async () => {
    const planned = await plan([table('recipient', { cells: { name: 'Tổ Mới', kind: 'tap-the' }, year: 2022 })]);
    const findings = planned.files.flatMap(({ rows }) =>
      rows.flatMap(({ result }) => (result.outcome === 'rejected' ? result.findings : [])),
    );
    const missing = findings.filter(({ code }) => code === 'GS-101').map(({ message, remedy }) => [message, remedy]);
    expect(missing).toContainEqual(['Thiếu mục bắt buộc “Công khai”.', 'Điền ô này trong tệp, rồi nhập lại.']);
  });

  test('do not reach awards that are only counted', async () => {
    const cells = { name: 'Chỉ Đếm Bí Mật Hai', kind: 'ca-nhan', province: 'may-trang', note: 'Lộ' };
    const planned = await plan([table('recipient', { cells, year: 2022 })], { remove: true });
    expect(doneTo(planned).join()).toMatch(/^rejected 2 GS-101/u);
    const lines = planned.changes.flatMap(({ next }) => next?.toString().split('\n') ?? []);
    expect(lines.filter((line) => line.includes(',chi-dem,'))).toHaveLength(2);
  });
});

test('what tells a row apart can be edited in an export, as long as nothing else is', async () => {
  const edited = activity({ ofWhat: 'về phong trào cả nước' }, { rowId: 'may-trang/2022/3' });
  expect(doneTo(await plan([edited]))).toEqual(['changed 2']);
  const more = activity({ ofWhat: 'về phong trào cả nước', count: '9' }, { rowId: 'may-trang/2022/3' });
  expect(doneTo(await plan([more]))).toEqual(['rejected 2 GS-742 ']);
});

test('an old export never changes another row', async () => {
  const root = await temporaryContent();
  const file = join(root, 'results/may-trang/2022/activities.csv');
  const [header = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [header, 'van-ban,1,,văn bản,mới,,,,bao-cao-may-trang-2022,Mục 9,,', ...lines].join('\n'));
  const old = activity({ count: '421' }, { rowId: 'may-trang/2022/3' });
  expect(changedLines(await plan([old], {}, root)).out).toEqual([
    'tin-bai,420,,"tin, bài",về phong trào của cả nước,thi-dua-ca-nuoc,,,bao-cao-may-trang-2022,Mục 3,,',
  ]);
  await changeText(file, 'tin-bai,420', 'su-kien,420');
  expect(doneTo(await plan([old], {}, root))).toEqual(['rejected 2 GS-742 ']);
});

test('a table in UTF-16 with semicolons stays one', async () => {
  const root = await temporaryContent();
  const file = join(root, 'results/suoi-ngan/2021/activities.csv');
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const text =
    'activity;count;unit;of_what;source;section\r\nvan-ban;12;văn bản;về thi đua;bao-cao-suoi-ngan-2021;Mục 1\r\n';
  await writeFile(file, utf16(text));
  const cells = { activity: 'van-ban', ofWhat: 'về thi đua', unit: 'văn bản', count: '13', note: 'a;b' };
  const { changes } = await plan([table('activity', { cells, province: 'suoi-ngan', year: 2021 })], {}, root);
  expect(changes[0]?.next).toEqual(
    utf16(text.replace(';section', ';section;note').replace('12', '13').replace('Mục 1', 'Mục 1;"a;b"')),
  );
});

describe('why rows are rejected', () => {
  const figure = { cells: { indicator: 'san-luong', actual: '1' }, ...mayTrang };
  const cases: Record<string, () => Promise<ImportedTable[]> | ImportedTable[]> = {
    'GS-742': () => [
      activity({ ofWhat: 'khác' }, { rowId: 'may-trang/2022/99' }),
      activity({ ofWhat: 'khác', count: '9' }, { rowId: 'may-trang/2022/3', row: 3 }),
    ],
    'GS-743': () => [table('figure', figure)],
    'GS-744': () => [activity({ count: '421' }), { ...activity({ count: '422' }), sheet: 'Biểu 2' }],
    'GS-745': () => [activity({}, { province: null }), activity({}, { year: null, row: 3 })],
    'GS-746': () => [activity({}, { province: 'Mây Chắng' })],
    'GS-747': () => [activity({})],
    'GS-748': () => [activity({}, { rowId: 'may-trang/2022/3', year: 2021 })],
  };
  test.each(Object.entries(cases))('%s reads word for word', async (code, tables) => {
    const root = await temporaryContent();
    if (code === 'GS-747')
      await changeText(join(root, 'results/may-trang/2022/activities.csv'), 'activity,count', 'activity,so');
    const { files, homeless, changes } = await plan(await tables(), {}, root);
    const told = [...homeless, ...files.flatMap(({ rows }) => rows)].flatMap(({ result }) =>
      result.outcome === 'rejected' ? result.findings : [],
    );
    expect(new Set(told.map((item) => item.code))).toEqual(new Set([code]));
    expect(changes.length).toBe(code === 'GS-744' ? 1 : 0);
    const report = join(brokenContent, '../handed-in-files', `${code}.txt`);
    await expect(`${findingsReport(told).text}\n`).toMatchFileSnapshot(report);
  });
});
