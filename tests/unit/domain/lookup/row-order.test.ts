import { expect, test } from 'vitest';
import { inRowOrder } from '../../../../src/domain/lookup/row-order.ts';
import { sampleRow } from './sample-lookup.ts';

test('people stand by given name, then family name; collectives by their whole name', () => {
  const people = ['Vàng Thị An', 'Đặng Thị Ngọ', 'Bùi Văn An', 'Đặng Văn Ánh', 'Lê An'];
  const rows = [
    ...people.map((name) => sampleRow({ name })),
    sampleRow({ name: 'Công an xã Mường Hoa', kind: 'tap-the' }),
  ];
  expect(inRowOrder(rows).map(({ name }) => name)).toEqual([
    'Bùi Văn An',
    'Lê An',
    'Vàng Thị An',
    'Đặng Văn Ánh',
    'Công an xã Mường Hoa',
    'Đặng Thị Ngọ',
  ]);
});

test('rows of one name stand together by spelling, then the newest decision, then unit, then as given', () => {
  const rows = [
    sampleRow({ name: 'Lò Thị Hoa', decisionDate: '2021', note: 'hai' }),
    sampleRow({ name: 'Lò Thị Hòa' }),
    sampleRow({ name: 'Lò Thị Hoa', decisionDate: '2022-05', unit: 'B' }),
    sampleRow({ name: 'Lò Thị Hoa', decisionDate: '2021', note: 'ba' }),
    sampleRow({ name: 'Lò Thị Hoa', decisionDate: '2022-05', unit: 'A' }),
    sampleRow({ name: 'Lò Thị Hoa' }),
  ];
  expect(inRowOrder(rows)).toEqual([4, 2, 0, 3, 5, 1].map((place) => rows[place]));
});
