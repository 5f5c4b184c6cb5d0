import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, elements, textOf } from '../support/html-document.ts';
import { isRedirect, pageAt, sitePages } from '../support/site-files.ts';

/** Bytes that the QR code may add to a page after compression: one of a usual address, and of the longest. */
const codeBudget = { usual: 550, longest: 720 };

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), report: /^mailto:banbientap@may-trang\.example\?subject=/u },
  { name: 'real site', folder: inject('realSite'), report: /^\/gioi-thieu\/#bao-loi$/u },
];

describe.each(sites)('$name', async ({ folder, report }) => {
  const pages = await sitePages(folder);
  const shared = pages.filter(({ document }) => count(document, 'share-block') > 0);

  test('stories, movements, results, indicators and provinces can be passed on, and nothing else', () => {
    const isShared =
      /^\/(?:chi-tieu|tinh)\/[^/]+\/$|^\/ket-qua\/[^/]+\/[^/]+\/$|^\/(?:dien-hinh|phong-trao)\/(?!trang-)[^/]+\/$/u;
    const expected = pages.filter((page) => isShared.test(page.path) && !isRedirect(page));
    expect(shared.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    expect(shared.length).toBeGreaterThan(80);
  });

  test('each shows its own public address and a way to report an error', () => {
    const wrong = shared.filter(({ document }) => {
      const canonical = attributeOf(element(document, 'link[rel="canonical"]'), 'href');
      const links = elements(document, 'share-block a').map((link) => attributeOf(link, 'href') ?? '');
      return textOf(element(document, 'share-block bdi')) !== canonical || !report.test(links.at(-1) ?? '');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('its code costs little', () => {
    const byLength = shared.toSorted((a, b) => a.path.length - b.path.length);
    const cost = (page: (typeof shared)[number] | undefined) => {
      const html = page?.html ?? '';
      const without = html.replace(/<svg class="qr-code".*?<\/svg>/su, '');
      return without === html ? Infinity : brotliCompressSync(html).byteLength - brotliCompressSync(without).byteLength;
    };
    expect(cost(byLength[Math.floor(byLength.length / 2)])).toBeLessThan(codeBudget.usual);
    expect(cost(byLength.at(-1))).toBeLessThan(codeBudget.longest);
  });
});

test('where there is no letter box, the site says how errors are reported', async () => {
  const { document } = pageAt(await sitePages(inject('realSite')), '/gioi-thieu/');
  expect(textOf(element(document, '#bao-loi'))).toBe('Báo lỗi');
});
