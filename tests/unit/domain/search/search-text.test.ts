import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../../../src/domain/folding.ts';
import { fromIndexed, toIndexed, toIndexedHtml } from '../../../../src/domain/search/search-text.ts';

describe('text for the index', () => {
  it.each([
    ['Đặng Thị đi', 'Ḏặng Thị ḏi'],
    ['Đặng Thị đi'.normalize('NFD'), 'Ḏặng Thị ḏi'],
    ['Thi đua - Khen thưởng', 'Thi ḏua⸳-⸳ Khen thưởng'],
    ['Thi đua – Khen thưởng', 'Thi ḏua⸳–⸳ Khen thưởng'],
    ['Thi đua\u00a0— Khen thưởng', 'Thi ḏua⸳—⸳ Khen thưởng'],
    ['tế\n- xã', 'tế⸳-⸳ xã'],
    ['xã - huyện / tỉnh', 'xã⸳-⸳ huyện⸳/⸳ tỉnh'],
    ['a … b -- c', 'a⸳…⸳ b⸳--⸳ c'],
    ['2216/KH-UBND', '2216/⸱ KH-⸱ UBND'],
    ['2021–2025', '2021–⸱ 2025'],
    ['29/6/2022', '29/⸱ 6/⸱ 2022'],
    ['tới:“xa”', 'tới:“⸱ xa”'],
    ['a(b)c', 'a(⸱ b)⸱ c'],
    ['11.919,74 và 99,8%', '11.919,74 và 99,8%'],
    ['TP.Lào Cai', 'TP.⸱ Lào Cai'],
    ['QĐ.2022,Đ', 'QḎ.⸱ 2022,⸱ Ḏ'],
    ['v.v... rồi', 'v.⸱ v... rồi'],
    ['TÊ.X'.normalize('NFD'), 'TÊ.⸱ X'],
    ['GD&ĐT R&D a & b', 'GD&⸱ ḎT R&⸱ D a⸳&⸳ b'],
    ['a, b; c. “d” (e)', 'a, b; c. “d” (e)'],
    ['a- b -c', 'a- b -c'],
    ['- a -', '- a -'],
    ['', ''],
  ])('of %j is %j', (text, indexed) => {
    expect(toIndexed(text)).toBe(indexed);
  });

  it.each(['Đặng Thị Ngọ', 'ĐẠT đích', 'đ - Đ – đ', '2216/KH-UBND', 'TP.Lào 11.919,74', '<b title="đ - đ">Đ</b>'])(
    'has the letters of %j when folded, and is the same when made twice',
    (text) => {
      const letters = (of: string) => foldAccents(of).replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(toIndexed(text))).toBe(letters(text));
      expect(toIndexed(toIndexed(text))).toBe(toIndexed(text));
    },
  );

  it.each(['đ', 'Đường', 'ơ', 'a đ'])('has as many characters as %j', (text) => {
    expect(toIndexed(text)).toHaveLength(text.length);
  });

  it.each([
    'Đặng Thị Ngọ',
    'Ban Thi đua - Khen thưởng – tỉnh Lào Cai',
    'a - - b – - c',
    '‐‒-–—',
    '2021–2025, 2216/KH-UBND',
    'TP.Lào 11.919,74; GD&ĐT',
    'kinh tế - xã hội — nông/lâm / thủy sản',
    '“Đền ơn đáp nghĩa”',
    '$& $1 \\1 .* [đ] (?<=x)',
    'đ\u0000đ\u200f\ufeffđ',
    'đ\ud800 - \udfffđ',
    '👩‍🌾 – ❤️ - đ',
    'đ - '.repeat(2_500),
    '',
  ])('of %j can be told again as it was written', (text) => {
    expect(fromIndexed(toIndexed(text))).toBe(text);
  });
});

describe('a dash between words', () => {
  it.each([
    'thi đua - khen thưởng',
    'thi đua – khen thưởng',
    'thi đua — khen thưởng',
    'thi đua\u00a0– khen thưởng',
    'thi đua\n– khen thưởng',
    'a - b - c',
  ])('does not stand alone: %j', (text) => {
    const pieces = toIndexed(text).split(/\s/u);
    expect(pieces.filter((word) => !/[\p{L}\p{N}]/u.test(word))).toEqual([]);
  });

  it('is told again with a plain space before it', () => {
    expect(fromIndexed(toIndexed('thi đua\u00a0–\nkhen thưởng'))).toBe('thi đua –\nkhen thưởng');
  });
});

describe('a document for the index', () => {
  it.each([
    ['<p>Đi <b>2216/KH-UBND</b></p>', '<p>Ḏi <b>2216/⸱ KH-⸱ UBND</b></p>'],
    ['<b>đầu</b> - <i>cuối</i>', '<b>ḏầu</b>⸳-⸳ <i>cuối</i>'],
    ['GD&amp;ĐT', 'GD&amp;ĐT'],
    ['<p>GD&amp;ĐT</p>', '<p>GD&amp;⸱ ḎT</p>'],
    ['<p>a &amp; b&nbsp;c</p>', '<p>a⸳&amp;⸳ b c</p>'],
    ['<p>GD&amp;ĐT &quot;đẹp&quot; &lt;b&gt;</p>', '<p>GD&amp;⸱ ḎT "ḏẹp" &lt;b&gt;</p>'],
    ['<a href="/dien-hinh/a.b/" title="Đi - về">Đ</a>', '<a href="/dien-hinh/a.b/" title="Đi - về">Ḏ</a>'],
    ['<h1 class=đ-a>\n  Đ - đ\n</h1>', '<h1 class=đ-a>\n  Ḏ⸳-⸳ ḏ\n</h1>'],
    ['<!doctype html><br/>', '<!doctype html><br/>'],
    ['', ''],
  ])('has its texts changed, not its tags: %s', (html, indexed) => {
    expect(toIndexedHtml(html)).toBe(indexed);
  });
});
