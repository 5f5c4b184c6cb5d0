import { expect, test } from 'vitest';
import { provincePlace, writtenPlace } from '../../../../src/domain/structured-data/places.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { valley } from './described-page.ts';

const catalog = sampleCatalog([]);
const province = 'thung-lung';

test.each([
  [null, null],
  ['khong-co', null],
  [province, valley],
])('the province %s', (id, place) => {
  expect(provincePlace(catalog, id)).toEqual(place);
});

test('a place is told as it was written, in its province', () => {
  expect(writtenPlace(catalog, { place: 'xã Vui', province })).toEqual({
    '@type': 'Place',
    name: 'xã Vui',
    containedInPlace: valley,
  });
});

test('where no place was written, the province is the place', () => {
  expect(writtenPlace(catalog, { place: null, province })).toEqual(valley);
});
