import { describe, expect, test } from 'vitest';
import {
  cacheNames,
  cachePrefix,
  filesInUse,
  holdsQuestion,
  isForFrames,
  keptAs,
  keyOf,
  withMoment,
  withNotice,
} from '../../../src/domain/offline-reading.ts';

describe.each(['https://vidu.example/', 'https://vidu.example/thu/'])('a site at %s', (home) => {
  test.each([
    ['', 'pages'],
    ['dien-hinh/to-hoa-ban/', 'pages'],
    ['dien-hinh/?tinh=lao-cai', 'pages'],
    ['_astro/style.a1B2.css', 'files'],
    ['_astro/fonts/chu.a1B2.woff2', 'files'],
    ['_astro/anh.a1B2.webp', 'pictures'],
    ['bieu-do/chi-tieu-hep.png', 'pictures'],
    ['favicon.svg', 'pictures'],
    ['tra-cuu/so/a1/t0.bin', undefined],
    ['pagefind/pagefind.js', undefined],
    ['pagefind/fragment/vi_1.pf_fragment', undefined],
    ['du-lieu/khen-thuong.csv', undefined],
    ['sitemap.xml', undefined],
    ['nhung/bai/to-hoa-ban/', undefined],
    ['sw.js', undefined],
  ] as const)('keeps %s as %s', (path, kept) => {
    expect(keptAs(home + path, home)).toBe(kept);
  });

  test('leaves what is for frames of other sites alone', () => {
    expect(['nhung/bai/a/', 'dien-hinh/nhung/', ''].map((path) => isForFrames(home + path, home))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(['https://khac.example/', 'https://vidu.example.khac.example/thu/', 'http://vidu.example/thu/a/'])(
    'keeps nothing of %s',
    (address) => {
      expect(keptAs(address, home)).toBeUndefined();
    },
  );
});

test('a site in a folder keeps nothing of the site around it, and each has caches of its own', () => {
  const [outer, inner] = ['https://vidu.example/', 'https://vidu.example/thu/'];
  expect(keptAs(`${outer}dien-hinh/`, inner)).toBeUndefined();
  for (const name of Object.values(cacheNames(inner))) {
    expect(name.startsWith(cachePrefix(inner))).toBe(true);
    expect(name.startsWith(cachePrefix(outer))).toBe(false);
  }
});

test('an address is kept without what is asked of it, and a question is known', () => {
  expect(keyOf('https://vidu.example/a/?fbclid=1#muc')).toBe('https://vidu.example/a/');
  expect(keyOf('https://vidu.example/a/')).toBe('https://vidu.example/a/');
  const questions = ['?q=ten', '?tinh=x&q=', '?qua=1', '?seq=1', ''].map((query) =>
    holdsQuestion(`https://vidu.example/tim-kiem/${query}`),
  );
  expect(questions).toEqual([true, true, false, false, false]);
});

test('files are in use when a text names them, or another file in use does; circles of unused files are not', () => {
  const files = new Map([
    ['style.1.css', 'src: url(fonts/chu.1.woff2)'],
    ['fonts/chu.1.woff2', ''],
    ['chart.1.js', 'import("./drawing.1.js")'],
    ['drawing.1.js', 'import "./chart.1.js"'],
    ['chart.0.js', 'import("./drawing.0.js")'],
    ['drawing.0.js', 'import "./chart.0.js"'],
  ]);
  expect([...filesInUse(['<link href="/_astro/style.1.css">', 'chart.1.js'], files)].sort()).toEqual(
    ['chart.1.js', 'drawing.1.js', 'fonts/chu.1.woff2', 'style.1.css'].sort(),
  );
  expect(filesInUse([], files).size).toBe(0);
});

test.each([
  [new Date(2026, 10, 21, 14, 5), '14:05 ngày 21/11/2026'],
  [new Date(2026, 0, 2, 0, 0), '0:00 ngày 2/1/2026'],
])('a moment is told in the time of the reader: %s', (moment, text) => {
  expect(withMoment('lưu lúc {time} ngày {date}.', moment)).toBe(`lưu lúc ${text}.`);
});

test('a notice stands before the main part of a page, once, and nowhere else', () => {
  const page = '<header>Về &lt;main id="x"></header><main id="noi-dung"><p>Chữ $& <main id="y"></p></main>';
  expect(withNotice(page, 'Bản đã lưu $&')).toBe(
    page.replace(
      '<main id="noi-dung">',
      () => '<p class="kept-copy" role="status">Bản đã lưu $&</p><main id="noi-dung">',
    ),
  );
  expect(withNotice('<p>không có phần chính</p>', 'Bản đã lưu')).toBe('<p>không có phần chính</p>');
});
