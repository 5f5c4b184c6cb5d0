import { expect, test } from 'vitest';
import { contrast, onColour, readable, shade } from '../../../../src/domain/theme/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('%s and %s have the contrast %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test('a colour is made as little darker as a light ground needs, and as little lighter as a dark one does', () => {
  const [onWhite, onBlack] = [readable('#e5c100', ['#ffffff'], 4.5), readable('#9d1c20', ['#000000'], 4.5)];
  expect([contrast(onWhite, '#ffffff'), contrast(onBlack, '#000000')].map(Math.floor)).toEqual([4, 4]);
  expect(contrast(onWhite, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(onBlack, '#000000')).toBeGreaterThanOrEqual(4.5);
});

test('a colour that is read stays as it is; where none can be, black or white is the most', () => {
  expect(readable('#9d1c20', ['#ffffff', '#fbf7f0'], 4.5)).toBe('#9d1c20');
  expect(readable('#9d1c20', ['#ffffff'], 22)).toBe('#000000');
  expect(readable('#9d1c20', ['#000000'], 22)).toBe('#ffffff');
});

test('black and white are changed no more than other colours', () => {
  expect(contrast(readable('#000000', ['#191712'], 5.5), '#191712')).toBeLessThan(6);
  expect(contrast(readable('#ffffff', ['#fbf7f0'], 4.5), '#fbf7f0')).toBeLessThan(5);
});

test('a grey has no hue that a shade could take on', () => {
  expect(shade('#808080', 1, 0.2)).toBe('#ffffff');
  expect(shade('#808080', 0.3, 0.2)).toMatch(/^#(..)\1\1$/u);
});

test('text on a colour is white where it can be read', () => {
  expect([onColour('#9d1c20'), onColour('#ffd700')]).toEqual(['#ffffff', '#1a1412']);
});
