import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { parseFeed, partOf, partsOf, wordsOf, type FeedElement } from '../support/feed-document.ts';
import { attributeOf, count, element, elements, parseHtml, textOf, texts } from '../support/html-document.ts';
import { justPublished } from '../support/fixture-content.ts';
import { pageAt, sitePages } from '../support/site-files.ts';

const folder = inject('fixtureSite');
const origin = 'https://guong-thu.example';
const pages = await sitePages(folder);

const entriesOf = async (file: string) =>
  partsOf(partOf(parseFeed(await readFile(join(folder, file), 'utf8')), 'feed'), 'entry');

const pathOf = (entry: FeedElement) => new URL(wordsOf(partsOf(entry, 'link')[0] ?? {}, '@href')).pathname;

/** What a feed says of the page at `path`. */
async function entryAt(file: string, path: string): Promise<FeedElement> {
  const entry = (await entriesOf(file)).find((candidate) => pathOf(candidate) === path);
  if (!entry) throw new Error(`${file} does not tell of ${path}`);
  return entry;
}

const [site, mayTrang, suoiNgan] = await Promise.all(
  ['atom.xml', 'tinh/may-trang/atom.xml', 'tinh/suoi-ngan/atom.xml'].map(entriesOf),
);

test('the feed of a site of more entries holds the newest fifty', () => {
  expect(site?.length).toBe(50);
  const paths = site?.map(pathOf) ?? [];
  expect(paths.slice(0, 5)).toEqual([
    `/dien-hinh/${justPublished}/`,
    ...['/ket-qua/suoi-ngan/2025/', '/ket-qua/suoi-ngan/2023/', '/ket-qua/may-trang/2022/'],
    '/dien-hinh/to-hop-tac-hoa-ban/',
  ]);
  expect(paths).not.toContain('/dien-hinh/ten-rat-dai/');
});

test('the feed of a province holds what is of it, whatever the other one has', () => {
  const places = [mayTrang, suoiNgan].map((entries) => entries?.map(pathOf) ?? []);
  expect(places[0]).toContain('/dien-hinh/to-hop-tac-hoa-ban/');
  expect(places[1]).toContain('/dien-hinh/ten-rat-dai/');
  const odd = Array.from({ length: 30 }, (_, index) => `/dien-hinh/to-mau-${index * 2 + 1}/`);
  expect(places[0]).toEqual(expect.arrayContaining(odd));
  expect(places[1]?.filter((path) => places[0]?.includes(path))).toEqual([]);
});

test('the feed of a movement holds it, its exemplars and the years that count its awards; it stands at former addresses too', async () => {
  const paths = (await entriesOf('phong-trao/ky-tu-la/atom.xml')).map(pathOf);
  expect(paths.sort()).toEqual([
    ...['/dien-hinh/ky-tu-la/', '/dien-hinh/to-hop-tac-hoa-ban/', '/ket-qua/may-trang/2022/', '/phong-trao/ky-tu-la/'],
  ]);
  const [now, former] = await Promise.all(
    ['ky-tu-la', 'ten-cu-cua-phong-trao'].map((slug) => readFile(join(folder, `phong-trao/${slug}/atom.xml`), 'utf8')),
  );
  expect(former).toBe(now);
  // The activities of this year were for it.
  expect((await entriesOf('phong-trao/khong-ro-thoi-gian/atom.xml')).map(pathOf)).toEqual([
    ...['/ket-qua/may-trang/2022/', '/phong-trao/khong-ro-thoi-gian/', '/dien-hinh/ten-rat-dai/'],
  ]);
});

test('drafts and what waits for its hour are in no feed', async () => {
  const json = await readFile(join(folder, 'feed.json'), 'utf8');
  const told = [...(site ?? []), ...(mayTrang ?? []), ...(suoiNgan ?? [])].map((entry) => JSON.stringify(entry));
  expect([json, ...told].filter((text) => /bí mật|ban-nhap|hen-gio/u.test(text))).toEqual([]);
});

test('an entry keeps the name of its first address, and is dated by the day of Vietnam', async () => {
  const entry = await entryAt('atom.xml', '/dien-hinh/to-hop-tac-hoa-ban/');
  expect(wordsOf(entry, 'id')).toBe('tag:guong-thu.example,2026:/dien-hinh/to-hoa-ban/');
  expect([wordsOf(entry, 'updated'), entry.published]).toEqual(['2023-01-31T00:00:00+07:00', undefined]);
  const timed = await entryAt('tinh/suoi-ngan/atom.xml', '/dien-hinh/trung-tam-y-te-thu-nghiem/');
  expect([wordsOf(timed, 'updated'), wordsOf(timed, 'published')]).toEqual([
    ...['2021-12-31T07:30:00+07:00', '2021-12-31T07:30:00+07:00'],
  ]);
});

test('an entry says what its page says: summary, correction, story, figures, awards, sources', async () => {
  const path = '/dien-hinh/to-hop-tac-hoa-ban/';
  const page = element(pageAt(pages, path).document, 'article');
  const text = parseHtml(wordsOf(await entryAt('atom.xml', path), 'content'));
  const said = new Set(texts(text, 'p, li, dd, dt, td, th, figcaption, h2, h3'));
  // How a page is shared or embedded is no part of what it says.
  const tools = elements(page, 'share-block *, embed-block *');
  const told = elements(
    page,
    '.prose p, .prose td, .prose th, .key-figures dd, .award-list li, .source-list li, h2, h3',
  )
    .filter((item) => !tools.includes(item))
    .map(textOf);
  const missing = told.filter((words) => !said.has(words));
  expect(told.length).toBe(39);
  expect(missing).toEqual([]);
  expect(said).toContain(`${strings.correction}: Số gốc chè trước đây ghi nhầm là 1.400; <b>nay</b> đã sửa.`);
  expect(said).toContain('hơn 1.500 gốc');
});

test('the parts of a story read well without our stylesheet', async () => {
  const path = '/dien-hinh/to-hop-tac-hoa-ban/';
  const text = parseHtml(wordsOf(await entryAt('atom.xml', path), 'content'));
  expect(texts(text, 'li > p > strong')).toEqual(['2019', 'quý I/2022']);
  expect(texts(text, 'blockquote > p > strong')).toEqual(['ai cũng muốn', 'Điều báo cáo chưa nói']);
  const links = elements(text, 'a').map((link) => attributeOf(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining([
      ...[`${origin}/phong-trao/trong-che-doi-cao/`, `${origin}${path}#bang-theo-nam`],
      ...['https://video.example/xem?v=1&t=2', 'mailto:banbientap@may-trang.example'],
    ]),
  );
  const pictures = elements(text, 'img').map((picture) => attributeOf(picture, 'src') ?? '');
  expect(pictures.length).toBe(2);
  expect(pictures.filter((source) => !/^https:\/\/guong-thu\.example\/_astro\/[^/]+\.jpe?g$/u.test(source))).toEqual(
    [],
  );
  expect(elements(text, 'img').filter((picture) => !attributeOf(picture, 'width'))).toEqual([]);
});

test('the hostile texts of an entry stay texts', async () => {
  const entry = await entryAt('tinh/suoi-ngan/atom.xml', '/dien-hinh/ky-tu-la/');
  expect(wordsOf(entry, 'title')).toContain(`<script>window.hacked = 1</script> "Đội" & 'Tổ' </title>`);
  const html = wordsOf(entry, 'content');
  const text = parseHtml(html);
  expect(count(text, 'script, b, i, u, h1, [onload], [onclick], [onerror]')).toBe(0);
  expect(texts(text, 'p')).toContain(
    'Tóm tắt có <script>window.hacked = 1</script>, "ngoặc kép", \'nháy\', &, </p>, {{x}}, ${x} và javascript:alert(1).',
  );
});
