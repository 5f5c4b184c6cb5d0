import { describe, expect, test } from 'vitest';
import { shortened } from '../../../src/domain/shortened-text.ts';

describe('a text is shortened', () => {
  test.each([
    ['một hai ba', 10, 'một hai ba'],
    ['một hai ba', 9, 'một hai …'],
    ['một hai, ba bốn', 12, 'một hai …'],
    ['một hai – ba bốn năm', 11, 'một hai …'],
    ['motchudaikhongngat hai', 10, 'motchudaikhongngat …'],
    ['motchudaikhongngat', 10, 'motchudaikhongngat'],
  ])('%s to %i: %s', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});
