import { expect, test } from 'vitest';
import { withoutZipTimes } from '../../../../src/domain/datasets/zip-times.ts';

/** An empty archive: nothing but its end. */
const empty = () => Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

test('an archive without files stays as it is', () => {
  expect(withoutZipTimes(empty())).toEqual(empty());
});

test.each([
  ['no archive', new TextEncoder().encode('Đây không phải là tệp nén, chỉ là chữ.')],
  ['nothing', new Uint8Array()],
  ['a directory that is not there', Uint8Array.from([...new Uint8Array(64), ...empty().fill(1, 10, 11)])],
])('%s is refused', (_, bytes) => {
  expect(() => withoutZipTimes(bytes)).toThrow(/ZIP/u);
});
