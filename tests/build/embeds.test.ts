import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, elements, textOf, texts } from '../support/html-document.ts';
import { isEmbed, isHidden, isRedirect, pageAt, siteFiles, sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  {
    name: 'fixture site',
    folder: inject('fixtureSite'),
    origin: 'https://guong-thu.example',
    siteName: 'Gương thử & mẫu',
  },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example', siteName: 'Gương sáng' },
];

/** Addresses of pages of one kind below `section`, by their last parts. */
const slugsBelow = (pages: readonly SitePage[], section: string): string[] =>
  pages
    .filter(({ path }) => new RegExp(`^/${section}/(?!trang-)[^/]+/$`, 'u').test(path))
    .map(({ path }) => lastPart(path))
    .sort();

const lastPart = (path: string): string => path.split('/').at(-2) ?? '';

describe.each(sites)('$name', async ({ folder, origin, siteName }) => {
  const pages = await sitePages(folder);
  const files = await siteFiles(folder);
  const embeds = pages.filter((page) => isEmbed(page) && page.path !== '/nhung/410.html');
  const wrong = (isRight: (page: SitePage) => boolean) =>
    embeds.filter((page) => !isRight(page)).map(({ path }) => path);

  test.each([
    ['dien-hinh', 'dien-hinh'],
    ['bai', 'dien-hinh'],
    ['phong-trao', 'phong-trao'],
    ['chi-tieu', 'chi-tieu'],
  ])('every page of its kind has the embed %s, at its former addresses too', (kind, section) => {
    const slugs = slugsBelow(pages, section);
    expect(slugsBelow(pages, `nhung/${kind}`)).toEqual(slugs);
    expect(slugs.length).toBeGreaterThan(3);
  });

  test('every chart has an embed, but for the made-up ones of the guide', () => {
    const drawn = files.flatMap((file) => /^bieu-do\/(.+)-hep-toi\.png$/u.exec(file)?.[1] ?? []).sort();
    const ids = drawn.filter((id) => !id.startsWith('huong-dan-'));
    expect(drawn.length).toBeGreaterThan(ids.length);
    expect(slugsBelow(pages, 'nhung/bieu-do')).toEqual(ids);
    expect(ids.length).toBeGreaterThan(20);
  });

  test('award counts and newest stories have embeds', () => {
    expect(slugsBelow(pages, 'nhung/khen-thuong').length).toBeGreaterThan(1);
    expect(slugsBelow(pages, 'nhung/moi-nhat')).toContain('tat-ca');
    expect(embeds.filter(({ path }) => path.startsWith('/nhung/moi-nhat/tinh-')).length).toBeGreaterThan(0);
    expect(embeds.filter(({ path }) => path.startsWith('/nhung/moi-nhat/phong-trao-')).length).toBeGreaterThan(2);
  });

  test('search engines and the search of the site leave embeds out; each names its full page as the right one', async () => {
    expect(wrong(isHidden)).toEqual([]);
    expect(wrong(({ document }) => count(document, '[data-facets]') === 0)).toEqual([]);
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/nhung/');
    const paths = new Set(pages.filter((page) => !isEmbed(page) && !isRedirect(page)).map(({ path }) => path));
    expect(
      wrong(({ document }) => {
        const canonical = attributeOf(element(document, 'link[rel="canonical"]'), 'href') ?? '';
        const full = attributeOf(element(document, 'a.full'), 'href') ?? '';
        return canonical === origin + full && paths.has(full);
      }),
    ).toEqual([]);
  });

  test('an embed has one main part with one title, and nothing of the site around it', () => {
    expect(
      wrong(
        ({ document }) =>
          count(document, 'main') === 1 &&
          count(document, 'h1') === 1 &&
          count(document, 'nav, .site-header, .site-footer, .skip-link, share-block') === 0 &&
          textOf(element(document, 'title')) === `${textOf(element(document, 'h1'))} | ${siteName}`,
      ),
    ).toEqual([]);
  });

  test('an embed brings no worker, no manifest and no icon to the reader of a portal', () => {
    expect(
      wrong(
        ({ document, html }) =>
          count(document, 'html[data-worker], link[rel="manifest"], link[rel="icon"]') === 0 &&
          !html.includes('serviceWorker'),
      ),
    ).toEqual([]);
  });

  test('every link opens outside the frame, those in stories too', () => {
    const inside = embeds.flatMap(({ path, document }) =>
      elements(document, 'a')
        .filter((link) => attributeOf(link, 'href')?.startsWith('#') !== true)
        .filter((link) => attributeOf(link, 'target') !== '_blank' || attributeOf(link, 'rel') !== 'noopener')
        .map((link) => `${path} ${attributeOf(link, 'href') ?? ''}`),
    );
    expect(inside).toEqual([]);
    expect(wrong(({ document }) => count(document, 'a[target="_blank"]') > 0)).toEqual([]);
  });

  test('an embed names the site, and the source wherever it shows a figure', () => {
    expect(wrong(({ document }) => texts(document, '.origin .site').join() === siteName)).toEqual([]);
    const sources = (page: SitePage) => texts(page.document, '.origin .source').join();
    const withFigures = embeds.filter(({ path }) => !path.startsWith('/nhung/moi-nhat/'));
    expect(withFigures.filter((page) => !/^Nguồn: \S/u.test(sources(page))).map(({ path }) => path)).toEqual([]);
    expect(wrong((page) => withFigures.includes(page) || sources(page) === '')).toEqual([]);
  });

  test('an embed keeps the policy of the site and has no style of its own in it', () => {
    expect(
      wrong(({ html, document }) => {
        const policy = elements(document, 'meta').find(
          (meta) => attributeOf(meta, 'http-equiv') === 'content-security-policy',
        );
        return (
          (policy && attributeOf(policy, 'content')?.includes("default-src 'self'")) === true && !/\sstyle=/u.test(html)
        );
      }),
    ).toEqual([]);
  });

  test('each states the height of its frame, only a full story none', () => {
    expect(
      wrong(({ path, document }) => {
        const height = attributeOf(element(document, 'html'), 'data-height');
        return path.startsWith('/nhung/bai/') ? height === null : Number(height) >= 240 && Number(height) <= 1800;
      }),
    ).toEqual([]);
  });

  test('only embeds load the styles of frames', () => {
    const own = files.filter((file) => /\/embed\.[^/]+\.css$/u.test(file));
    expect(own).toHaveLength(1);
    const loading = pages.filter(({ html }) => html.includes(`/${own[0] ?? ''}`));
    expect(loading).toEqual(pages.filter(isEmbed));
  });

  test('a chart has its words and its whole table without any script', () => {
    const charts = embeds.filter(({ path }) => path.startsWith('/nhung/bieu-do/'));
    const lacking = charts.filter(
      ({ document }) =>
        count(document, 'details table td') === 0 ||
        textOf(element(document, 'p.summary')) !== attributeOf(element(document, 'img'), 'alt'),
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });
});

test('a full story has all that its page has', async () => {
  const pages = await sitePages(inject('fixtureSite'));
  const [full, framed] = ['/dien-hinh/to-hop-tac-hoa-ban/', '/nhung/bai/to-hop-tac-hoa-ban/'].map(
    (path) => pageAt(pages, path).document,
  );
  if (!full || !framed) throw new Error('no story');
  for (const part of ['.prose', '.award-list', '.source-list', '.last-updated', '.lead'])
    expect([part, texts(framed, part)]).toEqual([part, texts(full, part)]);
  expect(count(framed, 'img')).toBeGreaterThan(2);
});

test('at every former address of a page stands the same embed that stands at the present one', async () => {
  const pages = await sitePages(inject('fixtureSite'));
  const compared = pages.filter(isRedirect).flatMap(({ path, document }) => {
    const to = attributeOf(element(document, 'main a'), 'href') ?? '';
    const kinds = { 'dien-hinh': ['dien-hinh/', 'bai/'], 'phong-trao': ['phong-trao/', 'moi-nhat/phong-trao-'] };
    const own = Object.entries(kinds).find(([section]) => path.startsWith(`/${section}/`))?.[1] ?? [];
    return own.flatMap((kind) => {
      const present = pages.find((page) => page.path === `/nhung/${kind}${lastPart(to)}/`);
      return present ? [[pageAt(pages, `/nhung/${kind}${lastPart(path)}/`), present] as const] : [];
    });
  });
  expect(compared.map(([{ path }]) => path)).toEqual(
    expect.arrayContaining([
      ...['/nhung/dien-hinh/to-hoa-ban/', '/nhung/bai/hoa-ban-ten-cu/', '/nhung/phong-trao/thi-dua-toan-quoc/'],
      '/nhung/moi-nhat/phong-trao-ten-cu-cua-phong-trao/',
    ]),
  );
  for (const [former, present] of compared) expect(former.html).toBe(present.html);
  expect(compared.filter(([former]) => isRedirect(former))).toEqual([]);
});

test('drafts and what is not due have no embeds', async () => {
  const paths = (await sitePages(inject('fixtureSite'))).filter(isEmbed).map(({ path }) => path);
  expect(paths.filter((path) => /ban-nhap|hen-gio/u.test(path))).toEqual([]);
});
