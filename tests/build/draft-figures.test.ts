import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fixtureContent } from '../support/fixture-content.ts';
import { siteFiles } from '../support/site-files.ts';

const site = inject('fixtureSite');
const files = await siteFiles(site);
// Bytes of a picture that spell a number do so by chance.
const isPacked = (file: string) => /\.(?:png|jpe?g|webp|avif|woff2)$/u.test(file);
const contents = await Promise.all(
  files.map((file) => (isPacked(file) ? Promise.resolve('') : readFile(join(site, file)))),
);

/** What only the tables of the fixture's draft result hold, as the table has it and as pages would show it. */
const traces = {
  'indicators.csv': [
    ...['93,71', '93.71', '97,65', '97.65', '96.541,7', '96541.7', '765.432,1', '765432.1', '876.543,2', '876543.2'],
    ...['654.321,5', '654321.5', '543.210,5', '543210.5', 'Ghi chú bí mật của số liệu nháp', 'Mục bí mật'],
    'chi-tieu-trong-ban-nhap',
  ],
  'awards.csv': [
    ...['87654', '87.654', '43210', '43.210', '44444', '44.444', '76543', '76.543', '65431', '65.431'],
    'Ghi chú bí mật của khen thưởng nháp',
  ],
  'activities.csv': ['54321', '54.321', 'tin bí mật', 'việc bí mật của bản nháp'],
} as const;

test.each(Object.entries(traces))(
  'nothing of %s of a draft result is in any file of the site',
  async (table, texts) => {
    const written = await readFile(join(fixtureContent, 'results/suoi-ngan/2022', table), 'utf8');
    expect(texts.filter((text) => written.includes(text)).length).toBeGreaterThanOrEqual(3);
    const found = texts.flatMap((text) =>
      files.filter((_, index) => contents[index]?.includes(text)).map((file) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  },
);

test('no indicator, chart or group of figures is there for a draft alone', () => {
  const names = ['suoi-ngan-2022', 'suoi-ngan/2022', 'chi-tieu-trong-ban-nhap', 'Chỉ tiêu bí mật', 'Nhóm bí mật'];
  expect(files.filter((file) => names.some((name) => file.includes(name)))).toEqual([]);
  expect(files.filter((_, index) => names.some((name) => contents[index]?.includes(name)))).toEqual([]);
});

test('the series of a draft year leaves that year out', async () => {
  const page = await readFile(join(site, 'chi-tieu/ho-ngheo/index.html'), 'utf8');
  const years = [...page.matchAll(/<tr data-province="suoi-ngan"[^>]* data-year="(\d+)"/gu)].map(([, year]) => year);
  expect(years).toEqual(['2021', '2023', '2024', '2025', '2026']);
});
