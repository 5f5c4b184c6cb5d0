import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { fromIndexed } from '../../src/domain/search/search-text.ts';
import { searchFacets } from '../../src/domain/search/search-facets.ts';
import { attributeOf, element, elements, textOf } from '../support/html-document.ts';
import { isRedirect, pageAt, siteFiles, sitePages } from '../support/site-files.ts';

/** A page as the index holds it. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: { title: string };
}

const header = 'pagefind_dcd';

/** Every file of a site's index by its path, unpacked. */
async function indexFiles(site: string): Promise<Map<string, Buffer>> {
  const files = (await siteFiles(site)).filter((file) => file.startsWith('pagefind/'));
  const unpacked = files.map(async (file) => {
    const bytes = await readFile(join(site, file));
    return [file, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes] as const;
  });
  return new Map(await Promise.all(unpacked));
}

const fragmentsOf = (files: ReadonlyMap<string, Buffer>): Fragment[] =>
  [...files]
    .filter(([file]) => file.endsWith('.pf_fragment'))
    .map(([, bytes]) => JSON.parse(bytes.toString('utf8').slice(header.length)) as Fragment);

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('$name', async ({ folder }) => {
  const files = await indexFiles(folder);
  const fragments = fragmentsOf(files);
  const pages = await sitePages(folder);
  const searched = pages.filter(({ document }) => elements(document, 'main[data-facets]').length > 0);
  const facetsOf = (page: (typeof pages)[number]) =>
    (attributeOf(element(page.document, 'main'), 'data-facets') ?? '').split(' ');

  test('the index holds just the pages that name their facets, each once', () => {
    const entry = JSON.parse(String(files.get('pagefind/pagefind-entry.json'))) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count])).toEqual([
      ['vi', searched.length],
    ]);
    expect(searched.length).toBeGreaterThan(80);
    expect(fragments.map(({ url }) => url).sort()).toEqual(searched.map(({ path }) => path).sort());
    expect(searched.filter(isRedirect)).toEqual([]);
  });

  test('every page of an entry is in the index, and no list, redirect or search page', () => {
    const isEntry =
      /^\/(?:van-ban|chi-tieu|tinh)\/[^/]+\/$|^\/ket-qua\/[^/]+\/[^/]+\/$|^\/(?:dien-hinh|phong-trao)\/(?!trang-)[^/]+\/$/u;
    const entries = pages.filter((page) => isEntry.test(page.path) && !isRedirect(page));
    expect(searched.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  });

  test('facets are ASCII slugs, the index has those of each page, and the search page offers each', () => {
    const all = searched.flatMap(facetsOf);
    expect(all.filter((facet) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(facet))).toEqual([]);
    const different = fragments.filter(({ url, filters }) => {
      const page = searched.find(({ path }) => path === url);
      const indexed = Object.entries(filters).flatMap(([facet, values]) => values.map((value) => `${facet}/${value}`));
      return !page || facetsOf(page).toSorted().join(' ') !== indexed.sort().join(' ');
    });
    expect(different).toEqual([]);
    const { document } = pageAt(pages, '/tim-kiem/');
    const offered = searchFacets.flatMap((facet) =>
      elements(element(document, `select[name="${facet}"]`), 'option')
        .map((option) => attributeOf(option, 'value') ?? '')
        .filter(Boolean)
        .map((value) => `${facet}/${value}`),
    );
    expect(offered.toSorted()).toEqual([...new Set(all)].sort());
  });

  test('the index knows each page by its name, and begins its text with it', () => {
    const wrong = fragments.filter(({ url, meta, content }) => {
      const page = searched.find(({ path }) => path === url);
      const name = page ? textOf(element(page.document, 'h1')) : '';
      return fromIndexed(meta.title) !== name || !fromIndexed(content).startsWith(name);
    });
    expect(wrong.map(({ url, meta }) => [url, meta.title])).toEqual([]);
  });

  test('words of neighbouring parts of a page stay apart in the index', () => {
    const text = new Map(fragments.map(({ url, content }) => [url, fromIndexed(content)]));
    const glued = searched.flatMap(({ path, document }) =>
      elements(document, 'main dd, main dt, main li, main td, main th')
        .map(textOf)
        .flatMap((part, index, parts) => {
          const next = parts[index + 1] ?? '';
          const joint = `${part.slice(-12)}${next.slice(0, 12)}`;
          const isJoined = /\p{L}{2}$/u.test(part) && /^\p{L}{2}/u.test(next) && text.get(path)?.includes(joint);
          return isJoined ? [`${path}: ${joint}`] : [];
        }),
    );
    expect(glued).toEqual([]);
  });

  test('no part of Pagefind is shipped that the page does not ask for', () => {
    const kinds = new Set(
      [...files.keys()].map((file) => file.replace(/(?:unknown|vi)_?[0-9a-f]*(?=\.p)/u, '*').replace('pagefind/', '')),
    );
    expect([...kinds].sort()).toEqual([
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.*.pagefind',
    ]);
  });
});

describe('the index of the fixture', async () => {
  const files = await indexFiles(inject('fixtureSite'));

  test.each([
    ['the text of a draft or scheduled entry', 'bí mật'],
    ['a word that only such entries have', 'mật'],
    ['the address of a draft exemplar', 'ban-nhap-chua-dang'],
    ['the address of a draft movement', 'ban-nhap-phong-trao'],
    ['the address of a scheduled exemplar', 'hen-gio-2199'],
    ['the address of a draft result', 'suoi-ngan/2022'],
    ['a field of drafts alone', 'chi-co-ban-nhap'],
  ])('does not hold %s', (_, trace) => {
    const holding = [...files].filter(([file, bytes]) => file.includes(trace) || bytes.includes(trace));
    expect(holding.map(([file]) => file)).toEqual([]);
  });

  test('holds a hostile title as text', () => {
    const story = fragmentsOf(files).find(({ url }) => url === '/dien-hinh/ky-tu-la/');
    expect(fromIndexed(story?.meta.title ?? '')).toBe(
      '<script>window.hacked = 1</script> "Đội" & \'Tổ\' </title> {{x}} ${x} <img src=x onerror=window.hacked=1>',
    );
    expect(fromIndexed(story?.content ?? '')).toContain(
      'Tóm tắt có <script>window.hacked = 1</script>, "ngoặc kép", \'nháy\', &, </p>',
    );
  });
});
