import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/domain/search/excerpt.ts';
import { readQuery, type Abbreviation } from '../../../../src/domain/search/search-query.ts';

const abbreviations: Abbreviation[] = [
  ['NTM', 'nông thôn mới'],
  ['UBND', 'Ủy ban nhân dân'],
];

/** An excerpt with its matches in brackets. */
const shown = (query: string, text: string) =>
  excerpt(readQuery(query, abbreviations), text)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

const filler = (count: number) => Array.from({ length: count }, (_, index) => `chữ${index}`).join(' ');

describe('excerpt', () => {
  it.each([
    ['dang thi ngo', 'Mô hình của Đặng Thị Ngọ ở Điện Quan', 'Mô hình của [Đặng Thị Ngọ] ở Điện Quan'],
    ['Đặng Thị Ngọ'.normalize('NFD'), 'có Đặng Thị Ngọ.', 'có [Đặng Thị Ngọ.]'],
    ['hoà bình', 'diễn biến hòa bình', 'diễn biến [hòa bình]'],
    ['kĩ thuật', 'khoa học kỹ thuật', 'khoa học [kỹ thuật]'],
    ['2216/KH-UBND', 'Kế hoạch số 2216/KH-UBND ngày 29/6', 'Kế hoạch số [2216/KH-UBND] ngày 29/6'],
    ['kế hoạch 2216', 'số 2216/KH-UBND là kế hoạch', 'số 2216/KH-UBND là [kế hoạch]'],
    ['xã NTM', 'các xã nông thôn mới', 'các [xã nông thôn mới]'],
    ['UBND NTM', 'của Ủy ban nhân dân về nông thôn mới', 'của [Ủy ban nhân dân] về [nông thôn mới]'],
    ['nông thôn mới', 'một xã NTM đẹp', 'một xã [NTM] đẹp'],
    ['2216/KH', 'số 2216/KH-UBND ngày', 'số [2216/KH-UBND] ngày'],
    ['TP.Lào Cai', 'ở TP.Lào Cai rồi', 'ở [TP.Lào Cai] rồi'],
    ['kinh tế - xã hội', 'về kinh tế – xã hội và kinh tế-xã hội', 'về [kinh tế – xã hội] và [kinh tế-xã hội]'],
    ['"nông thôn"', 'thôn kia, nông thôn', 'thôn kia, [nông thôn]'],
    ['đẹp đi', 'rất đẹp, đi xa', 'rất [đẹp, đi] xa'],
    ['thi đua', 'thi tốt, đua nhanh', '[thi] tốt, [đua] nhanh'],
    ['thi đua', 'thi tốt rồi thi đua', 'thi tốt rồi [thi đua]'],
  ])('marks %s', (query, text, result) => {
    expect(shown(query, text)).toBe(result);
  });

  it('shows the place where most of the query stands in a row', () => {
    const text = `${filler(50)} thôn mới ${filler(50)} xây dựng nông thôn mới ${filler(60)}`;
    const result = shown('xay dung nong thon moi', text);
    expect(result).toContain('[xây dựng nông thôn mới]');
    expect(result.startsWith('… chữ44 ')).toBe(true);
    expect(result.endsWith(' …')).toBe(true);
    expect(result.split(' ').filter((word) => word !== '…')).toHaveLength(34);
  });

  it('shows the beginning of a text that has none of the words', () => {
    expect(shown('xyz', filler(40))).toBe(`${filler(34)} …`);
    expect(shown('xyz', '')).toBe('');
    expect(shown('', 'một hai')).toBe('một hai');
  });

  it('keeps markup as text', () => {
    expect(shown('script', '<script>alert(1)</script>')).toBe('[<script>alert(1)</script>]');
  });
});
