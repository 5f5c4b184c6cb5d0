import { expect, test } from 'vitest';
import { coverOf, coverSeeds, seedOf, siteCover } from '../../../src/domain/covers.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

test.each([
  ['exemplar', 'dien-quan', 'dien-hinh/dien-quan'],
  ['movement', 'thi-dua', 'phong-trao/thi-dua'],
  ['result', 'lao-cai/2022', 'ket-qua/lao-cai/2022'],
  ['province', 'lao-cai', 'tinh/lao-cai'],
] as const)('the seed of a %s is its address', (kind, id, seed) => {
  expect(seedOf(kind, id)).toBe(seed);
  const paths = createPaths('/thu/');
  expect(coverOf({ paths }, kind, id)).toEqual({ src: `/thu/hoa-van/${seed}.svg`, width: 640, height: 216 });
});

test('the site has a cover of its own', () => {
  expect(siteCover({ paths: createPaths('/') }).src).toBe('/hoa-van/trang.svg');
});

test('a pattern is published for the site and for all that is published and has one', () => {
  const catalog = sampleCatalog([
    sampleEntry('exemplar', 'to'),
    sampleEntry('exemplar', 'nhap', { draft: true }),
    sampleEntry('movement', 'thi-dua'),
    sampleEntry('result', 'thung-lung/2022'),
    sampleEntry('document', 'ke-hoach'),
  ]);
  expect(coverSeeds(catalog)).toEqual([
    'trang',
    'dien-hinh/to',
    'phong-trao/thi-dua',
    'ket-qua/thung-lung/2022',
    'tinh/thung-lung',
  ]);
});
