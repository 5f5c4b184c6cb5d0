import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../../scripts/import/import-command.ts';
import { commandWith } from '../../../scripts/import/options.ts';
import type { Terminal } from '../../../scripts/new/answers.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { filesOf } from '../../support/stopped-disk.ts';
import { temporaryContent, temporaryFolder } from '../../support/temporary-folder.ts';
import { changeText } from '../../support/text-change.ts';
import { typedTerminal } from '../../support/typed-terminal.ts';

let content = '';
let before: Record<string, string> = {};
let told = '';

beforeEach(async () => {
  content = await temporaryContent();
  before = await filesOf(content);
  told = '';
});

const run = (...args: string[]) => runAt(null, ...args);

const runAt = (terminal: Terminal | null, ...args: string[]) =>
  importFiles({
    ...{ args, contentDir: content, siteUrl: 'https://vidu.example', basePath: '/', terminal },
    now: new Date('2026-11-22T09:00:00+07:00'),
    print: (text) => (told += text),
    progress: () => undefined,
  });

/** A CSV file as someone types it. */
async function typed(...lines: string[]): Promise<string> {
  const file = join(await temporaryFolder(), 'hoat-dong.csv');
  await writeFile(file, lines.join('\r\n'));
  return file;
}

const header = 'Hoạt động;Số lượng;Đơn vị tính;Về việc gì;Phong trào;Nguồn;Mục, trang;Tỉnh;Năm';
const changed =
  'Tin, bài, chuyên mục;421;tin, bài;về phong trào của cả nước;thi-dua-ca-nuoc;bao-cao-may-trang-2022;Mục 3;Mây Trắng;2022';
const added = 'Phiên họp;3;phiên;họp thêm;;bao-cao-may-trang-2022;Mục 9;Mây Trắng;2022';
const wrong = 'Phiên họp;3;phiên;họp khác;khong-co;bao-cao-may-trang-2022;Mục 9;Mây Trắng;2022';
const table = 'results/may-trang/2022/activities.csv';

test('a preview tells each change in lines that fit a terminal, and writes nothing at all', async () => {
  const file = await typed(header, changed, added);
  expect(await run(file)).toBe(true);
  expect(told).toContain(`${table}: 1 thêm, 1 sửa\n`);
  expect(told).toContain('      Số lượng: 420 → 421\n');
  expect(told).toMatch(/Phiên họp; họp thêm\n {6}Số lượng: 3; Đơn vị tính: phiên; /u);
  expect(told).toContain(`Để ghi: npm run import -- ${file} --write`);
  expect(told.split('\n').filter((line) => line.length > 80 && !line.includes('npm run'))).toEqual([]);
  expect(await filesOf(content)).toEqual(before);
  expect(await readdir(content)).not.toContain('.guong-sang');
});

test('with --write the same is done, and --undo takes it back', async () => {
  const file = await typed(header, changed, added);
  expect(await run(file, '--write')).toBe(true);
  const now = await filesOf(content);
  expect({ ...now, [table]: '' }).toEqual({ ...before, [table]: '' });
  expect(now[table]).toBe(
    `${(before[table] ?? '').replace('tin-bai,420,', 'tin-bai,421,')}phien-hop,3,,phiên,họp thêm,,,,bao-cao-may-trang-2022,Mục 9,,\n`,
  );
  expect(told).toContain('Bản cũ được giữ ở .guong-sang/ban-cu/2026-11-22_09-00-00_');
  told = '';
  expect(await run(file, '--write')).toBe(true);
  expect(told).toContain('Không có gì thay đổi.');
  expect(await run('--undo')).toBe(true);
  expect(await filesOf(content)).toEqual(before);
  expect(await run('--undo')).toBe(false);
});

test('what was changed since is not taken back', async () => {
  await run(await typed(header, changed), '--write');
  await changeText(join(content, table), 'tin-bai,421', 'tin-bai,422');
  await expect(run('--undo')).rejects.toThrow(`${table} đã được sửa sau lần nhập`);
  expect((await filesOf(content))[table]).toContain('tin-bai,422');
});

describe('rejected rows', () => {
  test('keep everything from being written, until one says to leave them out', async () => {
    const file = await typed(header, changed, wrong);
    expect(await run(file, '--write')).toBe(false);
    expect(told).toContain('Chưa ghi gì: 1 dòng bị loại.');
    expect(told).toContain('GS-727 lỗi: ');
    expect(await filesOf(content)).toEqual(before);
    expect(await run(file, '--write', '--skip-rejected')).toBe(true);
    expect(told).toContain('1 dòng bị loại không được ghi.');
    expect((await filesOf(content))[table]).toContain('tin-bai,421,');
  });

  test('keep rows from being removed', async () => {
    expect(await run(await typed(header, changed, wrong), '--write', '--skip-rejected', '--remove')).toBe(false);
    expect(told).toContain('không xóa dòng nào (--remove) khi còn dòng bị loại');
    expect(await filesOf(content)).toEqual(before);
  });
});

test('options say what the file does not', async () => {
  const file = await typed('Hoạt động;Số lượng;Đơn vị;Nội dung', 'Phiên họp;3;phiên;họp thêm');
  expect(await run(file)).toBe(false);
  expect(told).toContain('--province');
  const options = ['--province', 'Mây Trắng', '--year', '2022', '--source', 'bao-cao-may-trang-2022'];
  expect(await run(file, ...options, '--section=Mục 9', '--write')).toBe(true);
  expect((await filesOf(content))[table]).toContain(
    '\nphien-hop,3,,phiên,họp thêm,,,,bao-cao-may-trang-2022,Mục 9,,\n',
  );
});

test('at a terminal, what neither file nor options say is asked for, once', async () => {
  const file = await typed(
    'Hoạt động;Số lượng;Đơn vị;Nội dung',
    'Phiên họp;3;phiên;họp thêm',
    'Phiên họp;4;phiên;họp nữa',
  );
  const terminal = typedTerminal([
    ['Các dòng không ghi tỉnh là của tỉnh', 'may trang'],
    ['Các dòng không ghi năm là của năm', '2022'],
    ['Các dòng không ghi nguồn là từ nguồn', 'may-trang-2022'],
    ['Mục, trang của nguồn ấy', 'Mục 9'],
  ]);
  expect(await runAt(terminal, file, '--write')).toBe(true);
  await terminal.typed;
  expect((await filesOf(content))[table]).toContain(
    ['họp thêm', 'họp nữa']
      .map((what, index) => `\nphien-hop,${3 + index},,phiên,${what},,,,bao-cao-may-trang-2022,Mục 9,,`)
      .join(''),
  );
});

test('at a terminal, what was shown can be written right away, or the command to do so has the answers', async () => {
  const file = await typed(
    'Hoạt động;Số lượng;Đơn vị;Nội dung;Năm;Nguồn;Mục',
    `Phiên họp;3;phiên;họp;2022;bao-cao-may-trang-2022;Mục 9`,
  );
  const province = ['Các dòng không ghi tỉnh là của tỉnh', 'may trang'] as const;
  const later = typedTerminal([province, ['Ghi những thay đổi này', 'khong']]);
  expect(await runAt(later, file)).toBe(true);
  expect(told).toContain(`Để ghi: npm run import -- ${file} --province may-trang --write`);
  expect(await filesOf(content)).toEqual(before);
  told = '';
  expect(await runAt(typedTerminal([province, ['Ghi những thay đổi này', 'co']]), file)).toBe(true);
  expect((await filesOf(content))[table]).not.toBe(before[table]);
});

test('the command to type next says a hostile name as it is, and nothing else', () => {
  const names = ['bảng số.xlsx', 'C:\\bảng.xlsx', '$(rm -rf ~)`x`.xlsx', "a'$b.xlsx"];
  expect(commandWith(names, ['--write'])).toBe(
    `npm run import -- "bảng số.xlsx" "C:\\bảng.xlsx" '$(rm -rf ~)\`x\`.xlsx' 'a'\\''$b.xlsx' --write`,
  );
});

test('programs read the same as JSON', async () => {
  expect(await run(await typed(header, changed, wrong), '--json')).toBe(false);
  const data = JSON.parse(told) as { written: boolean; files: Record<string, unknown>[] };
  expect(data).toMatchObject({ written: false, files: [{ file: table, added: [], unchanged: 0 }] });
  expect(data.files[0]?.changed).toEqual([
    { row: 2, line: 3, cells: [{ field: 'count', before: '420', after: '421' }] },
  ]);
});

describe('what cannot be imported is told, and nothing is written', () => {
  test.each([
    [['khong-co.xlsx'], 'Không có tệp “khong-co.xlsx”'],
    [['.'], '“.” là một thư mục'],
    [['README.md'], 'không nhập được loại tệp này. Dùng được: .xlsx và .csv'],
    [['a.csv', '--wite'], 'có phải --write?'],
    [['a.csv', '--year'], '--year cần một giá trị'],
    [['a.csv', '--write=yes'], '--write không đi với giá trị nào'],
    [['a.csv', '--all', '--all'], '--all được ghi hai lần'],
    [['--undo', '--all'], '--undo không đi cùng'],
  ])('%j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
    expect(await filesOf(content)).toEqual(before);
  });

  test('no arguments: what the command does', async () => {
    expect(await run()).toBe(true);
    expect(told).toContain('npm run import -- TỆP');
  });
});

test('files are named as seen from where npm was run', async () => {
  const file = await typed('');
  const run = spawnSync(process.execPath, ['scripts/import.ts', basename(file)], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, INIT_CWD: dirname(file) },
    encoding: 'utf8',
  });
  expect([run.status, run.stdout]).toEqual([1, expect.stringContaining('tệp rỗng')]);
});
