import { expect, test } from 'vitest';
import { chartTable } from '../../../src/domain/embed-tables.ts';
import { sampleChart } from './sample-chart.ts';

test('a chart as a table has its values as readers see them, its notes and its source', () => {
  expect(chartTable(sampleChart, 'Nguồn')).toEqual({
    caption: 'Thu ngân sách của tỉnh Mây Trắng',
    columns: [
      { label: 'Năm', isNumber: false },
      { label: 'Kế hoạch (tỷ đồng)', isNumber: true },
      { label: 'Thực hiện (tỷ đồng)', isNumber: true },
    ],
    rows: [
      ['Năm 2021', '2.000', 'chưa có số liệu'],
      ['Năm 2022', '2.200', '2.411,74'],
    ],
    notes: ['Số liệu đã làm tròn.', 'Nguồn: Báo cáo thử nghiệm năm 2022'],
  });
});

test('what parts a series parts the rows', () => {
  const parted = { ...sampleChart, break: { index: 1, label: 'Địa giới mới' }, source: '', notes: [] };
  const { rows, notes } = chartTable(parted, 'Nguồn');
  expect(rows.map(([head]) => head)).toEqual(['Năm 2021', 'Địa giới mới', 'Năm 2022']);
  expect(rows[1]).toHaveLength(1);
  expect(notes).toEqual([]);
});
