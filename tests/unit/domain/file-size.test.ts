import { expect, test } from 'vitest';
import { formatFileSize } from '../../../src/domain/file-size.ts';

test.each([
  [0, '0 byte'],
  [812, '812 byte'],
  [4230, '4,2 KB'],
  [30_728, '31 KB'],
  [1_260_000, '1,3 MB'],
])('%d bytes are told as %s', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text);
});
