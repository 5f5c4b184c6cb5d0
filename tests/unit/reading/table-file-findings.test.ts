import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../support/broken-content.ts';
import { soundFolder } from './sound-folder.ts';
import { readTable, toldOf } from './table-rows.ts';

const header = 'indicator,actual,source,section';
const row = 'lua,5,bao-cao,Mục 1';

describe('a column', () => {
  test('that no table has is told with the nearest name', async () => {
    const { findings } = await readTable('indicators', `${header},nots\n${row},x\n`);
    expect(findings).toMatchObject([
      {
        code: 'GS-103',
        line: 1,
        message: 'Không có mục nào tên “nots” trong bảng này.',
        remedy: expect.stringContaining('“note”') as string,
      },
    ]);
    expect(findings[0]?.allowed?.split(', ')).toEqual(expect.arrayContaining(['plan_op', 'plan_basis', 'rank_of']));
  });

  test.each([
    ['__proto__', 'GS-103 1'],
    ['constructor', 'GS-103 1'],
    ['toString', 'GS-103 1'],
    ['planOp', 'GS-103 1'],
    ['', 'GS-103 1'],
    ['điện thoại', 'GS-606 1'],
    ['Ngày sinh', 'GS-606 1'],
    ['actual', 'GS-115 1'],
    ['ACTUAL ', 'GS-115 1'],
  ])('“%s” is refused, and nothing of it gets in', async (name, told) => {
    const text = `${header},${name},note\n${row},6,Ghi chú\n`;
    expect(await toldOf('indicators', text)).toEqual([told]);
    expect((await readTable('indicators', text)).entries).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'value')).toBe(false);
  });

  test.each([
    ['indicators', 'indicator,source', ['GS-114 1']],
    ['indicators', 'actual', ['GS-114 1', 'GS-114 1', 'GS-114 1']],
    ['awards', 'total,source,section', ['GS-114 1']],
    ['activities', 'activity,count,unit,source,section', ['GS-114 1']],
  ] as const)('that %s needs is missed in %s', async (name, columns, told) => {
    expect(await toldOf(name, `${columns}\n`)).toEqual(told);
  });
});

describe('a cell', () => {
  test.each([
    ['lua,"1,295",bao-cao,Mục 1', 'GS-109 2 actual'],
    ['lua,#REF!,bao-cao,Mục 1', 'GS-118 2 actual'],
    ['lua,####,bao-cao,Mục 1', 'GS-118 2 actual'],
    ['lua,5 tạ,bao-cao,Mục 1', 'GS-121 2 actual'],
    ['lua,"5,123456",bao-cao,Mục 1', 'GS-120 2 actual'],
    ['lua,"11,919.74",bao-cao,Mục 1', 'GS-105 2 actual'],
    ['lua,=1+1,bao-cao,Mục 1', 'GS-105 2 actual'],
    ['lua,khoảng,bao-cao,Mục 1', 'GS-105 2 actual'],
    ['lua,5,,Mục 1', 'GS-101 2 source'],
    ['Lúa gạo,5,bao-cao,Mục 1', 'GS-105 2 indicator'],
    [',5,bao-cao,Mục 1', 'GS-101 2 indicator'],
    ['lua,5', 'GS-116 2'],
    ['lua,5,bao-cao,Mục 1,6', 'GS-116 2'],
  ])('of the row %s is told with row and column', async (cells, told) => {
    expect(await toldOf('indicators', `${header}\n${cells}\nlua,7,bao-cao,Mục 2\n`)).toEqual([told]);
    const { entries } = await readTable('indicators', `${header}\n${cells}\nlua,7,bao-cao,Mục 2\n`);
    expect(entries.map(({ id }) => id)).toEqual(['thung-lung/2022/3']);
  });

  test.each([
    ['of', 'hơn 5', 'GS-105'],
    ['of', '43/44', 'GS-105'],
    ['of', '-5', 'GS-108'],
    ['of', '5,5', 'GS-105'],
    ['plan_claim', '3,7', 'GS-105'],
    ['plan_claim_unit', 'phan-tram', 'GS-105'],
    ['growth_claim', 'hơn 3', 'GS-105'],
    ['plan_op', '>=', 'GS-105'],
    ['plan_op', '=>', 'GS-104'],
    ['stage', 'ước', 'GS-104'],
    ['as_of', '31/2/2022', 'GS-106'],
    ['accepts', 'GS-304 5', 'GS-105'],
    ['use', 'ok', 'GS-102'],
  ])('%s may not be %s', async (column, cell, code) => {
    const { entries, findings } = await readTable('indicators', `${header},${column}\n${row},"${cell}"\n`);
    expect(entries).toEqual([]);
    expect(findings[0]).toMatchObject({ code, line: 2 });
  });

  test('of more digits than a number holds is told in words about that cell', async () => {
    const { findings } = await readTable('indicators', `${header}\nlua,${'9'.repeat(400)},bao-cao,Mục 1\n`);
    expect(findings).toMatchObject([{ code: 'GS-105', field: 'actual' }]);
    expect(findings[0]?.message).toContain('Thực hiện');
    expect(findings[0]?.message).not.toMatch(/null|Infinity/u);
  });

  test('of a yes-or-no column is told what to write in a table', async () => {
    const { findings } = await readTable('indicators', `${header},use\n${row},ok\n`);
    expect(`${findings[0]?.allowed ?? ''} ${findings[0]?.remedy ?? ''}`).toMatch(/yes/u);
  });

  test('of a count with a fraction is not sent to the indicators', async () => {
    const { findings } = await readTable('awards', 'scope,total,source,section\nall,"12,5",bao-cao,Mục 1\n');
    expect(findings).toMatchObject([{ field: 'total' }]);
    expect(`${findings[0]?.message ?? ''} ${findings[0]?.remedy ?? ''}`).not.toMatch(/chỉ tiêu|indicators/u);
  });

  test.each([
    ['note', '"Liên hệ 0912345678"', 'GS-602'],
    ['note', '"Số CCCD 012345678901"', 'GS-601'],
    ['section', '"Bà A, sinh năm 1985"', 'GS-603'],
  ])('%s holds nothing private', async (column, cell, code) => {
    const columns = column === 'note' ? `${header},note\n${row},${cell}\n` : `${header}\nlua,5,bao-cao,${cell}\n`;
    expect(await toldOf('indicators', columns)).toEqual([`${code} 2 ${column}`]);
  });

  test('that asks which of two numbers was meant offers forms that are then read', async () => {
    const { findings } = await readTable(
      'indicators',
      `${header}\nlua,"1,29",bao-cao,Mục 1\nlua,"1,295",bao-cao,Mục 1\n`,
    );
    const offered = [...(findings[0]?.remedy ?? '').matchAll(/viết (?<form>[\d.,]*\d)/gu)].flatMap(
      ({ groups }) => groups?.form ?? [],
    );
    expect(offered).not.toEqual([]);
    for (const form of offered)
      expect(await toldOf('indicators', `${header}\nlua,"${form}",bao-cao,Mục 1\n`), form).toEqual([]);
  });

  test('of a share is written as the column says', async () => {
    const table = (share: string) => `scope,individuals,source,section,share_claims\nall,5,bao-cao,Mục 1,${share}\n`;
    expect(await toldOf('awards', table('86% lãnh đạo'))).toEqual(['GS-105 2 share_claims']);
    expect(await toldOf('awards', table('direct_workers/individuals = 86%'))).toEqual([]);
  });
});

describe('in the whole folder', () => {
  const lua = '- id: lua\n  name: Lúa\n  unit: tấn\n  decimals: 2\n  direction: up\n  group: Kinh tế\n';
  const folder = (province: string, rows: string) =>
    soundFolder({ 'indicators.yaml': lua, [`results/${province}/2022/indicators.csv`]: `${header}\n${rows}` });
  const told = async (path: string) => (await findingsIn(path)).map(({ code, line }) => [code, line].join(' '));

  test('a row that says the same as another by the same place of a source is told', async () => {
    const same = 'lua,5,bao-cao-2022,Mục 1\n';
    expect(await told(await folder('thung-lung', same + same))).toEqual(['GS-117 3']);
    expect(await told(await folder('thung-lung', same + same.replace('Mục 1', 'Mục 2')))).toEqual([]);
  });

  test('a table stands in the folder of a province that exists', async () => {
    expect(await told(await folder('khong-co', 'lua,5,bao-cao-2022,Mục 1\n'))).toEqual([
      expect.stringMatching(/^GS-201/u),
    ]);
  });

  test('a row names an indicator and a source that exist', async () => {
    const findings = await findingsIn(await folder('thung-lung', 'luas,5,bao-cao-2022,Mục 1\nlua,5,bao-cao,Mục 1\n'));
    expect(findings.map(({ code, line, field }) => [code, line, field])).toEqual([
      ['GS-201', 2, 'indicator'],
      ['GS-201', 3, 'source'],
    ]);
  });
});
