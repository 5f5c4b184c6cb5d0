import { expect, test } from 'vitest';
import { open, servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

test.each([
  '/',
  '/dien-hinh/',
  '/dien-hinh/ky-tu-la/',
  '/dien-hinh/linh-vuc/ky-tu-la/',
  '/phong-trao/',
  '/phong-trao/ky-tu-la/',
  '/phong-trao/ten-cu-cua-phong-trao/',
  '/ket-qua/',
  '/ket-qua/suoi-ngan/2021/',
  '/chi-tieu/',
  '/chi-tieu/ky-tu-la/',
  '/khen-thuong/',
  '/doi-chieu/',
  '/ket-qua/may-trang/2022/',
  '/van-ban/',
  '/van-ban/quyet-dinh-ky-tu-la/',
  '/tinh/suoi-ngan/',
])('nothing that an author wrote runs on %s', async (path) => {
  const page = await site.newPage();
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    happened.push(message.text());
  });
  page.on('framenavigated', (frame) => happened.push(new URL(frame.url()).pathname));
  await open(page, path);
  await page.mouse.move(200, 300);
  await page.keyboard.press('Tab');
  const state = await page.evaluate(() => ({
    flag: 'hacked' in window,
    made: [...document.querySelectorAll('script, svg, iframe, object, embed, form, input, b, i, u')].filter(
      (item) =>
        !item.matches(
          'figure-filter > form, :is(.search, .home-search) :is(form, input), svg.qr-code, .sized-picture > svg, ' +
            ':is(.site-header, .site-footer, share-block) + script, script:has(+ :is(share-block, embed-block)), ' +
            'head > script[type="application/ld+json"], script[src^="/_astro/"]:empty',
        ),
    ).length,
    // What cannot be read fails the test here.
    described: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => (JSON.parse(textContent) as { '@context': string })['@context'],
    ),
    handlers: [...document.querySelectorAll('*')].flatMap((item) =>
      item.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    strangers: [...document.images].filter(({ src }) => !/\/(?:_astro\/|bieu-do\/|hoa-van\/|favicon)/u.test(src))
      .length,
  }));
  // A redirect says nothing of itself.
  const described = path === '/phong-trao/ten-cu-cua-phong-trao/' ? [] : ['https://schema.org'];
  expect(state).toEqual({ flag: false, made: 0, described, handlers: [], strangers: 0 });
  expect(happened).toEqual([path]);
  await page.context().close();
});

test('the sitemap is sound XML', async () => {
  const page = await site.newPage();
  await page.goto('/');
  const pages = await page.evaluate(async () => {
    const text = await (await fetch('/sitemap.xml')).text();
    const sitemap = new DOMParser().parseFromString(text, 'application/xml');
    return sitemap.querySelector('parsererror') ? -1 : sitemap.querySelectorAll('urlset > url > loc').length;
  });
  expect(pages).toBeGreaterThan(100);
  await page.context().close();
});
