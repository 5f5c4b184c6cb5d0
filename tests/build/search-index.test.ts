import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex, type IndexedPage } from '../../scripts/search-index.ts';
import { search, searchedPage, searchFolder, SearchEngine } from '../support/search-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dressing =
  '<ul class="card-list"><li>Thẻ bên cạnh</li></ul><figure class="data-chart">Biểu đồ</figure>' +
  '<ol class="source-list"><li>Nguồn tin</li></ol><p class="source-note">Ghi nguồn</p><p class="last-updated">Cập nhật</p>' +
  '<share-block><h2>Chia sẻ</h2></share-block>';

const pages: IndexedPage[] = [
  searchedPage(
    '/ngo/',
    'Đặng Thị Ngọ',
    `<p>Chị ở xã <b>Hoà Bình</b> – dạy kỹ thuật nuôi ong; quý III đạt 99,8%.</p>${dressing}`,
    'loai/dien-hinh tinh/lao-cai nam/2021 nam/2022',
  ),
  searchedPage(
    '/ke-hoach/',
    'Kế hoạch',
    '<p>Kế hoạch số 2216/KH-UBND ngày 29/6/2022, 1.234 hộ ở TP.Lào Cai, 11.919,74 ha; R&amp;D kinh tế — xã hội.</p>',
    'loai/van-ban nam/2022',
  ),
  searchedPage(
    '/ban/',
    'Ban Thi đua - Khen thưởng'.normalize('NFD'),
    '<p>Xây dựng nông thôn mới &lt;b&gt; &amp; “đẹp”.</p>',
    'loai/van-ban',
  ),
  searchedPage('/ntm/', 'Xã NTM', '<p>Nông dân mới và thôn xóm.</p>', ''),
  searchedPage('/doi-1/', 'Sinh đôi', '<p>Giống hệt nhau.</p>', 'loai/tinh'),
  searchedPage('/doi-2/', 'Sinh đôi', '<p>Giống hệt nhau.</p>', 'loai/tinh'),
  searchedPage('/khong/', 'Không có mặt', '<p>Đặng Thị Ngọ nông thôn mới</p>', null),
];

let folder: string;
let engine: SearchEngine;
beforeAll(async () => {
  folder = await searchFolder(pages, await mkdtemp(join(tmpdir(), 'guong-sang-')));
  engine = await SearchEngine.load(folder, 0);
});
afterAll(() => rm(folder, { recursive: true }));

const all = async () => {
  const ids = [...((await engine.facets()).get('loai')?.values() ?? [])].flatMap((found) => [...found]);
  return engine.read(ids);
};

describe('the index of a site', () => {
  test('holds the pages that name their facets, each with an id of its own', async () => {
    expect(await engine.pages()).toBe(6);
    const ids = (await Promise.all(['ngo', 'so', 'dep', 'ntm', 'giong het'].map(engine.phrase))).flatMap((found) => [
      ...found.keys(),
    ]);
    expect(new Set(ids).size).toBe(6);
    expect(await writeSearchIndex(pages, await temporaryFolder())).toBe(6);
  });

  test('knows the pages by facet and value', async () => {
    const facets = [...(await engine.facets())].map(
      ([facet, values]) => [facet, Object.fromEntries([...values].map(([value, ids]) => [value, ids.size]))] as const,
    );
    expect(Object.fromEntries(facets)).toEqual({
      loai: { 'dien-hinh': 1, 'van-ban': 2, tinh: 2 },
      tinh: { 'lao-cai': 1 },
      nam: { 2021: 1, 2022: 2 },
    });
  });

  test('tells titles and texts as they were written, without what surrounds them', async () => {
    const found = new Map((await all()).map((page) => [page.href, page]));
    expect(found.get('/ngo/')).toEqual({
      href: '/ngo/',
      title: 'Đặng Thị Ngọ',
      text: 'Đặng Thị Ngọ. Chị ở xã Hoà Bình – dạy kỹ thuật nuôi ong; quý III đạt 99,8%.',
      facets: { loai: ['dien-hinh'], tinh: ['lao-cai'], nam: ['2021', '2022'] },
    });
    expect(found.get('/ban/')).toMatchObject({
      title: 'Ban Thi đua - Khen thưởng',
      text: 'Ban Thi đua - Khen thưởng. Xây dựng nông thôn mới <b> & “đẹp”.',
    });
    expect(found.get('/ke-hoach/')).toMatchObject({
      text: 'Kế hoạch. Kế hoạch số 2216/KH-UBND ngày 29/6/2022, 1.234 hộ ở TP.Lào Cai, 11.919,74 ha; R&D kinh tế — xã hội.',
    });
    expect([...found.keys()].sort()).toEqual(['/ban/', '/doi-1/', '/doi-2/', '/ke-hoach/', '/ngo/']);
  });

  test.each([
    'trang chủ',
    'đường dẫn',
    'chỉ mục',
    'thẻ bên cạnh',
    'biểu đồ',
    'nguồn tin',
    'ghi nguồn',
    'cập nhật',
    'chia sẻ',
    'chân trang',
    'trang thử',
    'có mặt',
  ])('leaves out “%s”', async (text) => {
    expect(await search(engine, `"${text}"`)).toEqual([]);
  });

  test('keeps cells, particulars and lines apart', async () => {
    const body =
      '<dl><dt>Tỉnh</dt><dd><a>Đắk Lắk</a></dd><dd>Gia Lai</dd></dl><table><tr><th>Năm</th><td>2021</td><td>5/7</td></tr></table>' +
      '<ul><li><small>một</small><span>hai</span></li><li><div>ba</div>bốn</li></ul>';
    const own = await SearchEngine.load(await searchFolder([searchedPage('/bang/', 'Bảng', body)]), 0);
    const [page] = await own.read([...(await own.phrase('bang')).keys()]);
    expect(page?.text).toBe('Bảng. Tỉnh: Đắk Lắk · Gia Lai · Năm: 2021 · 5/7 · một hai ba bốn');
    for (const typed of ['"tỉnh đắk lắk gia lai"', '"năm 2021 5 7"', '"một hai ba bốn"'])
      expect(await search(own, typed)).toEqual(['/bang/']);
  });

  test('of a page that cannot be indexed is not silently smaller', async () => {
    const empty = { url: '', html: '' };
    expect(await writeSearchIndex([empty, ...pages], await temporaryFolder())).toBe(6);
    expect(await writeSearchIndex([], await temporaryFolder())).toBe(0);
  });

  test('has no file that the site does not use', async () => {
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => /ui|highlight|worker|component/u.test(file))).toEqual([]);
    expect(files).toContain('pagefind.js');
  });

  test('is the same for the same pages', async () => {
    const names = async (given: readonly IndexedPage[]) =>
      (await readdir(await searchFolder(given), { recursive: true })).sort();
    expect(await names([...pages])).toEqual(await names(pages));
  });
});

describe('a page is found', () => {
  test.each([
    ['Đặng Thị Ngọ', '/ngo/'],
    ['đặng thị ngọ'.normalize('NFD'), '/ngo/'],
    ['dang thi ngo', '/ngo/'],
    ['DANG THI NGO', '/ngo/'],
    ['hoà bình', '/ngo/'],
    ['hòa bình', '/ngo/'],
    ['hoa binh dạy', '/ngo/'],
    ['Hoà Bình – dạy', '/ngo/'],
    ['kĩ thuật', '/ngo/'],
    ['ky thuat', '/ngo/'],
    ['quí iii', '/ngo/'],
    ['99,8%', '/ngo/'],
    ['99,8', '/ngo/'],
    ['kỹ thuật nuô', '/ngo/'],
    ['dat', '/ngo/'],
    ['2216', '/ke-hoach/'],
    ['2216/KH-UBND', '/ke-hoach/'],
    ['2216 KH-UBND', '/ke-hoach/'],
    ['kh-ubnd', '/ke-hoach/'],
    ['29/6/2022', '/ke-hoach/'],
    ['"2216/KH-UBND"', '/ke-hoach/'],
    ['"so 2216 kh ubnd ngay 29 6"', '/ke-hoach/'],
    ['1.234', '/ke-hoach/'],
    ['1234', '/ke-hoach/'],
    ['"11.919,74 ha"', '/ke-hoach/'],
    ['TP.Lào', '/ke-hoach/'],
    ['"ở TP Lào Cai"', '/ke-hoach/'],
    ['"kinh te xa hoi"', '/ke-hoach/'],
    ['R D', '/ke-hoach/'],
    ['thi dua khen thuong', '/ban/'],
    ['Thi đua – Khen thưởng', '/ban/'],
    ['"thi đua - khen thưởng"', '/ban/'],
    ['nông thôn mới', '/ban/'],
    ['"nông thôn mới"', '/ban/'],
    ['đẹp', '/ban/'],
    ['ntm', '/ntm/'],
  ])('by %j: %s', async (typed, address) => {
    const meanings = [
      ['NTM', 'nông thôn mới'],
      ['UBND', 'Ủy ban nhân dân'],
    ] as const;
    expect((await search(engine, typed, meanings))[0]).toBe(address);
  });

  test('by what an abbreviation stands for, and the other way round', async () => {
    expect(await search(engine, 'NTM', [['NTM', 'nông thôn mới']])).toEqual(['/ntm/', '/ban/']);
    expect(await search(engine, 'nong thon moi', [['NTM', 'nông thôn mới']])).toEqual(['/ban/', '/ntm/']);
  });

  test.each(['"thôn nông"', '"mới nông thôn"', 'zebra', '', '?!', '\u0000', '\ud800', '(((', '<b>'.repeat(5_000)])(
    'only by what it has: %j',
    async (typed) => {
      const found = await search(engine, typed);
      expect(typed.startsWith('<b>') ? ['/ban/'] : []).toEqual(found);
    },
  );

  test.each(['ngoài', 'zebra ngoài', 'nôngzz'])('not by the beginning of what was typed: %j', async (typed) => {
    expect(await search(engine, typed)).toEqual([]);
  });
});
