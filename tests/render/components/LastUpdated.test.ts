import { expect, test } from 'vitest';
import LastUpdated from '../../../src/components/LastUpdated.astro';
import { texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const corrections = [
  { label: 'Đính chính ngày 21/11/2026', text: 'Đã sửa <b>số</b>.' },
  { label: 'Đính chính', text: 'Đã sửa tên.' },
];

test.each([
  [
    'corrections before the date',
    corrections,
    ['Đính chính ngày 21/11/2026: Đã sửa <b>số</b>.', 'Đính chính: Đã sửa tên.'],
  ],
  ['the date alone where nothing was corrected', [], []],
])('shows %s', async (_, lines, before) => {
  const page = await render(LastUpdated, { updated: '28/6/2022', corrections: lines });
  expect(texts(page, 'p')).toEqual([...before, 'Cập nhật ngày 28/6/2022']);
});
