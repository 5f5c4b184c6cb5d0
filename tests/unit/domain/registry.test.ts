import { describe, expect, test } from 'vitest';
import { awardYear, publicAwards, registryCounts } from '../../../src/domain/registry.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const form = sampleEntry('award-form', 'bang-khen');
const secret = { name: 'Chỉ Đếm Bí Mật', unit: 'Đơn vị Bí Mật', visibility: 'chi-dem' };
const awards = [
  sampleEntry('recipient', '2021/2', { name: 'Tổ Một' }),
  sampleEntry('recipient', '2021/3', { name: 'Tổ Hai', status: 'huy-bo' }),
  sampleEntry('recipient', '2021/4', secret),
  sampleEntry('recipient', '2022/2', { name: 'Tổ Ba' }),
  sampleEntry('recipient', '2022/3', { ...secret, status: 'huy-bo' }),
  sampleEntry('recipient', '2022/4', { ...secret, name: 'Chỉ Đếm Bí Mật Hai' }),
];
const catalog = sampleCatalog([form, ...awards]);

describe('awards that may be shown', () => {
  test('are the public ones, cancelled or not, the newest year first', () => {
    expect(publicAwards(catalog).map(({ id, data }) => `${id} ${data.name}`)).toEqual([
      ...['2022/2 Tổ Ba', '2021/2 Tổ Một', '2021/3 Tổ Hai'],
    ]);
  });

  test('tell nothing of those that are only counted', () => {
    expect(JSON.stringify(publicAwards(catalog))).not.toMatch(/bí mật|chi-dem/iu);
  });

  test('are none without a registry', () => {
    expect(publicAwards(sampleCatalog([]))).toEqual([]);
  });
});

test('cancelled awards leave the counts of those that stand', () => {
  expect(registryCounts(catalog)).toEqual({ shown: 2, cancelled: 1, countOnly: 2 });
  expect(registryCounts(sampleCatalog([]))).toEqual({ shown: 0, cancelled: 0, countOnly: 0 });
});

test('an award is of the year of its file', () => {
  expect(awards.map(awardYear)).toEqual([2021, 2021, 2021, 2022, 2022, 2022]);
});
