import { expect, test } from 'vitest';
import { coverOf, coverSeeds, entryCover, seedOf } from '../../../src/domain/covers.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const paths = createPaths('/thu/');
const site = { paths };
const photo = { src: 'to.jpg', alt: 'Cả tổ', credit: 'Ảnh: Tổ' };
const picture = { file: { width: 1200, height: 750 }, colour: '#223344' };
const exemplar = (fields: object, pictures = {}) => sampleEntry('exemplar', 'to', fields, { pictures });

test.each([
  [sampleEntry('exemplar', 'to'), 'dien-hinh/to'],
  [sampleEntry('movement', 'thi-dua'), 'phong-trao/thi-dua'],
  [sampleEntry('result', 'thung-lung/2022'), 'ket-qua/thung-lung/2022'],
  [sampleEntry('province', 'thung-lung'), 'tinh/thung-lung'],
])('the pattern of $kind $id has an address of its own', (entry, seed) => {
  const pattern = coverOf(site, entry.kind, entry.id);
  expect(seedOf(entry.kind, entry.id)).toBe(seed);
  expect(pattern).toEqual({ src: `/thu/hoa-van/${seed}.svg`, width: 640, height: 216 });
  expect(entryCover(site, entry)).toEqual({ pattern, photo: null });
});

test('every published entry of a kind with patterns has one, drafts have none', () => {
  const catalog = sampleCatalog([
    ...[sampleEntry('exemplar', 'to'), sampleEntry('exemplar', 'nhap', { draft: true })],
    ...[sampleEntry('movement', 'thi-dua'), sampleEntry('result', 'thung-lung/2022')],
    sampleEntry('document', 'ke-hoach'),
  ]);
  expect(coverSeeds(catalog)).toEqual([
    ...['dien-hinh/to', 'phong-trao/thi-dua', 'ket-qua/thung-lung/2022', 'tinh/thung-lung'],
  ]);
});

test('the photo of an exemplar is on its cover with what it shows', () => {
  const { photo: shown } = entryCover(site, exemplar({ photo }, { [photo.src]: picture }));
  expect(shown).toEqual({ picture, alt: 'Cả tổ' });
});

test('a photo whose file cannot be used leaves the pattern', () => {
  expect(entryCover(site, exemplar({ photo })).photo).toBeNull();
});
