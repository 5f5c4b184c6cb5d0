import { expect, test } from 'vitest';
import ProvinceCards from '../../../src/components/ProvinceCards.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { sampleCover as cover } from '../sample-cards.ts';

const provinces = [
  { href: '/tinh/a/', label: 'Tỉnh <b>A</b>', cover, counts: '2 điển hình, 1 phong trào' },
  { href: '/tinh/b/', label: 'Tỉnh B', cover, counts: '' },
];

test('names its provinces, each with one link, its pattern and what it has', async () => {
  const part = element(await render(ProvinceCards, { provinces }), 'nav');
  const heading = element(part, 'h2');
  expect(attributeOf(part, 'aria-labelledby')).toBe(attributeOf(heading, 'id'));
  expect(texts(part, 'h2')).toEqual([strings.home.provinces]);
  const items = elements(part, 'li');
  expect(items.map((item) => texts(item, 'a'))).toEqual([['Tỉnh <b>A</b>'], ['Tỉnh B']]);
  expect(items.map((item) => attributeOf(element(item, 'a'), 'href'))).toEqual(['/tinh/a/', '/tinh/b/']);
  expect(items.map((item) => texts(item, 'p'))).toEqual([['2 điển hình, 1 phong trào'], []]);
  expect(items.map((item) => attributeOf(element(item, 'img'), 'src'))).toEqual([
    ...[cover.pattern.src, cover.pattern.src],
  ]);
});
