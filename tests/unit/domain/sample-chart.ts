import type { ChartSeries, ChartSpec } from '../../../src/domain/chart-spec.ts';

/** A series whose values are shown the Vietnamese way. */
export const sampleSeries = (label: string, tone: ChartSeries['tone'], values: (number | null)[]): ChartSeries => ({
  label,
  tone,
  values,
  shown: values.map((value) => value?.toLocaleString('vi-VN') ?? 'chưa có số liệu'),
});

/** A chart of two series, one value of which no source gives. */
export const sampleChart: ChartSpec = {
  id: 'thu-ngan-sach',
  type: 'bar',
  horizontal: false,
  stacked: false,
  title: 'Thu ngân sách của tỉnh Mây Trắng',
  unit: 'tỷ đồng',
  labelHeader: 'Năm',
  labels: ['Năm 2021', 'Năm 2022'],
  series: [sampleSeries('Kế hoạch', 'plan', [2000, 2200]), sampleSeries('Thực hiện', 'main', [null, 2411.74])],
  reference: null,
  break: null,
  summary: 'Năm 2022 thu 2.411,74 tỷ đồng, vượt kế hoạch.',
  notes: ['Số liệu đã làm tròn.'],
  source: 'Báo cáo thử nghiệm năm 2022',
};
