import { expect, test } from 'vitest';
import SoLieu from '../../../../src/components/story/SoLieu.astro';
import type { KeyFigure } from '../../../../src/domain/exemplars.ts';
import { texts } from '../../../support/html-document.ts';
import { render, renderHtml } from '../../../support/rendering.ts';

const figures: KeyFigure[] = [
  { id: 'cay', label: 'Cây', value: '1.500', unit: 'cây' },
  { id: 'nha', label: 'Nhà', value: '3', unit: null },
  { id: null, label: 'Hạng', value: 'Cấp độ 3', unit: null },
];

test.each([
  ['all figures without a choice', undefined, ['Cây', 'Nhà', 'Hạng']],
  ['the chosen one', 'nha', ['Nhà']],
  ['the chosen ones in the order of the choice', '  nha   cay ', ['Nhà', 'Cây']],
])('shows %s', async (_, only, labels) => {
  expect(texts(await render(SoLieu, { only, figures }), 'dt')).toEqual(labels);
});

test.each([
  ['without figures', undefined, []],
  ['for a figure that is not there', 'khac', figures],
])('shows nothing %s', async (_, only, given) => {
  expect(await renderHtml(SoLieu, { only, figures: given })).toBe('');
});
