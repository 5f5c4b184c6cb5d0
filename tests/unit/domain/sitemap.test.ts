import { describe, expect, test } from 'vitest';
import { robotsText, sitemapXml } from '../../../src/domain/sitemap.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const entries = [
  sampleEntry('exemplar', 'to', { updatedAt: '28/6/2022', aliases: ['to-cu'] }),
  sampleEntry('exemplar', 'nhap', { draft: true }),
  sampleEntry('exemplar', 'cho', { publishAt: '2030-01-01' }),
  sampleEntry('movement', 'thi-dua', { from: 2021, to: 2022 }),
  sampleEntry('result', 'thung-lung/2022'),
  sampleEntry('document', 'ke-hoach'),
  sampleEntry('indicator', 'ty-le'),
  sampleEntry('indicator', 'khong-so'),
  sampleEntry('figure', 'thung-lung/2022/2', { planClaimUnit: 'dat' }),
];
const addressesOf = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);

describe('the sitemap', () => {
  test('holds every page that may be found, and nothing else', () => {
    expect(addressesOf(sitemapXml(sampleCatalog(entries))).sort()).toEqual(
      [
        ...['/', '/dien-hinh/', '/dien-hinh/linh-vuc/y-te/', '/dien-hinh/tinh/thung-lung/', '/dien-hinh/nam/2022/'],
        ...['/dien-hinh/to/', '/phong-trao/', '/phong-trao/linh-vuc/y-te/', '/phong-trao/nam/2021/'],
        ...['/phong-trao/nam/2022/', '/phong-trao/thi-dua/', '/ket-qua/', '/ket-qua/thung-lung/2022/', '/van-ban/'],
        ...['/van-ban/ke-hoach/', '/khoi-thi-dua/', '/tinh/thung-lung/', '/gioi-thieu/'],
        ...['/chi-tieu/', '/chi-tieu/ty-le/', '/khen-thuong/', '/tra-cuu/', '/tim-kiem/', '/doi-chieu/', '/du-lieu/'],
        ...['/ho-tro-tiep-can/', '/huong-dan/', '/huong-dan/viet-bai/', '/huong-dan/thanh-phan/', '/huong-dan/loi/'],
        ...['/huong-dan/bang-so-lieu/', '/huong-dan/danh-muc/', '/huong-dan/dang-bai/'],
      ]
        .map((path) => `https://vidu.example${path}`)
        .sort(),
    );
  });

  test('names no page twice', () => {
    const addresses = addressesOf(sitemapXml(sampleCatalog(entries)));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('dates an entry by its own last change', () => {
    expect(sitemapXml(sampleCatalog(entries))).toContain(
      '<url><loc>https://vidu.example/dien-hinh/to/</loc><lastmod>2022-06-28</lastmod></url>',
    );
  });

  test('holds the base path and escapes the address', () => {
    const xml = sitemapXml(sampleCatalog(entries, { siteUrl: 'https://vidu.example', basePath: '/a&b<c>/' }));
    expect(xml).toContain('<loc>https://vidu.example/a&amp;b%3Cc%3E/dien-hinh/to/</loc>');
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;)/u);
  });

  test('is a whole document', () => {
    expect(sitemapXml(sampleCatalog([]))).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset [^>]*>\n[^]*<\/urlset>\n$/u,
    );
  });
});

test('robots are let in and shown the sitemap', () => {
  expect(robotsText(sampleCatalog([], { basePath: '/guong-sang/' }))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://vidu.example/guong-sang/sitemap.xml\n',
  );
});
