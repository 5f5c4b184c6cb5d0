import { expect, test } from 'vitest';
import {
  decodePosting,
  encodeBucket,
  encodePosting,
  findPosting,
  type PostingGroup,
} from '../../../../src/domain/lookup/posting.ts';

const groups: PostingGroup[] = [
  { field: 'name', mark: 0, rows: [0, 1, 2, 300, 70_000] },
  { field: 'whole-name', mark: 0xffff, rows: [5] },
  { field: 'decision', mark: 0x1234, rows: [] },
];

test('groups come back as they went in', () => {
  expect(decodePosting(encodePosting(groups))).toEqual(groups);
  expect(decodePosting(encodePosting([]))).toEqual([]);
});

test('neighbouring rows take a byte each', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => row);
  expect(encodePosting([{ field: 'unit', mark: 1, rows }]).length).toBeLessThan(1010);
});

test('a bucket gives the posting of just the term', () => {
  const bucket = encodeBucket(
    new Map([
      ['thi', groups.slice(0, 1)],
      ['thi hoa', groups],
      ['đ', groups.slice(1)],
    ]),
  );
  expect(findPosting(bucket, 'thi hoa')).toEqual(groups);
  expect(findPosting(bucket, 'thi')).toEqual(groups.slice(0, 1));
  expect(findPosting(bucket, 'đ')).toEqual(groups.slice(1));
  expect(findPosting(bucket, 'th')).toEqual([]);
  expect(findPosting(new Uint8Array(), 'thi')).toEqual([]);
});
