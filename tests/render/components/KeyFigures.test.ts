import { expect, test } from 'vitest';
import KeyFigures from '../../../src/components/KeyFigures.astro';
import type { KeyFigure } from '../../../src/domain/key-figures.ts';
import { elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const figures: KeyFigure[] = [
  { id: 'cay', label: 'Cây xanh', value: 'hơn 1.500', unit: 'cây' },
  { id: null, label: '<b>Xếp hạng</b>', value: 'Cấp độ 3', unit: null },
];

test('names each figure and gives its value with its unit', async () => {
  const page = await render(KeyFigures, { figures });
  expect(texts(page, 'dt')).toEqual(['Cây xanh', '<b>Xếp hạng</b>']);
  expect(texts(page, 'dd')).toEqual(['hơn 1.500 cây', 'Cấp độ 3']);
  expect(texts(page, 'dd strong')).toEqual(['hơn 1.500', 'Cấp độ 3']);
  expect(elements(page, 'dl > div').map((group) => group.childElements.map(({ tagName }) => tagName))).toEqual([
    ['dt', 'dd'],
    ['dt', 'dd'],
  ]);
});

test('shows nothing without figures', async () => {
  expect(await renderHtml(KeyFigures, { figures: [] })).toBe('');
});
