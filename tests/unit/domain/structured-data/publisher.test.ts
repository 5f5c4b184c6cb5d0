import { expect, test } from 'vitest';
import { publisher, publisherInFull } from '../../../../src/domain/structured-data/publisher.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const name = 'Ban thử nghiệm';
const own = { '@id': 'https://vidu.example/vd/#co-quan', name, url: 'https://vidu.example/vd/' };
const withSite = (fields: object) => ({
  ...sampleCatalog([], { basePath: '/vd/' }),
  site: sampleEntry('site', 'site', fields).data,
});

test('an office of which nothing else is known is an organization', () => {
  const catalog = withSite({});
  expect(publisher(catalog)).toEqual({ '@type': 'Organization', ...own });
  expect(publisherInFull(catalog)).toEqual({ '@type': 'Organization', ...own });
});

test('an office with a governing body is a part of the state', () => {
  const catalog = withSite({
    governingBody: 'UBND tỉnh',
    contact: { office: 'Số 1', phone: '0200', email: 'ban@vidu.example' },
  });
  expect(publisher(catalog)).toEqual({ '@type': 'GovernmentOrganization', ...own });
  expect(publisherInFull(catalog)).toEqual({
    '@type': 'GovernmentOrganization',
    ...own,
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'UBND tỉnh' },
    address: 'Số 1',
    telephone: '0200',
    email: 'ban@vidu.example',
  });
});
