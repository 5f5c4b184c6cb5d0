import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newEntry, newEntryHelp } from '../../../scripts/new/entry-command.ts';
import { findingsIn } from '../../support/broken-content.ts';
import { temporaryContent } from '../../support/temporary-folder.ts';
import { typedTerminal } from '../../support/typed-terminal.ts';

const begin = (contentDir: string, ...args: string[]) =>
  newEntry({ args, contentDir, today: '2026-03-01', terminal: null });

const exemplar = [
  ...['dien-hinh', '--name', 'Tổ Chè Suối', '--kind', 'tập thể', '--province', 'Mây Trắng', '--field', 'nong-nghiep'],
  ...['--year', '2022', '--summary', 'Một tổ: trồng chè.', '--source', 'bao-cao-may-trang-2022', '--section=Mục 1'],
  ...['--basis', 'official-report'],
];

describe('with options', () => {
  test.each([
    ['a story', exemplar, 'exemplars/to-che-suoi/index.mdx'],
    [
      'a movement',
      [
        ...[
          'phong-trao',
          '--name',
          'Mỗi bản một vườn rau',
          '--level',
          'tinh',
          '--form',
          'chuyen-de',
          '--field',
          'nong-nghiep',
        ],
        ...[
          '--summary',
          'Trồng rau.',
          '--source',
          'bao-cao-may-trang-2022',
          '--section',
          'Mục 2',
          '--province',
          'may-trang',
        ],
      ],
      'movements/moi-ban-mot-vuon-rau.mdx',
    ],
    [
      'a yearly result',
      [
        ...['ket-qua', '--province', 'may-trang', '--year', '2031', '--title', 'Mây Trắng năm 2031'],
        ...['--summary', 'Một năm.', '--source', 'bao-cao-may-trang-2022', '--section', 'Cả báo cáo'],
      ],
      'results/may-trang/2031/index.mdx',
    ],
  ])('writes %s as a draft without a finding', async (_, args, file) => {
    const content = await temporaryContent();
    expect(await begin(content, ...args)).toBe(file);
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain('\ndraft: true\n');
    expect(text).toContain('\nupdatedAt: 2026-03-01\n');
    expect(await findingsIn(content)).toEqual([]);
  });

  test('never writes over an entry', async () => {
    const content = await temporaryContent();
    const file = join(content, await begin(content, ...exemplar));
    const before = await readFile(file, 'utf8');
    await expect(begin(content, ...exemplar, '--place', 'xã Khác')).rejects.toThrow('đã có, nên không ghi đè');
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await begin(content, ...exemplar, '--slug', 'to-che-suoi-2')).toBe('exemplars/to-che-suoi-2/index.mdx');
  });

  test.each([
    [['dien-hinh'], '--name, --kind, --province, --field, --year, --summary, --source, --section, --basis'],
    [['dien-hin'], 'Không có loại bài “dien-hin”'],
    [[], 'Không có loại bài “”'],
    [['dien-hinh', '--yeer', '2022'], 'có phải --year?'],
    [['dien-hinh', '--name'], '--name cần một giá trị'],
    [['dien-hinh', '--name', 'A', '--name', 'B'], '--name được ghi hai lần'],
    [['dien-hinh', 'Tổ', 'Chè'], 'Không hiểu “Tổ”'],
    [[...exemplar, '--slug', '../../package'], '“../../package” không dùng làm địa chỉ được'],
    [[...exemplar, '--slug', 'nam'], '“nam” không dùng làm địa chỉ được'],
    [[...exemplar.slice(0, 2), '***', ...exemplar.slice(3)], '“” không dùng làm địa chỉ được'],
    [[...exemplar.slice(0, -1), 'bao-cao'], '--basis: không có “bao-cao”'],
  ])('tells what is wrong with %j, and writes nothing', async (args, message) => {
    const content = await temporaryContent();
    const before = await findingsIn(content);
    await expect(begin(content, ...args)).rejects.toThrow(message);
    expect(await findingsIn(content)).toEqual(before);
    await expect(readFile(join(content, 'exemplars/to-che-suoi/index.mdx'))).rejects.toThrow('ENOENT');
  });

  test('tells all that is wrong in one go', async () => {
    const args = ['dien-hinh', '--year', '22', '--province', 'may-trangg'];
    await expect(begin(await temporaryContent(), ...args)).rejects.toThrow(/--province: .*\n--year: /u);
  });
});

test('at a terminal, what the options leave out is asked for, with the choices of the content', async () => {
  const content = await temporaryContent();
  const terminal = typedTerminal([
    ['Viết về', 'điển hình'],
    ['Tên (', 'Tổ Chè Suối'],
    ['Loại điển hình', 'xy'],
    ['Không có mục nào như vậy', '\u007f\u007ftap the'],
    ['Nơi, như văn bản ghi', ''],
    ['Phong trào', 'trong-che'],
    ['Năm (', '22'],
    ['Được dùng: ít nhất 1900', '\u007f\u007f2022'],
    ['Tóm tắt', 'Một tổ.'],
    ['Nguồn:', 'bao cao'],
    ['Mục, trang', 'Mục 1'],
    ['Căn cứ công bố', ''],
  ]);
  const args = ['--province', 'may-trang', '--field', 'nong-nghiep'];
  const file = await newEntry({ args, contentDir: content, today: '2026-03-01', terminal });
  await terminal.typed;
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toContain('\nname: Tổ Chè Suối\n');
  expect(text).toContain('\nkind: tap-the\n');
  expect(text).toContain('\n# place:\n');
  expect(text).toContain('\nmovements:\n  - trong-che-doi-cao\n');
  expect(text).toContain('\nyear: 2022\n');
  expect(text).toContain('\nconsent:\n  basis: official-report\n');
  expect(await findingsIn(content)).toEqual([]);
}, 30_000);

test('the help names every kind with its options', () => {
  expect(newEntryHelp()).toMatch(/dien-hinh \(Điển hình tiên tiến\): --name, --kind, .*, --slug$/mu);
  expect(newEntryHelp()).toMatch(/ket-qua \(Kết quả hằng năm\): --province, --year\b.*[^g]$/mu);
});
