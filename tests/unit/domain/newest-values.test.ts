import { expect, test } from 'vitest';
import { newestValues } from '../../../src/domain/newest-values.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const lua = indicator('lua', { name: 'Lúa' });
const provinces = [
  sampleEntry('province', 'dong-bang', { name: 'Đồng Bằng' }),
  sampleEntry('province', 'thung-lung', { name: 'Thung Lũng' }),
  sampleEntry('province', 'ven-bien', { name: 'Ven Biển' }),
];
const valuesOf = (...rows: ReturnType<typeof figure>[]) => {
  const catalog = sampleCatalog([lua, ...provinces, ...rows]);
  return newestValues(catalog, catalog.figures).map(({ value, label }) => `${value} | ${label}`);
};

test('an indicator without a value shows none', () => {
  expect(valuesOf(figure(2, 'lua', { plan: '5' }, 'thung-lung/2022'))).toEqual([]);
});

test('the newest value of a province stands with its verdict', () => {
  const values = valuesOf(
    figure(2, 'lua', { actual: '4' }, 'thung-lung/2021'),
    figure(2, 'lua', { plan: '5', actual: '6' }, 'thung-lung/2022'),
    figure(2, 'lua', { plan: '7' }, 'thung-lung/2023'),
  );
  expect(values).toEqual([expect.stringMatching(/^6.* \| Vượt kế hoạch; Thung Lũng, 2022$/u)]);
});

test('of several provinces two are shown: the newest, then that of the site', () => {
  const values = valuesOf(
    figure(2, 'lua', { actual: '1' }, 'dong-bang/2022'),
    figure(2, 'lua', { actual: '2' }, 'thung-lung/2022'),
    figure(2, 'lua', { actual: '3' }, 'ven-bien/2023'),
  );
  expect(values.map((value) => value.replace(/^(\d).*\|/u, '$1'))).toEqual(['3 Ven Biển, 2023', '2 Thung Lũng, 2022']);
});
