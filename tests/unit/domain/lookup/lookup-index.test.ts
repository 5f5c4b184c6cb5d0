import { describe, expect, test } from 'vitest';
import { syntheticLists, syntheticRows } from '../../../../scripts/bench/lookup-rows.ts';
import { buildLookupIndex } from '../../../../src/domain/lookup/lookup-index.ts';
import { blockName, blockOf } from '../../../../src/domain/lookup/lookup-manifest.ts';
import { decodeRows } from '../../../../src/domain/lookup/lookup-row.ts';
import { sampleIndex, sampleRow } from './sample-lookup.ts';

describe('lists', () => {
  const { manifest } = sampleIndex([
    { decisionDate: '2021-03', kind: 'tap-the' },
    { decisionDate: null, movement: 'trong-che' },
    { decisionDate: '2022-Q1', form: 'huan-chuong' },
  ]);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test('hold what rows name, in the order given; years the newest first, and who has none last', () => {
    expect(ids(manifest.years)).toEqual(['2022', '2021', 'khong-ro']);
    expect(ids(manifest.kinds)).toEqual(['ca-nhan', 'tap-the']);
    expect(ids(manifest.provinces)).toEqual(['doi-che']);
    expect(ids(manifest.forms)).toEqual(['huan-chuong', 'bang-khen']);
    expect(ids(manifest.movements)).toEqual(['trong-che']);
  });

  test('leave out the unknown year where every row has a date', () => {
    expect(ids(sampleIndex([{ decisionDate: '2020' }]).manifest.years)).toEqual(['2020']);
  });
});

test('every row stands in its block', () => {
  const { manifest, files, rows } = buildLookupIndex(syntheticRows(1234), syntheticLists);
  expect(manifest.count).toBe(1234);
  const read = rows.map((_, row) => {
    const block = files.get(blockName(blockOf(row, manifest))) ?? new Uint8Array();
    return { block, at: row % manifest.blockSize };
  });
  const decoded = new Map(
    [...new Set(read.map(({ block }) => block))].map((block) => [block, decodeRows(block, manifest)]),
  );
  expect(read.map(({ block, at }) => decoded.get(block)?.[at])).toEqual(rows);
});

test('the number of files grows with the rows', () => {
  const bucketsOf = (count: number) => buildLookupIndex(syntheticRows(count), syntheticLists).manifest.buckets;
  expect([0, 1, 100, 1000, 6400].map(bucketsOf)).toEqual([1, 1, 1, 4, 32]);
});

test('the version is that of the contents, whatever the order of different rows', () => {
  const rows = [sampleRow({ name: 'A' }), sampleRow({ name: 'B' })].map((row) => ({ ...row }));
  const version = (given: typeof rows) => sampleIndex(given).manifest.version;
  expect(version([...rows].reverse())).toBe(version(rows));
  expect(version([sampleRow({ name: 'A' }), sampleRow({ name: 'C' })])).not.toBe(version(rows));
  expect(version([sampleRow({ name: 'A', note: 'x' }), sampleRow({ name: 'B' })])).not.toBe(version(rows));
});

test('an empty registry has an empty index', () => {
  const { manifest, files } = sampleIndex([]);
  expect(manifest).toMatchObject({ count: 0, years: [], forms: [] });
  expect(files.get('t0')).toHaveLength(0);
});
