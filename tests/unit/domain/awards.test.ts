import { expect, test } from 'vitest';
import { awardLines } from '../../../src/domain/awards.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const catalog = sampleCatalog([
  sampleEntry('award-form', 'bang-khen-tinh', { name: 'Bằng khen của Chủ tịch UBND tỉnh', order: 70 }),
  sampleEntry('award-form', 'huan-chuong', {
    name: 'Huân chương Lao động hạng Ba',
    level: 'nha-nuoc',
    order: 30,
    verb: 'tang-thuong',
  }),
  sampleEntry('award-form', 'ton-vinh', {
    name: 'điển hình tiên tiến',
    kind: 'ghi-nhan',
    order: 80,
    verb: 'bieu-duong',
  }),
]);
const linesOf = (awards: object[]) => awardLines(catalog, sampleEntry('exemplar', 'to', { awards }).data.awards);

test('the higher award comes first, then the earlier one', () => {
  const lines = linesOf([
    { form: 'ton-vinh', year: 2019 },
    { form: 'bang-khen-tinh', year: 2021, month: 10 },
    { form: 'bang-khen-tinh', year: 2021, month: 2 },
    { form: 'bang-khen-tinh', year: 2020, month: 12 },
    { form: 'huan-chuong', year: 2022 },
  ]);
  expect(lines.map(({ text, when }) => `${text}, ${when}`)).toEqual([
    'Được tặng thưởng Huân chương Lao động hạng Ba, năm 2022',
    'Được tặng Bằng khen của Chủ tịch UBND tỉnh, tháng 12/2020',
    'Được tặng Bằng khen của Chủ tịch UBND tỉnh, tháng 2/2021',
    'Được tặng Bằng khen của Chủ tịch UBND tỉnh, tháng 10/2021',
    'Được biểu dương điển hình tiên tiến, năm 2019',
  ]);
});

test('who conferred it and by which decision is told where it is known', () => {
  const [line] = linesOf([
    { form: 'bang-khen-tinh', year: 2021, conferredBy: 'Chủ tịch UBND tỉnh', decision: 'Quyết định 12 ngày 3/4/2021' },
  ]);
  expect(line).toMatchObject({ conferredBy: 'Chủ tịch UBND tỉnh', decision: 'Quyết định 12 ngày 3/4/2021' });
  expect(linesOf([{ form: 'bang-khen-tinh', year: 2021 }])[0]).toMatchObject({ conferredBy: null, decision: null });
});

test('an award of a form that does not exist is left out', () => {
  expect(linesOf([{ form: 'khong-co', year: 2021 }])).toEqual([]);
});
