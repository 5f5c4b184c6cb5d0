import { expect, test } from 'vitest';
import { provinceArea } from '../../../../src/domain/structured-data/province-area.ts';
import { sampleEntry } from '../../sample-entries.ts';
import { page } from './described-page.ts';

test.each([
  [{}, {}],
  [{ code: '12' }, { identifier: '12' }],
])('a province with %j is an area with %j', (fields, own) => {
  expect(provinceArea(sampleEntry('province', 'thung-lung', fields), page).node).toEqual({
    '@type': 'AdministrativeArea',
    '@id': page.subject,
    name: page.name,
    url: page.url,
    containedInPlace: { '@type': 'Country', name: 'Việt Nam' },
    ...own,
  });
});
