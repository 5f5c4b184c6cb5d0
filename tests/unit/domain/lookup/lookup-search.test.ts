import { describe, expect, test } from 'vitest';
import { syntheticLists, syntheticRows } from '../../../../scripts/bench/lookup-rows.ts';
import { foldAccents } from '../../../../src/domain/folding.ts';
import { buildLookupIndex } from '../../../../src/domain/lookup/lookup-index.ts';
import type { LookupRequest } from '../../../../src/domain/lookup/lookup-search.ts';
import { lookUp, sampleIndex } from './sample-lookup.ts';

const school = 'Trường Tiểu học Đồi Chè';
const index = sampleIndex([
  { name: 'Nguyễn Thị Hòa', unit: 'Trạm Y tế xã Đồi Chè', decisionNumber: '2216/QĐ-UBND', decisionDate: '2022-06-28' },
  { name: 'Nguyễn Thị Hoa', unit: school, decisionNumber: '2216/QĐ-UBND', decisionDate: '2022-06-28' },
  {
    name: 'Nguyễn Thị Hòa Bình',
    place: 'xã Kỳ Sơn',
    decisionNumber: '05/QĐ-TTg',
    decisionDate: '2021',
    form: 'huan-chuong',
  },
  { name: 'Lý Hòa', unit: 'Tổ quỹ tín dụng' },
  { name: 'Hòa Thị Ngọ', place: 'xã Nguyễn Huệ' },
  { name: 'Đặng Thị Ngọ', province: 'thung-lung' },
  {
    name: 'Tổ phụ nữ Xuân Hòa',
    kind: 'tap-the',
    place: 'xã Hòa Mạc',
    decisionDate: '2021-Q3',
  },
  { name: school, kind: 'tap-the', form: 'huan-chuong' },
]);

const names = async (text: string, filters: LookupRequest['filters'] = {}) =>
  (await lookUp(index, text, filters)).rows.map((row) => index.rows[row]?.name);

describe('finds', () => {
  test.each([
    ['a full name', 'Đặng Thị Ngọ'],
    ['a name without accents', 'dang thi ngo'],
    ['capitals', 'ĐẶNG THỊ NGỌ'],
    ['decomposed letters', 'Đặng Thị Ngọ'.normalize('NFD')],
    ['much white space and signs', '  Đặng,  Thị.Ngọ! '],
    ['two words of a name', 'thị ngọ'],
  ])('%s', async (_, text) => {
    expect(await names(text)).toContain('Đặng Thị Ngọ');
  });

  test.each([
    ['the tone mark on the other letter', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['i for y', 'Lí Hòa', 'Lý Hòa'],
    ['a place', 'xã kì sơn', 'Nguyễn Thị Hòa Bình'],
    ['a unit', 'trạm y tế', 'Nguyễn Thị Hòa'],
    ['a unit with y at its end', 'to qui tin dung', 'Lý Hòa'],
    ['a whole decision number', '2216/QĐ-UBND', 'Nguyễn Thị Hoa'],
    ['a decision number with other signs', '2216 qd ubnd', 'Nguyễn Thị Hoa'],
    ['a decision number run together', '2216QĐ-UBND', 'Nguyễn Thị Hoa'],
    ['only the number', '2216', 'Nguyễn Thị Hòa'],
    ['a number without its leading zero', '5/QĐ', 'Nguyễn Thị Hòa Bình'],
    ['name and unit in any order', 'trạm y tế Hòa Nguyễn', 'Nguyễn Thị Hòa'],
    ['name and decision', 'nguyen thi hoa 2216', 'Nguyễn Thị Hoa'],
  ])('%s', async (_, text, name) => {
    expect(await names(text)).toContain(name);
  });

  test.each(['Trịnh Văn Quyết', 'zzz', '!?', '😀', '.*', '\\', '"', '<script>', '\u202e'])(
    'nothing for %s',
    async (text) => {
      expect(await lookUp(index, text)).toMatchObject({ rows: [], unfiltered: 0, isShortened: false });
    },
  );
});

describe('ranks', () => {
  test('names spelt as typed first, of those the whole name', async () => {
    expect(await names('Nguyễn Thị Hòa')).toEqual(['Nguyễn Thị Hòa', 'Nguyễn Thị Hòa Bình', 'Nguyễn Thị Hoa']);
    expect(await names('Nguyễn Thị Hoa')).toEqual(['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hòa Bình']);
  });

  test('without accents the whole name first, however it is spelt', async () => {
    expect(await names('nguyen thi hoa')).toEqual(['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hòa Bình']);
  });

  test('given names, then family names, then names between, then collectives and places', async () => {
    expect(await names('Hòa')).toEqual([
      'Lý Hòa',
      'Nguyễn Thị Hòa',
      'Hòa Thị Ngọ',
      'Nguyễn Thị Hòa Bình',
      'Tổ phụ nữ Xuân Hòa',
      'Nguyễn Thị Hoa',
    ]);
  });

  test('the name of a collective before those who belong to it', async () => {
    expect(await names(school)).toEqual([school, 'Nguyễn Thị Hoa']);
  });

  test('names before places', async () => {
    expect((await names('Nguyễn')).at(-1)).toBe('Hòa Thị Ngọ');
  });
});

describe('filters', () => {
  test.each([
    ['year', { year: '2022' }, ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoa']],
    ['form', { form: 'huan-chuong' }, ['Nguyễn Thị Hòa Bình']],
    ['kind', { kind: 'tap-the' }, ['Tổ phụ nữ Xuân Hòa']],
    ['year and form', { year: '2021', form: 'huan-chuong' }, ['Nguyễn Thị Hòa Bình']],
    ['no date', { year: 'khong-ro' }, ['Lý Hòa', 'Hòa Thị Ngọ']],
    ['an unknown choice', { year: '1800' }, []],
  ])('by %s', async (_, filters, expected) => {
    expect((await names('hòa', filters)).toSorted()).toEqual(expected.toSorted());
  });

  test('tell what there is without them', async () => {
    expect(await lookUp(index, 'đặng thị ngọ', { year: '2022' })).toMatchObject({ rows: [], unfiltered: 1 });
  });

  test('alone list all that they leave, in the order of rows', async () => {
    expect(await names('', { province: 'thung-lung' })).toEqual(['Đặng Thị Ngọ']);
    expect(await names('')).toEqual(index.rows.map(({ name }) => name));
  });

  test('load just their own columns', async () => {
    expect((await lookUp(index, 'hòa')).loaded).toEqual(['t0']);
    expect((await lookUp(index, 'hòa', { kind: 'tap-the' })).loaded).toEqual(['t0', 'c-kind']);
  });
});

test('an unfinished last word is left out when nothing has all words', async () => {
  expect(await lookUp(index, 'Đặng Thị Ngọ xyz')).toMatchObject({
    rows: { length: 1 },
    isShortened: true,
    words: ['đặng', 'thị', 'ngọ'],
  });
  expect(await lookUp(index, 'Đặng Thị abc xyz')).toMatchObject({ rows: [], isShortened: false });
});

test('a file that does not come fails the search', async () => {
  const broken = { ...index, files: new Map() };
  await expect(lookUp(broken, 'hòa')).rejects.toThrow('t0');
});

test.each([10_000, 100_000])('a text of %i characters is cut and answered', async (length) => {
  expect(await lookUp(index, 'nguyễn '.repeat(length / 7))).toMatchObject({ isCut: true });
  expect((await lookUp(index, 'x'.repeat(length))).rows).toEqual([]);
});

describe('a large registry', () => {
  const large = buildLookupIndex(syntheticRows(4000), syntheticLists);
  const people = large.rows.flatMap(({ name }, row) => (row % 4 === 0 ? { name, row } : []));
  const withI = (name: string) =>
    name.replace(/(?<=[hklmstv])[yỳýỷỹỵ](?= |$)/gu, (letter) =>
      letter.normalize('NFD').replace('y', 'i').normalize('NFC'),
    );
  const oldTone = (name: string) => name.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('úy', 'uý');

  test.each([
    ['as written', (name: string) => name],
    ['without accents', foldAccents],
    ['in capitals', (name: string) => name.toUpperCase()],
    ['in decomposed letters', (name: string) => name.normalize('NFD')],
    ['with tone marks set the old way', oldTone],
    ['with i for y', withI],
  ])('gives every one of a thousand names, typed %s, the whole name foremost', async (_, typed) => {
    const missed = [];
    for (const { name, row } of people) {
      const { rows } = await lookUp(large, typed(name));
      const same = (at: number | undefined) =>
        foldAccents(large.rows[at ?? -1]?.name ?? '') === foldAccents(large.rows[row]?.name ?? '');
      if (!rows.includes(row) || !same(rows[0])) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  test('asks for a few files only', async () => {
    for (const { name } of people.slice(0, 200)) {
      const words = name.split(' ').length;
      expect(new Set((await lookUp(large, name)).loaded).size).toBeLessThanOrEqual(Math.ceil(words / 2));
    }
  });

  test('finds just the rows that have all words', async () => {
    for (const text of ['nguyễn văn', 'lò thị', 'trường tiểu học', 'thị']) {
      const { rows } = await lookUp(large, text);
      const hasAll = (row: number) => {
        const { name, unit, place, decisionNumber } = large.rows[row] ?? { name: '' };
        return [name, unit, place, decisionNumber].some((field) =>
          ` ${foldAccents(field ?? '').replace(/[^a-z0-9]+/gu, ' ')} `.includes(` ${foldAccents(text)} `),
        );
      };
      expect(rows.toSorted((a, b) => a - b)).toEqual([...large.rows.keys()].filter(hasAll));
    }
  });
});
