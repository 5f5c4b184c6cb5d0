import { expect, test } from 'vitest';
import ProvinceComparison from '../../../src/components/ProvinceComparison.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import { hostile } from '../sample-lines.ts';

const words = strings.comparison;

test('shows nothing where there is nothing to compare', async () => {
  expect(await renderHtml(ProvinceComparison, { comparison: null })).toBe('');
});

test('shows provinces side by side, with what to know of them', async () => {
  const rows = [
    { province: hostile, value: '57,8%' },
    { province: 'Cao Nguyên', value: 'trên 60%' },
  ];
  const page = await render(ProvinceComparison, {
    comparison: { comparable: true, title: 'Năm 2022', rows, note: hostile },
  });
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe(attributeOf(element(page, 'h2'), 'id'));
  expect(texts(page, 'caption')).toEqual(['Năm 2022']);
  expect(elements(page, 'th').map((head) => attributeOf(head, 'scope'))).toEqual(['col', 'col', 'row', 'row']);
  expect(texts(page, 'tbody th, tbody td')).toEqual([hostile, '57,8%', 'Cao Nguyên', 'trên 60%']);
  expect(texts(page, 'p')).toEqual([hostile]);
  expect(count(page, 'b, script')).toBe(0);
});

test('says why provinces are not compared, and shows no table', async () => {
  const page = await render(ProvinceComparison, { comparison: { comparable: false, reason: hostile } });
  expect(texts(page, 'p')).toEqual([`${words.notComparable} ${hostile}`]);
  expect(count(page, 'table, script')).toBe(0);
});
