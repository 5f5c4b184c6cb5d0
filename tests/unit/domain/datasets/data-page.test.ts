import { expect, test } from 'vitest';
import { datasets } from '../../../../src/domain/datasets.ts';
import { dataLink } from '../../../../src/domain/datasets/data-addresses.ts';
import { dataFiles } from '../../../../src/domain/datasets/data-files.ts';
import { dataPage } from '../../../../src/domain/datasets/data-page.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { dataCatalog } from './sample-data.ts';

async function pageOf(catalog = dataCatalog()) {
  const all = datasets(catalog);
  const files = await dataFiles(catalog, all);
  return { page: dataPage(catalog, all, files), files };
}

test('each dataset says how large it is, when it was changed and where its files are', async () => {
  const { page, files } = await pageOf();
  const part = page.datasets.find(({ id }) => id === 'indicators');
  expect(part?.particulars).toEqual([
    { label: 'Kích thước', values: ['2 dòng, 43 cột'] },
    { label: 'Cập nhật', values: ['5/12/2022'] },
    { label: 'Nguồn', values: ['Báo cáo', 'Phụ lục, "bảng"'] },
  ]);
  expect(part?.files.map(({ href }) => href)).toEqual([
    ...['/du-lieu/indicators.csv', '/du-lieu/indicators.xlsx', '/du-lieu/indicators.json'],
  ]);
  const csv = files.find(({ name }) => name === 'indicators.csv')?.bytes.length ?? 0;
  expect(part?.files[0]?.label).toBe(`CSV (${csv} byte)`);
});

test('the preview shows values as people read them, long ones cut between words', async () => {
  const { page } = await pageOf();
  const part = page.datasets.find(({ id }) => id === 'exemplars');
  const cells = part?.preview?.rows[0] ?? [];
  expect(cells).toHaveLength(part?.columns.length ?? 0);
  expect(cells).toContain('2/11/2022');
  expect(cells[1]).toBe('=HYPERLINK("http://x") </script> ]]> …');
});

test('an empty dataset has no preview', async () => {
  const { page } = await pageOf(sampleCatalog([]));
  expect(page.datasets.map(({ preview }) => preview)).toEqual(page.datasets.map(() => null));
  expect(page.citation).toBe('Ban thử nghiệm. Dữ liệu mở [Bộ dữ liệu]. Trang thử. https://vidu.example/du-lieu/');
});

test('other pages lead to the part of the dataset', () => {
  expect(dataLink(dataCatalog(), 'award-counts')).toEqual({
    href: '/du-lieu/#award-counts',
    label: 'Tải dữ liệu: số lượng khen thưởng',
  });
});
