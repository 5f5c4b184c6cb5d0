import { describe, expect, it } from 'vitest';
import { fixedPages } from '../../../../src/domain/paths.ts';
import { searchFacets, type SearchFacet } from '../../../../src/domain/search/search-facets.ts';
import { searchPage } from '../../../../src/domain/search/search-page.ts';
import { strings } from '../../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const entries = [
  sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' }, { lines: { '': 2 } }),
  sampleEntry('province', 'ben-song', { name: 'Bến Sông' }, { lines: { '': 3 } }),
  sampleEntry('field', 'giao-duc', { name: 'Giáo dục' }, { lines: { '': 9 } }),
  sampleEntry('field', 'an-ninh', { name: 'An ninh' }, { lines: { '': 5 } }),
  sampleEntry('field', 'khong-ai', { name: 'Không ai' }, { lines: { '': 7 } }),
  sampleEntry('movement', 'thu-hai', { name: 'Thứ hai', from: 2019, to: 2020 }),
  sampleEntry('movement', 'mot', { name: 'Một', field: 'an-ninh', province: 'cao-nguyen' }),
  sampleEntry('exemplar', 'to', { field: 'giao-duc', year: 2021, movements: ['mot'] }),
  sampleEntry('exemplar', 'doi', { province: 'cao-nguyen', year: 2022 }),
  sampleEntry('exemplar', 'nhap', { year: 2000, draft: true }),
  sampleEntry('document', 'ke-hoach', { date: '29/6/1998', province: 'ben-song' }),
  sampleEntry('abbreviation', 'NTM', { meaning: 'nông thôn mới' }, { lines: { '': 1 } }),
  sampleEntry('abbreviation', 'TNCS', { meaning: 'Thanh niên Cộng sản (trong tên Đoàn)' }, { lines: { '': 2 } }),
  sampleEntry('abbreviation', 'CT/TW', { meaning: 'Chỉ thị (của) Trung ương' }, { lines: { '': 3 } }),
];
const page = searchPage(sampleCatalog(entries, { basePath: '/g/' }));
const empty = searchPage(sampleCatalog([]));

const offered = ({ choices }: typeof page, facet: SearchFacet) =>
  choices.find(({ name }) => name === facet)?.options.map(({ value, label }) => [value, label]);

describe('the choices of the search page', () => {
  it.each<[SearchFacet, [string, string][]]>([
    [
      'loai',
      [
        ['dien-hinh', 'Điển hình tiên tiến'],
        ['phong-trao', 'Phong trào thi đua'],
        ['van-ban', 'Văn bản'],
        ['tinh', 'Tỉnh'],
      ],
    ],
    [
      'tinh',
      [
        ['thung-lung', 'Thung Lũng'],
        ['cao-nguyen', 'Cao Nguyên'],
        ['ben-song', 'Bến Sông'],
      ],
    ],
    [
      'linh-vuc',
      [
        ['y-te', 'Y tế'],
        ['an-ninh', 'An ninh'],
        ['giao-duc', 'Giáo dục'],
      ],
    ],
    [
      'phong-trao',
      [
        ['mot', 'Một'],
        ['thu-hai', 'Thứ hai'],
      ],
    ],
    ['nam', ['2022', '2021', '2020', '2019', '1998'].map((year) => [year, year])],
  ])('%s are the values of some page in the order of lists, the newest year first', (facet, options) => {
    expect(offered(page, facet)).toEqual(options);
  });

  it('stand in the order of the facets, each with its words', () => {
    expect(page.choices.map(({ name }) => name)).toEqual(searchFacets);
    for (const { name, label, all } of page.choices) expect({ label, all }).toEqual(strings.search.facets[name]);
  });

  it('are only provinces where there is nothing else', () => {
    expect(searchFacets.map((facet) => offered(empty, facet))).toEqual([
      [['tinh', 'Tỉnh']],
      [['thung-lung', 'Thung Lũng']],
      [],
      [],
      [],
    ]);
  });
});

describe('what the script is told', () => {
  it('are the folder and the sentences', () => {
    expect(page.setup).toMatchObject({ folder: '/g/pagefind/', words: strings.search.said });
    expect(empty.setup).toMatchObject({ folder: '/pagefind/', abbreviations: [] });
  });

  it('are abbreviations in their order, without what stands in brackets at the end', () => {
    expect(page.setup.abbreviations).toEqual([
      ['NTM', 'nông thôn mới'],
      ['TNCS', 'Thanh niên Cộng sản'],
      ['CT/TW', 'Chỉ thị (của) Trung ương'],
    ]);
  });
});

describe('the ways without a search', () => {
  it('are all lists', () => {
    expect(page.lists.map(({ href }) => href)).toEqual(
      ['dien-hinh', 'phong-trao', 'ket-qua', 'chi-tieu', 'van-ban', 'khen-thuong', 'tra-cuu'].map(
        (section) => `/g/${section}/`,
      ),
    );
    expect(page.lists.map(({ label }) => label)).toContain('Kết quả hằng năm');
    expect(page.lookup).toEqual({ href: '/g/tra-cuu/', label: strings.lookup.title });
    expect(empty.lists).toHaveLength(page.lists.length);
  });

  it('are the pages of each facet', () => {
    const links = page.facets.map(({ label, links: of }) => [label, of.map(({ href }) => href.replace('/g/', ''))]);
    expect(links).toEqual([
      ['Điển hình tiên tiến: lĩnh vực', ['dien-hinh/linh-vuc/y-te/', 'dien-hinh/linh-vuc/giao-duc/']],
      ['Điển hình tiên tiến: tỉnh', ['dien-hinh/tinh/thung-lung/', 'dien-hinh/tinh/cao-nguyen/']],
      ['Điển hình tiên tiến: năm', ['dien-hinh/nam/2022/', 'dien-hinh/nam/2021/']],
      ['Phong trào thi đua: lĩnh vực', ['phong-trao/linh-vuc/y-te/', 'phong-trao/linh-vuc/an-ninh/']],
      ['Phong trào thi đua: tỉnh', ['phong-trao/tinh/cao-nguyen/']],
      ['Phong trào thi đua: năm', ['phong-trao/nam/2020/', 'phong-trao/nam/2019/']],
    ]);
    expect(empty.facets).toEqual([]);
  });
});

it('the search page has an address and a title of its own', () => {
  const { paths } = sampleCatalog([]);
  expect(empty.head).toMatchObject({ title: 'Tìm kiếm', description: strings.search.description });
  expect(fixedPages(paths)).toContain(paths.search);
  expect(JSON.stringify(page.head)).toContain('/g/tim-kiem/');
});
