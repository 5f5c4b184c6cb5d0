import { expect, test } from 'vitest';
import { fontCharacters } from '../../../src/domain/page-font.ts';

const kept = new Set(fontCharacters);

test.each([
  ['a sentence with every tone', 'Đồng bào các dân tộc thi đua yêu nước, ngõ nhỏ, mẫu mực, nghĩa tình, khoẻ mạnh'],
  ['capitals', 'ẰẲẴẮẶ ẦẨẪẤẬ ỀỂỄẾỆ ỒỔỖỐỘ ỜỞỠỚỢ ỪỬỮỨỰ ỲỶỸÝỴ ĂÂĐÊÔƠƯ'],
  ['figures and signs', '11.919,74 tỷ đồng – ≥ 80% · 25°C, 120 m² × 3 … “a” ‘b’ «c» 5‰ 10.000₫ −4 ±2'],
  ['names from elsewhere', 'Müller, François, Øystein'],
])('%s', (_, text) => {
  expect([...text].filter((character) => !kept.has(character))).toEqual([]);
});

test('keeps no mark that only joins a letter before it: the text of pages is composed', () => {
  expect(kept.size).toBeGreaterThan(300);
  expect([...kept].filter((character) => /\p{M}/u.test(character))).toEqual([]);
});
