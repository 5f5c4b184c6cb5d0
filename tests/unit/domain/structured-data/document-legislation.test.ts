import { describe, expect, test } from 'vitest';
import { documentLegislation } from '../../../../src/domain/structured-data/document-legislation.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { page, report, valley } from './described-page.ts';

const described = (fields: object) => {
  const entry = sampleEntry('document', 'van-ban', fields);
  return documentLegislation(sampleCatalog([entry]), entry, page);
};
const named = { '@id': page.subject, name: page.name, description: 'Thi đua', url: page.url, inLanguage: 'vi' };
const issuer = { '@type': 'Organization', name: 'UBND tỉnh' };

describe('a document by which the state rules', () => {
  test('is legislation of its issuer', () => {
    const fields = { type: 'quyet-dinh', number: '7', symbol: 'QĐ-UBND', date: '28/6/2022', province: 'thung-lung' };
    expect(described(fields).node).toEqual({
      '@type': 'Legislation',
      ...named,
      legislationType: 'Quyết định',
      legislationIdentifier: '7/QĐ-UBND',
      legislationDate: '2022-06-28',
      legislationPassedBy: issuer,
      legislationJurisdiction: valley,
    });
  });

  test('has no number, date or day of its own where no source gives them', () => {
    expect(described({ type: 'luat' }).node).toEqual({
      '@type': 'Legislation',
      ...named,
      legislationType: 'Luật',
      legislationPassedBy: issuer,
      legislationJurisdiction: { '@type': 'Country', name: 'Việt Nam' },
    });
  });

  test('is in force from its day on', () => {
    expect(described({ type: 'luat', date: '2022', inForce: '2024-01-01' }).node).toMatchObject({
      legislationDate: '2022',
      temporalCoverage: '2024-01-01/..',
    });
  });
});

test.each([
  ['a plan', { type: 'ke-hoach', number: '2216', symbol: 'KH-UBND', date: '6/2022' }, 'Kế hoạch', '2216/KH-UBND'],
  ['of the Party', { type: 'chi-thi', number: '34', symbol: 'CT/TW', date: '6/2022' }, 'Chỉ thị', '34-CT/TW'],
])('a document that is %s is a work of its issuer', (_, fields, genre, identifier) => {
  expect(described(fields).node).toEqual({
    '@type': 'CreativeWork',
    ...named,
    genre,
    identifier,
    datePublished: '2022-06',
    creator: issuer,
  });
});

test('its page names the sources', () => {
  expect(described({}).citation).toEqual([report]);
});
