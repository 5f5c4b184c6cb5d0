import { expect, test } from 'vitest';
import { correctionLines, correctionTexts } from '../../../src/domain/corrections.ts';

const correction = [
  { on: '2026-11-01', text: 'Đã sửa tên.' },
  { on: null, text: 'Đã sửa chữ.' },
  { on: '2026-11-21', text: 'Đã sửa số.' },
];

test('the newest correction stands first, those without a day last', () => {
  expect(correctionLines({ correction })).toEqual([
    { label: 'Đính chính ngày 21/11/2026', text: 'Đã sửa số.' },
    { label: 'Đính chính ngày 1/11/2026', text: 'Đã sửa tên.' },
    { label: 'Đính chính', text: 'Đã sửa chữ.' },
  ]);
  expect(correctionTexts({ correction })[0]).toBe('Đính chính ngày 21/11/2026: Đã sửa số.');
  expect(correctionTexts({ correction: [] })).toEqual([]);
});
