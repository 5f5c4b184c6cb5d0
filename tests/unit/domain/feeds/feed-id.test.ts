import { expect, test } from 'vitest';
import { entryUri, tagUri } from '../../../../src/domain/feeds/feed-id.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const catalog = sampleCatalog([]);

test('an entry is named by its address, in the form of RFC 4151', () => {
  expect(entryUri(catalog, sampleEntry('exemplar', 'to'))).toBe('tag:vidu.example,2026:/dien-hinh/to/');
  expect(entryUri(catalog, sampleEntry('movement', 'to'))).toBe('tag:vidu.example,2026:/phong-trao/to/');
  expect(entryUri(catalog, sampleEntry('result', 'thung-lung/2022'))).toBe(
    'tag:vidu.example,2026:/ket-qua/thung-lung/2022/',
  );
});

test.each([
  ['exemplar', 'to', 'to-moi', ['to']],
  ['exemplar', 'to', 'to-moi-nua', ['to', 'to-moi']],
  ['movement', 'thi-dua', 'thi-dua-moi', ['thi-dua']],
  ['result', 'thung-lung/2022', 'thung-lung/2023', ['2022']],
] as const)('the name of a %s outlives a change of its address from %s to %s', (kind, first, now, aliases) => {
  expect(entryUri(catalog, sampleEntry(kind, now, { aliases }))).toBe(entryUri(catalog, sampleEntry(kind, first)));
});

test('it is the same wherever the site is built for, and another in each folder of one address', () => {
  const entry = sampleEntry('exemplar', 'to');
  const preview = sampleCatalog([], { siteUrl: 'https://xem-truoc.example:8443' });
  expect(entryUri(preview, entry)).toBe(entryUri(catalog, entry));
  expect(entryUri(sampleCatalog([], { basePath: '/thu/' }), entry)).toBe('tag:vidu.example,2026:/thu/dien-hinh/to/');
});

test('a port is no part of the name', () => {
  const { data } = sampleEntry('site', 'site', { address: 'http://vidu.example:8080/a' });
  expect(tagUri({ site: data }, '/x')).toBe('tag:vidu.example,2026:/x');
});
