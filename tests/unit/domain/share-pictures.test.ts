import { expect, test } from 'vitest';
import { pageHeads, sharePictures } from '../../../src/domain/share-pictures.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const catalog = sampleCatalog([sampleEntry('exemplar', 'to')]);

test('every page has a picture', () => {
  const pages = sharePictures(catalog).map(({ at }) => at);
  expect(pages).toContain('dien-hinh/to');
  expect(new Set(pages).size).toBe(pages.length);
});

test('heads are worked out once for a catalog, and anew for another', () => {
  expect(pageHeads(catalog)).toBe(pageHeads(catalog));
  expect(pageHeads(sampleCatalog([])).map(({ path }) => path)).not.toContain('/dien-hinh/to/');
});
