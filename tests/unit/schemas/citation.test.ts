import { expect, test } from 'vitest';
import { citation, entrySources } from '../../../src/schemas/citation.ts';

const given = { source: 'lao-cai-thi-dua-2022', section: 'Phần thứ hai, mục 1' };

test('a citation names a source and the place in it', () => {
  expect(citation.parse(given)).toEqual(given);
});

test.each([
  ['without a source', { section: 'Mục 1' }],
  ['without a section', { source: 'bao-cao' }],
  ['with an empty section', { source: 'bao-cao', section: ' ' }],
  ['with a title in place of the slug', { source: 'Báo cáo 2022', section: 'Mục 1' }],
  ['with an unknown field', { ...given, page: 3 }],
  ['that is only a text', 'bao-cao'],
])('a citation %s is refused', (_, value) => {
  expect(citation.safeParse(value).success).toBe(false);
});

test('an entry has at least one citation', () => {
  expect(entrySources.safeParse([]).success).toBe(false);
  expect(entrySources.safeParse(undefined).success).toBe(false);
  expect(entrySources.parse([given, given])).toHaveLength(2);
});
