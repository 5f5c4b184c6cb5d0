import type { HtmlElement } from 'html-validate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributeOf, element, elements, isData, scriptsOf, textOf, texts } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';

const site = inject('fixtureSite');
const pages = await sitePages(site);

const hostile = {
  exemplar: '<script>window.hacked = 1</script> "Đội" & \'Tổ\' </title> {{x}} ${x} <img src=x onerror=window.hacked=1>',
  movement: '"><img src=x onerror=window.hacked=1> Phong trào & </title><script>window.hacked = 1</script>',
  result: 'Suối Ngàn <script>window.hacked = 1</script> & "năm" 2021 </title>',
  document: 'Quyết định số 7<b>7</b>/"2021"/QĐ-<i>&</i>',
  indicator: 'Chỉ tiêu "lạ" <script>window.hacked = 1</script> & \'nháy\' </title> {{x}} ${x}',
  field: 'Nghề <b>"lạ"</b> & \'mới\' {{x}} ${x}',
};

const hostileNote = 'Ghi chú </small><script>window.hacked = 1</script> & "kép", \'đơn\' và dòng thứ hai {{x}} ${x}';

test.each([
  ['/dien-hinh/ky-tu-la/', hostile.exemplar],
  ['/phong-trao/ky-tu-la/', hostile.movement],
  ['/ket-qua/suoi-ngan/2021/', hostile.result],
  ['/van-ban/quyet-dinh-ky-tu-la/', hostile.document],
  ['/chi-tieu/ky-tu-la/', hostile.indicator],
  ['/dien-hinh/linh-vuc/ky-tu-la/', `Điển hình tiên tiến: ${hostile.field}`],
])('the title, heading and breadcrumb of %s are the very name', (path, name) => {
  const { document } = pageAt(pages, path);
  expect(textOf(element(document, 'h1'))).toBe(name);
  expect(textOf(element(document, 'title'))).toBe(`${name} | Gương thử & mẫu`);
  expect(texts(document, '.breadcrumbs li').at(-1)).toBe(name);
});

test.each([
  ['/dien-hinh/', '.card-list h2 a', hostile.exemplar],
  ['/dien-hinh/', '.card-table th a', hostile.exemplar],
  ['/dien-hinh/', '.facets a', hostile.field],
  ['/', '.card-list h3 a', hostile.movement],
  ['/ket-qua/', '.card-list h2 a', hostile.result],
  ['/phong-trao/ky-tu-la/', 'table.records th a', hostile.document],
  ['/phong-trao/ky-tu-la/', '.card-list h3 a', hostile.exemplar],
  ['/khoi-thi-dua/', 'h2', 'Khối <b>các</b> đơn vị </h2> & "thử" của Mây Trắng'],
  ['/khoi-thi-dua/', 'dd', '<i>Sở</i> Thử & Ban Mẫu'],
  ['/phong-trao/trong-che-doi-cao/', '.event-list h3', 'Lễ biểu dương <em>thử nghiệm</em> năm 2022'],
  ['/van-ban/', 'td', 'Cơ quan <img src=x onerror=window.hacked=1>'],
  ['/dien-hinh/ky-tu-la/', 'dd', '"><svg onload=window.hacked=1>'],
  ['/dien-hinh/ky-tu-la/', 'dd', 'Đơn vị </dd></dl><h1>lạ</h1>'],
  ['/dien-hinh/ky-tu-la/', '.prose h2', 'Tiêu đề <img src=x> & "kép"'],
  ['/dien-hinh/ky-tu-la/', '.prose code', '<b onclick="window.hacked=1">mã</b>'],
  [
    '/dien-hinh/ky-tu-la/',
    '.trich-dan figcaption',
    '<b>Người</b> & bạn, </figcaption><script>window.hacked = 1</script>',
  ],
  ['/dien-hinh/ky-tu-la/', '.ghi-chu .title', '<script>window.hacked = 1</script>'],
  ['/dien-hinh/ky-tu-la/', '.moc .time', '<b>2021</b>'],
  [
    '/dien-hinh/ky-tu-la/',
    '.source-list cite',
    'Báo cáo "đầy dấu" <script>window.hacked = 1</script> & </cite> năm 2021',
  ],
  ['/phong-trao/ten-cu-cua-phong-trao/', 'main a', hostile.movement],
  ['/chi-tieu/', '.figure-table th a', hostile.indicator],
  ['/chi-tieu/', '.figure-table th small', 'Đơn vị: <b>đơn</b> "vị"'],
  ['/chi-tieu/', 'option', 'Kinh tế & <b>"đời sống"</b>'],
  ['/chi-tieu/', '.figure-group h2', 'Kinh tế & <b>"đời sống"</b>'],
  ['/chi-tieu/ky-tu-la/', '.figure-table th small', hostileNote],
  ['/chi-tieu/ky-tu-la/', 'dd', 'Cách tính </dd></dl><script>window.hacked = 1</script>'],
  ['/chi-tieu/ky-tu-la/', '.data-chart .title', `${hostile.indicator} qua các năm, Mây Trắng`],
  ['/chi-tieu/ky-tu-la/', '.data-chart thead th', 'Thực hiện (<b>đơn</b> "vị")'],
  ['/khen-thuong/', 'table.records th', 'danh hiệu Tập thể mẫu & <b>xuất sắc</b>'],
  ['/khen-thuong/', '.award-count-table td small', hostileNote],
  ['/khen-thuong/', '.award-count-table td a', hostile.movement],
  ['/ket-qua/may-trang/2022/', '.activity-table th small', hostileNote],
  ['/ket-qua/may-trang/2022/', '.key-figures dt', hostile.indicator],
  ['/doi-chieu/', 'h3', 'Sản lượng <chè> tưởng tượng, năm 2022'],
])('%s shows in %s the very text %s', (path, selector, text) => {
  expect(texts(pageAt(pages, path).document, selector)).toContain(text);
});

test('hostile texts in attributes stay texts', () => {
  const { document } = pageAt(pages, '/dien-hinh/ky-tu-la/');
  expect(attributeOf(element(document, 'figure img'), 'alt')).toBe('Ảnh "><script>window.hacked = 1</script>');
  expect(attributeOf(element(document, 'meta[name="description"]'), 'content')).toBe(
    'Tóm tắt có <script>window.hacked = 1</script>, "ngoặc kép", \'nháy\', &, </p>, {{x}}, ${x} và javascript:alert(1).',
  );
  expect(attributeOf(element(document, '.video a'), 'href')).toBe('https://video.example/?q=<script>');
});

/** The small scripts of every page, story, poster and embed; the pages they are taken from name nobody who is hostile. */
const pageScripts = [
  '/404.html',
  ...['', 'ap-phich/'].map((part) => `/dien-hinh/to-mau-1/${part}`),
  '/nhung/bai/to-mau-1/',
].flatMap((path) => scriptsOf(pageAt(pages, path).document).map((script) => script.textContent));

/** A script of the site's own: one of every page, story, poster or embed, what the page says for machines, or one that holds nothing and comes from a file. */
const isOwnScript = (item: HtmlElement) =>
  item.tagName === 'script' &&
  (pageScripts.includes(item.textContent) ||
    (item.parent?.tagName === 'head' && isData(item)) ||
    (item.textContent === '' && (attributeOf(item, 'src') ?? '').startsWith('/_astro/')));

/** A picture of the site's own: the code of a page's address, the pattern of a poster, or the place of a photo. */
const isOwnPicture = (item: HtmlElement) =>
  item.tagName === 'svg' &&
  (item.classList.contains('qr-code') ||
    item.parent?.classList.contains('sized-picture') === true ||
    attributeOf(item, 'shape-rendering') !== null);

test('no hostile text became an element', () => {
  const made = pages.flatMap(({ path, document }) =>
    elements(document, 'script, style, svg, iframe, b, i, u')
      .filter((item) => !isOwnScript(item) && !isOwnPicture(item))
      .map(({ tagName }) => `${path} <${tagName}>`),
  );
  expect(made).toEqual([]);
});

test('sitemap.xml and robots.txt hold no text of an entry', async () => {
  const plain = (await siteFiles(site)).filter((file) => /^(?:sitemap\.xml|robots\.txt)$/u.test(file));
  expect(plain).toHaveLength(2);
  for (const file of plain) expect(await readFile(join(site, file), 'utf8')).not.toMatch(/hacked|\{\{|[&"']lạ/u);
});
