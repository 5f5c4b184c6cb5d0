import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { findingsIn } from '../../support/broken-content.ts';
import { hangs } from '../processor-time.ts';
import { soundFolder } from './sound-folder.ts';

const header = 'name,kind,unit,place,province,form,decision_date,visibility,status,source,section,note';
const row = 'Lý Văn A,ca-nhan,Trạm Y tế,xã Ví Dụ,thung-lung,bang-khen,3/2022,cong-khai,,bao-cao-2022,Phụ lục,';
const forms = '- {id: bang-khen, name: Bằng khen, kind: hinh-thuc, level: tinh, order: 1, verb: tang}\n';

const folderOf = (rows: string, file = 'recipients/2022.csv') =>
  soundFolder({ 'award-forms.yaml': forms, [file]: `${header}\n${rows}\n` });
const toldOf = async (rows: string) =>
  (await findingsIn(await folderOf(rows))).map(({ code, line, field }) => [code, line, field].join(' '));

describe('a row of the registry', () => {
  test('is an entry of its year', async () => {
    const { entries, broken, findings } = await readContent(await folderOf(`${row}\n\n${row.replace('Lý', 'Lò')}`));
    expect([broken, findings]).toEqual([[], []]);
    expect(entries.filter(({ kind }) => kind === 'recipient')).toMatchObject([
      {
        id: '2022/2',
        file: 'recipients/2022.csv',
        lines: { '': 2 },
        data: {
          name: 'Lý Văn A',
          decisionDate: '2022-03',
          status: 'hieu-luc',
          visibility: 'cong-khai',
          movement: null,
        },
      },
      { id: '2022/4', lines: { '': 4 }, data: { name: 'Lò Văn A' } },
    ]);
  });

  test('keeps what looks like code as it is, and letters put together', async () => {
    const hostile = `"=CMD() <script>alert(1)</script> ""Đội""",${row.slice(row.indexOf(',') + 1)}`;
    const { entries } = await readContent(
      await folderOf(`${hostile}\n${row.replace('Lý Văn A', 'Hoà').normalize('NFD')}`),
    );
    expect(entries.filter(({ kind }) => kind === 'recipient')).toMatchObject([
      { data: { name: '=CMD() <script>alert(1)</script> "Đội"' } },
      { data: { name: 'Hoà'.normalize('NFC') } },
    ]);
  });

  test.each([
    ['cong-khai', '', 'GS-101 2 visibility'],
    ['cong-khai', 'yes', 'GS-104 2 visibility'],
    ['ca-nhan', '', 'GS-101 2 kind'],
    ['ca-nhan', 'ong-ba', 'GS-104 2 kind'],
    ['Lý Văn A', '', 'GS-101 2 name'],
    ['3/2022', '31/2/2022', 'GS-106 2 decision_date'],
    ['bang-khen', 'bang-khenn', 'GS-201 2 form'],
    ['thung-lung', 'thung', 'GS-201 2 province'],
    ['bao-cao-2022', '', 'GS-101 2 source'],
  ])('with %s replaced by “%s” is told', async (from, to, told) => {
    expect(await toldOf(row.replace(from, to))).toEqual([told]);
  });

  test('is never shown or hidden by assumption', async () => {
    const [told] = await findingsIn(await folderOf(row.replace('cong-khai', '')));
    expect(told).toMatchObject({
      severity: 'error',
      message: 'Thiếu mục bắt buộc “Công khai”.',
      allowed: 'cong-khai (Công khai), chi-dem (Chỉ đếm)',
      remedy: 'Điền ô ở cột “visibility”.',
    });
    const without = await soundFolder({
      'award-forms.yaml': forms,
      'recipients/2022.csv': `${header.replace(',visibility', '')}\n${row.replace(',cong-khai', '')}\n`,
    });
    expect((await findingsIn(without)).map(({ code, line }) => `${code} ${line ?? ''}`)).toEqual(['GS-114 1']);
  });

  test.each([
    ['Trạm Y tế', '"Trạm Y tế, sinh ngày 12/3/1985"', 'GS-603 2 unit'],
    ['Lý Văn A', 'Lý Văn A (SN 1985)', 'GS-603 2 name'],
    ['Phụ lục,', 'Phụ lục,CCCD 012345678901', 'GS-601 2 note'],
    ['xã Ví Dụ', '"thôn Nậm Chạc, xã Ví Dụ"', 'GS-604 2 place'],
    ['xã Ví Dụ', '"bản Can Hồ, xã Ví Dụ"', 'GS-604 2 place'],
    ['Trạm Y tế', 'Trạm Y tế 0912345678', 'GS-602 2 unit'],
  ])('holds nothing private, shown or only counted: %s becomes %s', async (from, to, told) => {
    const changed = row.replace(from, to);
    expect(await toldOf(changed)).toEqual([told]);
    expect(await toldOf(changed.replace('cong-khai', 'chi-dem'))).toEqual([told]);
  });

  test.each(['Ngày sinh', 'cccd', 'thôn', 'dân tộc'])('has no column “%s”', async (column) => {
    const folder = await soundFolder({ 'recipients/2022.csv': `${header},${column}\n${row},x\n` });
    expect((await findingsIn(folder)).map(({ code, line }) => `${code} ${line ?? ''}`)).toEqual(['GS-606 1']);
  });
});

test.each([
  'recipients.csv',
  'recipients/22.csv',
  'recipients/thung-lung/2022.csv',
  'results/thung-lung/2022/recipients.csv',
])('a registry at %s is told where it belongs', async (file) => {
  expect(await findingsIn(await folderOf(row, file))).toMatchObject([
    { code: 'GS-006', file, remedy: expect.stringContaining('recipients/<năm>.csv') as string },
  ]);
});

test('a registry of 50.000 awards is read and checked in acceptable time', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => row.replace('Lý Văn A', `Người Thứ ${index} Hoà`));
  const folder = await folderOf(rows.join('\n'));
  const before = process.cpuUsage();
  expect(await findingsIn(folder)).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(hangs);
}, 60_000);
