import { expect, test } from 'vitest';
import { awardsPage } from '../../../src/domain/awards-page.ts';
import { indicatorPages } from '../../../src/domain/indicators.ts';
import { formTotalTable, seriesTable } from '../../../src/domain/page-tables.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award, figure, indicator } from './number-rows.ts';

const day = '2022-07-01';

test('the figures of an indicator: every province and year, what parts them, and their sources', () => {
  const catalog = sampleCatalog([
    sampleEntry('province', 'thung-lung', { name: 'Thung Lũng', from: day, predecessors: [{ name: 'Bản Mây' }] }),
    indicator('lua', { name: 'Lúa', unit: 'tấn' }),
    figure(2, 'lua', { actual: '5' }, 'thung-lung/2021'),
    figure(2, 'lua', { plan: '6', actual: '7' }, 'thung-lung/2022'),
  ]);
  const [page] = indicatorPages(catalog);
  expect(page && seriesTable(page)).toMatchInlineSnapshot(`
    {
      "caption": "Lúa (tấn)",
      "columns": [
        {
          "isNumber": false,
          "label": "Tỉnh, năm",
        },
        {
          "isNumber": true,
          "label": "Thực hiện",
        },
        {
          "isNumber": true,
          "label": "Kế hoạch",
        },
        {
          "isNumber": true,
          "label": "Năm trước",
        },
        {
          "isNumber": false,
          "label": "Đánh giá",
        },
      ],
      "notes": [
        "Nguồn: Báo cáo (Mục 2)",
      ],
      "rows": [
        [
          "Thung Lũng, 2021",
          "5",
          "không nêu",
          "chưa có số liệu",
          "Không nêu kế hoạch",
        ],
        [
          "Từ ngày 1/7/2022, địa giới hành chính thay đổi: số liệu trước và sau mốc này không cùng phạm vi nên không nối thành một chuỗi.",
        ],
        [
          "Thung Lũng, 2022",
          "7",
          "6",
          "chưa có số liệu",
          "Vượt kế hoạch (bằng 116,7% kế hoạch)",
        ],
      ],
    }
  `);
});

test('the totals of award forms are those of the page', () => {
  const catalog = sampleCatalog([
    sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen', order: 1 }),
    sampleEntry('movement', 'mot', { name: 'Một' }),
    award(2, { scope: 'movement:mot', form: 'bang-khen', collectives: 3, individuals: 4, total: 7 }),
  ]);
  const page = awardsPage(catalog);
  const table = formTotalTable(page);
  expect(table?.columns.map(({ label }) => label)).toEqual([
    ...['Danh hiệu, hình thức khen thưởng', 'Tỉnh, năm', 'Tổng số', 'Tập thể', 'Cá nhân'],
    'Lao động trực tiếp',
  ]);
  expect(table?.rows).toEqual(
    page.forms.map((line) => [
      ...[line.form, line.place, line.total, line.collectives, line.individuals, line.directWorkers],
    ]),
  );
  expect(table?.rows).toHaveLength(1);
});

test('where no form has a total there is no table of them', () => {
  expect(formTotalTable(awardsPage(sampleCatalog([])))).toBeNull();
});
