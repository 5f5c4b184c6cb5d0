import { expect, test } from 'vitest';
import Particulars from '../../../src/components/Particulars.astro';
import { attributeOf, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

test('names each particular once and gives all its values, linked or plain', async () => {
  const page = await render(Particulars, {
    items: [
      { label: 'Nơi', values: ['xã <b>Đồi</b>'] },
      { label: 'Phong trào', values: [{ href: '/phong-trao/che/', label: 'Trồng & chè' }, 'Khác'] },
    ],
  });
  expect(texts(page, 'dt')).toEqual(['Nơi', 'Phong trào']);
  expect(elements(page, 'dl > div').map((group) => texts(group, 'dd'))).toEqual([
    ['xã <b>Đồi</b>'],
    ['Trồng & chè', 'Khác'],
  ]);
  expect(attributeOf(element(page, 'a'), 'href')).toBe('/phong-trao/che/');
});

test('shows nothing without particulars', async () => {
  expect(await renderHtml(Particulars, { items: [] })).toBe('');
});
