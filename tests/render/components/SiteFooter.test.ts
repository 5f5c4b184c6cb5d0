import { expect, test } from 'vitest';
import SiteFooter from '../../../src/components/SiteFooter.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';

test('names the site, who answers for it and how to reach them', async () => {
  const page = element(await render(SiteFooter, { frame: siteFrame }), 'footer');
  expect(texts(page, 'p')).toEqual(['Gương & mẫu', 'Câu giới thiệu <b>']);
  expect(texts(page, 'dt')).toEqual([strings.footer.office, strings.footer.contact, strings.footer.licence]);
  expect(texts(page, 'dd')).toEqual(['Ban Thử', 'a@tinh.example', 'CC BY']);
  expect(elements(page, 'dd a').map((link) => attributeOf(link, 'href'))).toEqual([
    'mailto:a@tinh.example',
    'https://giay-phep.example/',
  ]);
});

test('leads to every part of the site', async () => {
  const ways = element(await render(SiteFooter, { frame: siteFrame }), 'nav');
  expect(attributeOf(ways, 'aria-label')).toBe(strings.footer.navigation);
  expect(elements(ways, 'li a').map((link) => [attributeOf(link, 'href'), textOf(link)])).toEqual([
    ['/thu/dien-hinh/', 'Điển hình tiên tiến'],
    ['/thu/gioi-thieu/', 'Giới thiệu'],
  ]);
});

test('names a licence without an address as plain text', async () => {
  const page = await render(SiteFooter, { frame: { ...siteFrame, licence: 'Theo quy định' } });
  expect(texts(page, 'dd').at(-1)).toBe('Theo quy định');
});
