import { describe, expect, test } from 'vitest';
import { registryFindings } from '../../../../src/domain/checks/registry-rows.ts';
import { sampleEntry } from '../../sample-entries.ts';

type Fields = Readonly<Record<string, string | null>>;

/** The findings of rows 2 and on of 2022: code, row and column. */
const toldOf = (...rows: readonly Fields[]) =>
  registryFindings(rows.map((fields, index) => sampleEntry('recipient', `2022/${index + 2}`, fields))).map(
    ({ code, line, field }) => [code, line, field].join(' '),
  );

describe('a decision', () => {
  test.each(['2022', '2022-01', '2022-12-31', 'quý IV/2022', null])('of %s stands in 2022', (decisionDate) => {
    expect(toldOf({ decisionDate })).toEqual([]);
  });

  test.each(['2021', '2021-12-31', '1/1/2023', 'quý I/2023'])('of %s does not', (decisionDate) => {
    expect(toldOf({ decisionDate })).toEqual(['GS-122 2 decision_date']);
  });

  test('of another year is sent to the file of that year', () => {
    const [told] = registryFindings([sampleEntry('recipient', '2022/2', { decisionDate: 'quý I/2023' })]);
    expect(told?.message).toContain('(quý I/2023) không thuộc năm 2022');
    expect(told?.remedy).toContain('recipients/2023.csv');
  });
});

describe('who is only counted', () => {
  test('has no story', () => {
    const exemplar = 'to-hai';
    expect(toldOf({ visibility: 'chi-dem', exemplar })).toEqual(['GS-608 2 exemplar']);
    expect(toldOf({ visibility: 'cong-khai', exemplar }, { visibility: 'chi-dem' })).not.toContain('GS-608 2 exemplar');
    expect(toldOf({ visibility: 'cong-khai', exemplar })).toEqual([]);
  });
});

const award: Fields = {
  name: 'Nguyễn Thị Hòa',
  kind: 'ca-nhan',
  unit: 'Trạm Y tế xã Ví Dụ',
  place: 'xã Ví Dụ',
  decisionNumber: '12/QĐ-UBND',
  decisionDate: '2022-06-28',
};

describe('the same award twice', () => {
  test.each<[string, Fields]>([
    ['as it is', {}],
    ['in capitals', { name: 'NGUYỄN THỊ HÒA', unit: 'TRẠM Y TẾ XÃ VÍ DỤ' }],
    ['with another way of setting tone marks', { name: 'Nguyễn Thị Hoà' }],
    ['with letters taken apart', { name: 'Nguyễn Thị Hòa'.normalize('NFD') }],
    [
      'with other spaces and signs',
      { name: 'Nguyễn  Thị Hòa.', unit: 'Trạm Y tế, xã Ví Dụ', decisionNumber: '12/QĐ - UBND' },
    ],
    ['with another way of writing the day', { decisionDate: '28/6/2022' }],
    ['by another source', { source: 'quyet-dinh', section: 'Trang 3' }],
    ['only counted', { visibility: 'chi-dem' }],
    ['cancelled', { status: 'huy-bo' }],
    ['with a note', { note: 'Lần thứ hai.' }],
    ['in a movement', { movement: 'thi-dua', signedBy: 'Chủ tịch UBND tỉnh' }],
  ])('is told: %s', (_, fields) => {
    expect(toldOf(award, { ...award, ...fields })).toEqual(['GS-123 3 name']);
    expect(toldOf({ ...award, ...fields }, award)).toEqual(['GS-123 3 name']);
  });

  test('is told of a person of whom nothing more is known', () => {
    const bare = { name: 'Lý Văn A', kind: 'ca-nhan' };
    expect(toldOf(bare, { ...bare, name: 'lý văn a' })).toEqual(['GS-123 3 name']);
  });

  test('is told for every row but the first, with the place of the first', () => {
    const inFile = (id: string) => sampleEntry('recipient', id, { ...award, decisionDate: null });
    const found = registryFindings([inFile('2021/7'), inFile('2022/2'), inFile('2021/9')]);
    expect(
      found.map(({ file, line, message }) => [file, line, /ở (?<place>[^:]+):/u.exec(message)?.groups?.place]),
    ).toEqual([
      ['recipients/2022.csv', 2, 'dòng 7 của recipients/2021.csv'],
      ['recipients/2021.csv', 9, 'dòng 7'],
    ]);
  });
});

describe('two awards', () => {
  test.each<[string, Fields]>([
    ['another person', { name: 'Nguyễn Thị Hoa' }],
    ['someone of the same name elsewhere', { unit: 'Trường Tiểu học Ví Dụ' }],
    ['someone of the same name in another commune', { place: 'xã Ví Dụ Hai' }],
    ['someone of the same name in another province', { province: 'cao-nguyen' }],
    ['another form', { form: 'giay-khen' }],
    ['another decision', { decisionNumber: '13/QĐ-UBND' }],
    ['another day', { decisionDate: '2022-06-29' }],
    ['a day that is not known', { decisionDate: null }],
  ])('are not told as one: %s', (_, fields) => {
    expect(toldOf(award, { ...award, ...fields })).toEqual([]);
  });

  test('of which a source tells no more are told apart by their notes', () => {
    const province = { name: 'Tỉnh Thung Lũng', kind: 'tinh' };
    const [first, second] = ['Lần thứ nhất.', 'Lần thứ hai.'].map((note) => ({ ...province, note }));
    expect(toldOf({ ...first }, { ...second })).toEqual([]);
    expect(toldOf({ ...first }, { ...second }, { ...second })).toEqual(['GS-123 4 name']);
    expect(toldOf({ ...first }, { ...second }, province)).toEqual(['GS-123 4 name']);
  });
});
