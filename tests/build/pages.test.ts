import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, elements, textOf, texts } from '../support/html-document.ts';
import { isEmbed, isHidden, isPoster, isRedirect, pageAt, sitePages } from '../support/site-files.ts';

const sites = [
  {
    name: 'fixture site',
    pages: await sitePages(inject('fixtureSite')),
    title: 'Gương thử & mẫu',
    origin: 'https://guong-thu.example',
  },
  {
    name: 'real site',
    pages: await sitePages(inject('realSite')),
    title: 'Gương sáng',
    origin: 'https://guongsang.example',
  },
];

const below = (folder: string, ...names: string[]) => names.map((name) => `${folder}${name}/`);

test('the fixture site has the pages of its published entries and no others', () => {
  const numbers = Array.from({ length: 60 }, (_, index) => `to-mau-${index + 1}`);
  const expected = [
    ...['/', '/404.html', '/410.html'],
    '/gioi-thieu/',
    '/ho-tro-tiep-can/',
    '/huong-dan/',
    ...below('/huong-dan/', 'viet-bai', 'thanh-phan', 'bang-so-lieu', 'danh-muc', 'dang-bai', 'loi'),
    '/ngoai-tuyen/',
    '/dien-hinh/',
    ...below('/dien-hinh/', 'trang-2', 'linh-vuc/ky-tu-la', 'linh-vuc/nong-nghiep', 'linh-vuc/nong-nghiep/trang-2'),
    ...below('/dien-hinh/', 'linh-vuc/y-te', 'tinh/may-trang', 'tinh/suoi-ngan'),
    ...below('/dien-hinh/nam/', '2016', '2017', '2020', '2021', '2022'),
    ...below('/dien-hinh/', 'ho-tran-van-mau', 'ky-tu-la', 'nguyen-thi-vi-du', 'ten-rat-dai'),
    ...below('/dien-hinh/', 'to-hop-tac-hoa-ban', 'trung-tam-y-te-thu-nghiem', ...numbers),
    ...below('/dien-hinh/', 'hoa-ban-ten-cu', 'ten-dai-truoc-day', 'to-hoa-ban'),
    '/phong-trao/',
    ...below('/phong-trao/', 'linh-vuc/ky-tu-la', 'linh-vuc/nong-nghiep', 'linh-vuc/y-te'),
    ...below('/phong-trao/', 'tinh/may-trang', 'tinh/suoi-ngan', 'nam/2019', 'nam/2020', 'nam/2021', 'nam/2022'),
    ...below('/phong-trao/', 'khong-ro-thoi-gian', 'ky-tu-la', 'thi-dua-ca-nuoc', 'trong-che-doi-cao'),
    ...below('/phong-trao/', 'ten-cu-cua-phong-trao', 'thi-dua-toan-quoc'),
    '/ket-qua/',
    ...below('/ket-qua/', 'may-trang/2022', 'suoi-ngan/2021', 'may-trang/nam-2022', 'may-trang/mot-nam-thu'),
    ...below('/ket-qua/suoi-ngan/', '2023', '2025'),
    '/chi-tieu/',
    ...below(
      '/chi-tieu/',
      'che-phu-rung',
      'ho-ngheo',
      'ky-tu-la',
      'san-luong',
      'san-luong-vu-cuoi',
      'san-luong-vu-dau',
    ),
    ...below(
      '/chi-tieu/',
      'so-vu-chay',
      'so-xa-dat-chuan',
      'ten-rat-dai',
      'thu-hang-cai-cach',
      'thu-nhap',
      'toc-do-tang',
    ),
    '/khen-thuong/',
    '/doi-chieu/',
    '/du-lieu/',
    '/khoi-thi-dua/',
    '/van-ban/',
    ...below('/van-ban/', 'chi-thi-34-ct-tw', 'ke-hoach-2216-kh-thu-2022', 'luat-thu-nghiem-2020'),
    ...below('/van-ban/', 'quyet-dinh-ky-tu-la', 'van-ban-khong-so-khong-ngay'),
    ...below('/tinh/', 'may-trang', 'suoi-ngan'),
    '/tim-kiem/',
    '/tra-cuu/',
  ];
  // Posters have a test of their own.
  const others = sites[0]?.pages.filter((page) => !isPoster(page) && !isEmbed(page));
  expect(others?.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test('the real site has its sections, provinces and stories', () => {
  const paths = sites[1]?.pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['/', '/404.html', '/gioi-thieu/', '/dien-hinh/', '/phong-trao/', '/ket-qua/', '/van-ban/'],
      ...['/tinh/lai-chau/', '/tinh/lao-cai/', '/dien-hinh/dien-quan/', '/dien-hinh/hoang-tung/'],
      ...['/ket-qua/lai-chau/2022/', '/ket-qua/lao-cai/2022/', '/phong-trao/thanh-nien-lam-chu-dat-nuoc/'],
    ]),
  );
});

/** Pages that stand in for others, at no address of their own. */
const standIns = ['/404.html', '/410.html', '/ngoai-tuyen/'];

describe.each(sites)('$name', ({ pages, title, origin }) => {
  const content = pages.filter(
    (page) => !isRedirect(page) && !isPoster(page) && !isEmbed(page) && !standIns.includes(page.path),
  );
  const failing = (of: typeof pages, isRight: (page: (typeof pages)[number]) => boolean) =>
    of.filter((page) => !isRight(page)).map(({ path }) => path);

  test('every page is in Vietnamese and scales with the screen', () => {
    expect(
      failing(pages, ({ document }) => {
        const viewport = attributeOf(element(document, 'meta[name="viewport"]'), 'content');
        const language = attributeOf(element(document, 'html'), 'lang');
        return language === 'vi' && viewport === 'width=device-width, initial-scale=1';
      }),
    ).toEqual([]);
  });

  test('every page has one h1 with a text, and one main', () => {
    expect(
      failing(pages, ({ document }) => {
        const [heading = '', ...others] = texts(document, 'h1');
        return heading !== '' && others.length === 0 && elements(document, 'main').length === 1;
      }),
    ).toEqual([]);
  });

  test('headings skip no level', () => {
    expect(
      failing(content, ({ document }) => {
        const levels = ['h1', 'h2', 'h3', 'h4'].filter((name) => elements(document, name).length > 0);
        const inOrder = elements(document, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
        return levels.includes('h1') && inOrder.every((level, index) => level <= (inOrder[index - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  test('every title names the page and the site, and no two are alike', () => {
    const titles = content.map(({ document }) => textOf(element(document, 'title')));
    expect(titles.filter((text) => text !== title && !text.endsWith(` | ${title}`))).toEqual([]);
    expect(titles.filter((text, index) => titles.indexOf(text) !== index)).toEqual([]);
    expect(textOf(element(pageAt(pages, '/').document, 'title'))).toBe(title);
  });

  test('every title but that of the home page begins with the h1', () => {
    const others = content.filter(({ path }) => path !== '/');
    expect(
      failing(others, ({ document }) => {
        return textOf(element(document, 'title')) === `${textOf(element(document, 'h1'))} | ${title}`;
      }),
    ).toEqual([]);
  });

  test('every description is one line of at most 160 characters', () => {
    expect(
      failing(content, ({ document }) => {
        const description = attributeOf(element(document, 'meta[name="description"]'), 'content') ?? '';
        return description.length >= 10 && description.length <= 160 && !/[\r\n]/u.test(description);
      }),
    ).toEqual([]);
  });

  test('every page of content states its own public address', () => {
    expect(
      failing(content, ({ document, path }) => {
        return attributeOf(element(document, 'link[rel="canonical"]'), 'href') === origin + path;
      }),
    ).toEqual([]);
    expect(failing(content, (page) => !isHidden(page))).toEqual([]);
  });

  test.each(standIns)('%s has no public address and stays out of search engines', (path) => {
    const page = pageAt(pages, path);
    expect(count(page.document, 'link[rel="canonical"]')).toBe(0);
    expect(isHidden(page)).toBe(true);
  });

  test('the home page has no breadcrumbs; all others lead from home to the page itself', () => {
    expect(count(pageAt(pages, '/').document, '.breadcrumbs')).toBe(0);
    expect(
      failing(
        content.filter(({ path }) => path !== '/'),
        ({ document }) => {
          const [first, ...rest] = elements(document, '.breadcrumbs li');
          const last = rest.at(-1);
          if (!first || !last) return false;
          const home = attributeOf(element(first, 'a'), 'href');
          const isCurrent = attributeOf(last, 'aria-current') === 'page';
          return home === '/' && isCurrent && textOf(last) === textOf(element(document, 'h1'));
        },
      ),
    ).toEqual([]);
  });

  test('the navigation marks the section of the page', () => {
    const marked = (path: string) =>
      elements(pageAt(pages, path).document, '.site-header nav a')
        .filter((link) => attributeOf(link, 'aria-current') !== null)
        .map((link) => [attributeOf(link, 'href'), attributeOf(link, 'aria-current')]);
    expect(marked('/')).toEqual([]);
    expect(marked('/van-ban/')).toEqual([['/van-ban/', 'page']]);
    expect(marked(pages.find(({ path }) => /^\/van-ban\/./u.test(path))?.path ?? '')).toEqual([['/van-ban/', 'true']]);
  });
});
