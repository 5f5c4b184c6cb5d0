import type { PersonLeaf } from 'schema-dts';
import { expect, test } from 'vitest';
import { known } from '../../../../src/domain/structured-data/known-values.ts';

test('what is not known is left out, and what is zero, empty or false is not', () => {
  const node = known({ '@type': 'Person', name: '', award: [], email: null, height: 0, isFree: false, knows: ['a'] });
  expect(node).toEqual({ '@type': 'Person', name: '', height: 0, isFree: false, knows: ['a'] });
});

test('a property that the vocabulary has not is no property', () => {
  // @ts-expect-error a person has no `headline`
  expect(known<PersonLeaf>({ '@type': 'Person', headline: 'Tên' })).toHaveProperty('headline');
});
