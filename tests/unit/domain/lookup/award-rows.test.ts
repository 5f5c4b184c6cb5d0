import { expect, test } from 'vitest';
import { lookupIndex } from '../../../../src/domain/lookup/award-rows.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const entries = [
  sampleEntry('site', 'site', {}),
  sampleEntry('province', 'thung-lung', {}),
  sampleEntry('field', 'y-te', {}),
  sampleEntry('source', 'bao-cao', { shortTitle: 'Báo cáo' }),
  sampleEntry('award-form', 'bang-khen', {}),
  sampleEntry('exemplar', 'to-vi-du', {}),
  sampleEntry('movement', 'nhap', { draft: true }),
  sampleEntry('exemplar', 'nhap', { draft: true }),
];
const rowsOf = (...fields: object[]) =>
  lookupIndex(
    sampleCatalog([...entries, ...fields.map((more, row) => sampleEntry('recipient', `2022/${row + 2}`, more))]),
  );

test('an award keeps what its source states; stories and movements that are not published are not named', () => {
  const { rows, manifest } = rowsOf(
    { name: 'A', exemplar: 'to-vi-du', unit: 'Đơn vị' },
    { name: 'B', exemplar: 'nhap', movement: 'nhap', status: 'huy-bo' },
  );
  expect(rows).toMatchObject([
    { name: 'A', story: 'to-vi-du', unit: 'Đơn vị', source: 'Báo cáo, Mục 1', isCancelled: false },
    { name: 'B', story: null, movement: null, isCancelled: true },
  ]);
  expect(manifest.movements).toEqual([]);
});

test('who is only counted is in no file', () => {
  const { files, manifest } = rowsOf({ name: 'A' }, { name: 'Bí Mật', unit: 'Đơn vị kín', visibility: 'chi-dem' });
  expect(manifest.count).toBe(1);
  const text = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join(' ');
  expect(text).not.toMatch(/Bí Mật|bi mat|mat|kin/u);
});
