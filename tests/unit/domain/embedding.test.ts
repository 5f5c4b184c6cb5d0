import { expect, test } from 'vitest';
import { embeddable, placesText } from '../../../src/domain/embedding.ts';
import { exemplarPages } from '../../../src/domain/exemplars.ts';
import { awardsPage } from '../../../src/domain/awards-page.ts';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { PageHead } from '../../../src/domain/links.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const catalog = sampleCatalog([sampleEntry('exemplar', 'to', { name: 'Tổ "Ví" & Dụ' })]);
const withSite = (site: Partial<Catalog['site']>): Catalog => ({ ...catalog, site: { ...catalog.site, ...site } });
const open = withSite({ embedAllowlist: ['https://cong.example'] });

const ofStory = (of: Catalog) => {
  const [page] = exemplarPages(of);
  if (!page) throw new Error('no exemplar');
  return embeddable(of, page);
};

test('a page with embeds offers all of them, the main one first, and leads to its oEmbed answer', () => {
  const { embedding, head } = ofStory(open);
  expect(embedding?.choices).toEqual([
    {
      title: 'Tổ "Ví" & Dụ',
      label: 'Thẻ giới thiệu: Tổ "Ví" & Dụ',
      path: '/nhung/dien-hinh/to/',
      height: expect.any(Number) as number,
      page: { href: '/dien-hinh/to/', label: 'Tổ "Ví" & Dụ' },
      chart: null,
      picture: {
        light: '/anh-chia-se/dien-hinh/to.jpg',
        dark: '/anh-chia-se/dien-hinh/to.jpg',
        alt: head.picture.alt,
        width: 1200,
        height: 630,
      },
    },
    expect.objectContaining({ path: '/nhung/bai/to/', height: null }) as object,
  ]);
  expect(head.oembed).toBe('https://vidu.example/dien-hinh/to/oembed.json');
  expect(embedding?.main.fitted).toContain('https://vidu.example/nhung/khung-v1.js');
  expect(embedding?.main.table).toBeNull();
});

test('where no other site may show frames, pictures and tables are all there is', () => {
  const { embedding } = ofStory(catalog);
  expect(embedding?.places).toBeNull();
  expect(embedding?.main).toMatchObject({ fitted: null, bare: null });
  expect(embedding?.main.picture).toContain('<img');
});

test('a page without embeds is left as it is', () => {
  const page: { head: PageHead } = { head: { ...awardsPage(catalog).head, path: '/khong-co/' } };
  expect(embeddable(open, page)).toBe(page);
});

test('the table of a page is that of its main part', () => {
  const table = { caption: 'Bảng', columns: [{ label: 'Năm', isNumber: false }], rows: [['2022']], notes: [] };
  const [page] = exemplarPages(open);
  const { embedding } = page ? embeddable(open, page, table) : {};
  expect(embedding?.main.table).toContain(
    '<caption style="text-align:left;font-weight:bold;padding:6px 0">Bảng</caption>',
  );
});

test.each([
  [
    { email: 'ban@tinh.example' },
    'mailto:ban@tinh.example?subject=Xin%20nh%C3%BAng%3A%20T%E1%BB%95%20%22V%C3%AD%22%20%26%20D%E1%BB%A5',
  ],
  [{ email: null }, '/gioi-thieu/#bao-loi'],
])('with %j others ask the office', (contact, href) => {
  const { embedding } = ofStory(withSite({ contact: { office: null, phone: null, ...contact } }));
  expect(embedding?.contact).toEqual({ href, label: 'Ban thử nghiệm' });
});

test.each([
  [[], null],
  [['https://a.vn'], 'a.vn'],
  [['https://*.a.vn'], 'các trang con của a.vn'],
  [['https://a.vn', 'https://b.vn:8443', 'https://*.a.vn'], 'a.vn và các trang con; b.vn:8443'],
])('%j are places in words', (origins, text) => {
  expect(placesText(origins)).toBe(text);
});
