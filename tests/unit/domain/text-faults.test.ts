import { describe, expect, test } from 'vitest';
import { excerpt, htmlEntity, textFaults } from '../../../src/domain/text-faults.ts';

const codes = (text: string) => textFaults(text).map(({ code }) => code);

/** What a text in UTF-8 looks like when it is read in another encoding. */
const misread = (text: string, encoding: 'latin1' | 'windows-1252') => {
  const bytes = Buffer.from(text, 'utf8');
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
};

describe('an old Vietnamese encoding', () => {
  test.each([
    ['TCVN3', '®iÓn h×nh tiªn tiÕn phong trµo thi ®ua'],
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc'],
    ['TCVN3', 'Uû ban nh©n d©n tØnh Lµo Cai'],
    ['VNI', 'ñieån hình tieân tieán Tröôøng phoå thoâng'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
    ['VNI', 'UÛY BAN NHAÂN DAÂN TÆNH LAØO CAI'],
  ])('(%s) is found in “%s”', (_, text) => {
    expect(codes(text)).toEqual(['GS-501']);
  });

  test('is found on one line of a long text, at its start', () => {
    const text = `name: Tổ\n${'Một dòng tiếng Việt bình thường.\n'.repeat(300)}ñieån hình tieân tieán Tröôøng phoå thoâng\n`;
    expect(textFaults(text)).toMatchObject([{ code: 'GS-501', index: text.indexOf('ñieån') }]);
  });
});

describe('broken UTF-8', () => {
  test.each([
    'điển hình tiên tiến',
    'Đổi mới',
    'trường học',
    'phong trào thi đua yêu nước',
    'Ủy ban nhân dân',
    'Trần Đình Việt',
  ])('is found in “%s” read as Windows-1252', (text) => {
    expect(codes(misread(text, 'windows-1252'))).toContain('GS-504');
  });

  test.each(['điển hình tiên tiến', 'phong trào thi đua yêu nước', '“quê hương”'])(
    'is found in “%s” read as Latin-1',
    (text) => {
      expect(codes(misread(text, 'latin1'))).toContain('GS-504');
    },
  );
});

describe('a character that nobody sees', () => {
  test.each([
    ['NUL', '\u0000', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['a form feed', '\u000c', 'U+000C'],
    ['a control of Latin-1', '\u0085', 'U+0085'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a space of no width', '\u200b', 'U+200B'],
    ['a mark from left to right', '\u200e', 'U+200E'],
    ['an override from right to left', '\u202e', 'U+202E'],
    ['an isolate from right to left', '\u2067', 'U+2067'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a byte-order mark inside', '\ufeff', 'U+FEFF'],
    ['a letter that could not be read', '\ufffd', 'U+FFFD'],
    ['a private letter', '\ue000', 'U+E000'],
  ])('%s, is found on the first line and on any other', (_, character, found) => {
    expect(textFaults(`gương${character} sáng`)).toEqual([{ code: 'GS-502', found, index: 5 }]);
    expect(textFaults(`một\ngương${character} sáng`)).toEqual([{ code: 'GS-502', found, index: 9 }]);
  });

  test('is told once for each line', () => {
    expect(textFaults('x\na\u200bb\u200bc\n\u200bd\nđ').map(({ index }) => index)).toEqual([3, 8]);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    ['', ''],
    [
      'ordinary Vietnamese',
      'Trần Đình Việt, Lý Văn Tá và Đặng Thị Ngọ đã trồng hơn 11.919,74 ha rừng ở Lào Cai năm 2022.',
    ],
    ['every letter of Vietnamese', 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'],
    ['the same in capitals', 'AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ'],
    ['a foreign name', 'Ông Björn cùng các thầy cô'],
    ['two foreign names', 'Ông Björn và bà Zoë đã đến thăm trường vào tháng 6 năm ấy'],
    ['a unit', '10 µm'],
    ['three units', 'Bụi PM 10 µm, 2,5 µm và 1µm'],
    ['a trademark', 'Sản phẩm OCOP® của xã'],
    ['trademarks in a row', 'A®, B® và C®'],
    ['diameters of pipes', '- Ống nước Ø20, Ø25 và Ø32'],
    ['fractions and exponents', '1½ giờ, 20 m², 25 °C, CO₂, ¾ số hộ'],
    ['quotation marks and dashes', '“Gương sáng” – ‘người tốt’ — «việc tốt» …'],
    ['tabs and line ends', 'một\thai\nba\n'],
    ['emoji', '👨‍👩‍👧 🌱'],
    ['capitals before a quotation mark', 'XÃ “NÔNG THÔN MỚI”, THỊ XÃ “VĂN MINH”'],
  ])('%s', (_, text) => {
    expect(textFaults(text)).toEqual([]);
  });

  test('one foreign name told many times', () => {
    expect(textFaults('Ông Björn đến xã từ năm 2020.\n'.repeat(20))).toEqual([]);
  });
});

test.each([
  ['Trồng &amp; giữ rừng', { entity: '&amp;', character: '&' }],
  ['a&nbsp;b', { entity: '&nbsp;', character: ' ' }],
  ['&lt;b&gt;', { entity: '&lt;', character: '<' }],
  ['&#160;', { entity: '&#160;', character: undefined }],
  ['&#xa0;', { entity: '&#xa0;', character: undefined }],
  ['&eacute;', { entity: '&eacute;', character: undefined }],
  ['A&B, R&D; P&G', undefined],
  ['thi đua & khen thưởng;', undefined],
])('the entity in %j is %j', (text, entity) => {
  expect(htmlEntity(text)).toEqual(entity);
});

test.each([
  ['ngắn', 'ngắn'],
  ['  hai \n\t dòng  ', 'hai dòng'],
  ['ă'.repeat(60), 'ă'.repeat(60)],
  ['ă'.repeat(61), `${'ă'.repeat(59)}…`],
  ['😀'.repeat(61), `${'😀'.repeat(59)}…`],
  [12.5, '12.5'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'trống'],
  [{ a: [1] }, '{"a":[1]}'],
])('%j is shown as %s', (value, text) => {
  expect(excerpt(value)).toBe(text);
});
