import { expect, test } from 'vitest';
import { sampleEntry } from '../../sample-entries.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

test('a row has what the movement says of itself; lists stand in one cell', () => {
  const more = sampleEntry('movement', 'hai', {
    name: 'Hai',
    parents: ['mot', 'nhap'],
    contents: ['Một việc', 'Hai việc'],
    indicators: ['lua'],
    launchedOn: 'quý I/2022',
    updatedAt: '2022-05-01',
  });
  const data = datasetOf(dataCatalog([more]), 'movements');
  expect(cellsOf(data, 'id', 'parent_ids', 'contents', 'indicators', 'launched_on', 'document_ids')).toEqual([
    ['hai', 'mot', 'Một việc | Hai việc', 'Lúa', '2022-Q1', null],
    ['mot', null, null, null, null, 'ke-hoach'],
  ]);
  expect(data.lastChange).toBe('2022-05-01');
});

test('the phases of a movement say when they are, what opens them and what is done', () => {
  const phases = [
    { name: 'Giai đoạn 1', from: 2021, to: 2022, document: 'ke-hoach', contents: ['Phát động', 'Ký giao ước'] },
    { name: 'Giai đoạn 2 (2023)', document: 'khong-co' },
  ];
  const data = datasetOf(dataCatalog([sampleEntry('movement', 'hai', { name: 'Hai', phases })]), 'movements');
  expect(cellsOf(data, 'phases')[0]).toEqual([
    'Giai đoạn 1, 2021 – 2022 (Kế hoạch số 7/KH-UBND): Phát động; Ký giao ước | Giai đoạn 2 (2023)',
  ]);
});

test('only the name of a province may be missing as the movement is of none: its code is explained as codes are', () => {
  const { columns } = datasetOf(dataCatalog(), 'movements');
  const told = (key: string) => columns.find((column) => column.key === key)?.description;
  expect(told('province')).toBe('Trống nếu không phải phong trào của riêng một tỉnh.');
  expect(told('province_id')).toBe(told('field_id'));
});
