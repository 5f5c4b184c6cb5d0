import { describe, expect, it } from 'vitest';
import { schemas } from '../../../../src/schemas/by-kind.ts';
import {
  facetText,
  searchedKinds,
  searchFacets,
  searchFacetsOf,
  type PageFacets,
} from '../../../../src/domain/search/search-facets.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

type Entry = Parameters<typeof searchFacetsOf>[1];

const catalog = sampleCatalog([
  sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' }),
  sampleEntry('indicator', 'ty-le'),
  sampleEntry('indicator', 'khac'),
  ...['mot', 'hai', 'thi-dua'].map((movement) => sampleEntry('movement', movement)),
  ...['thung-lung/2021', 'thung-lung/2022', 'cao-nguyen/2022'].flatMap((result) => [
    sampleEntry('result', result),
    sampleEntry('figure', `${result}/2`, { planClaimUnit: 'dat' }),
  ]),
]);

const entries: [string, Entry, string][] = [
  [
    'an exemplar',
    sampleEntry('exemplar', 'to', { movements: ['mot', 'hai', 'chua-dang'], year: 2021 }),
    'loai/dien-hinh linh-vuc/y-te tinh/thung-lung nam/2021 phong-trao/mot phong-trao/hai',
  ],
  [
    'a movement',
    sampleEntry('movement', 'thi-dua', { province: 'cao-nguyen', from: 2021, to: 2022 }),
    'loai/phong-trao linh-vuc/y-te tinh/cao-nguyen nam/2021 nam/2022 phong-trao/thi-dua',
  ],
  [
    'a movement of the whole country without a year',
    sampleEntry('movement', 'thi-dua'),
    'loai/phong-trao linh-vuc/y-te phong-trao/thi-dua',
  ],
  ['a year of a province', sampleEntry('result', 'thung-lung/2022'), 'loai/ket-qua tinh/thung-lung nam/2022'],
  [
    'an indicator',
    sampleEntry('indicator', 'ty-le'),
    'loai/chi-tieu tinh/cao-nguyen tinh/thung-lung nam/2021 nam/2022',
  ],
  ['an indicator without figures', sampleEntry('indicator', 'khac'), 'loai/chi-tieu'],
  [
    'a document',
    sampleEntry('document', 'ke-hoach', { province: 'cao-nguyen', date: '29/6/2022', movements: ['mot'] }),
    'loai/van-ban tinh/cao-nguyen nam/2022 phong-trao/mot',
  ],
  ['a document of the whole country without a date', sampleEntry('document', 'ke-hoach'), 'loai/van-ban'],
  ['a province', sampleEntry('province', 'cao-nguyen'), 'loai/tinh tinh/cao-nguyen'],
];

const sorted = (text: string) => text.split(' ').sort();

describe('what a page is found by', () => {
  it.each(entries)('of %s', (_, entry, expected) => {
    expect(sorted(facetText(searchFacetsOf(catalog, entry)))).toEqual(sorted(expected));
  });

  it.each(entries)('is stated once each, its kind first, in ASCII: %s', (_, entry) => {
    const facets = searchFacetsOf(catalog, entry);
    expect(facets[0]).toEqual(['loai', searchedKinds[entry.kind]]);
    expect(new Set(facets.map((facet) => facet.join('/'))).size).toBe(facets.length);
    for (const [facet, value] of facets) {
      expect(searchFacets).toContain(facet);
      expect(value).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    }
  });
});

describe('the values of a page', () => {
  it.each<[PageFacets, string]>([
    [[], ''],
    [[['loai', 'tinh']], 'loai/tinh'],
    [
      [
        ['loai', 'tinh'],
        ['nam', '2022'],
      ],
      'loai/tinh nam/2022',
    ],
  ])('%j are written %j', (facets, text) => {
    expect(facetText(facets)).toBe(text);
  });

  it('name only kinds that there are, each with a value of its own', () => {
    expect(Object.keys(searchedKinds).filter((kind) => !(kind in schemas))).toEqual([]);
    expect(new Set(Object.values(searchedKinds)).size).toBe(Object.keys(searchedKinds).length);
  });
});
