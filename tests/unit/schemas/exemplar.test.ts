import { describe, expect, test } from 'vitest';
import { exemplarSchema } from '../../../src/schemas/exemplar.ts';

const least = {
  name: 'Đoàn xã Ví Dụ',
  kind: 'tap-the',
  province: 'lao-cai',
  field: 'thanh-nien',
  year: 2021,
  summary: 'Một đoàn xã.',
  sources: [{ source: 'bao-cao', section: 'Mục 1' }],
  consent: { basis: 'official-report' },
  updatedAt: '2022-12-31',
};
const fact = { label: 'Cây xanh trồng mới', value: 1500, source: 'bao-cao', section: 'Mục 1' };
const withFact = (fields: object) => exemplarSchema.safeParse({ ...least, facts: [{ ...fact, ...fields }] });

test('an exemplar needs little; what is not stated stays empty', () => {
  expect(exemplarSchema.parse(least)).toMatchObject({
    photo: null,
    partOf: null,
    place: null,
    facts: [],
    awards: [],
    consent: { basis: 'official-report', recordedOn: null },
  });
});

describe('a key figure', () => {
  test.each([1500, 12.5, 0, -3, 0.4, 11919.74])('may be the number %d', (value) => {
    expect(withFact({ value }).data?.facts[0]?.value).toBe(value);
  });

  test.each(['Cấp độ 3', '43/44', '5 trên 14', '100%', 'I'])('may be the words %j', (value) => {
    expect(withFact({ value }).data?.facts[0]?.value).toBe(value);
  });

  test.each(['1.500', '12,5', '1500', '1 500', '1.234.567', '', ' ', '.', null, true, [], Infinity, NaN])(
    'may not be %j',
    (value) => {
      expect(withFact({ value }).success).toBe(false);
    },
  );

  test.each(['hon', 'tren', 'gan', 'khoang', 'duoi', 'tu-tro-len', null])('may be hedged by %j', (qualifier) => {
    expect(withFact({ qualifier }).data?.facts[0]?.qualifier).toBe(qualifier);
  });

  test.each([
    ['a hedge in words', { qualifier: 'hơn' }],
    ['no label', { label: undefined }],
    ['no source', { source: undefined }],
    ['no section', { section: undefined }],
    ['an id that is no slug', { id: 'Cây xanh' }],
    ['an unknown field', { year: 2021 }],
  ])('may not have %s', (_, fields) => {
    expect(withFact(fields).success).toBe(false);
  });
});

describe('an award', () => {
  const award = { form: 'bang-khen', year: 2021 };

  test.each([1, 12, null])('may have the month %j', (month) => {
    expect(exemplarSchema.safeParse({ ...least, awards: [{ ...award, month }] }).success).toBe(true);
  });

  test.each([0, 13, 1.5, '10'])('may not have the month %j', (month) => {
    expect(exemplarSchema.safeParse({ ...least, awards: [{ ...award, month }] }).success).toBe(false);
  });
});

test.each([
  ['a birth date', { birthDate: '1985-01-01' }],
  ['no ground for publication', { consent: undefined }],
  ['a photo without words for the blind', { photo: { src: 'to.jpg', credit: 'Báo' } }],
  ['a photo in another folder', { photo: { src: '../to.jpg', alt: 'Tổ', credit: 'Báo' } }],
  ['a photo elsewhere', { photo: { src: 'https://vidu.example/to.jpg', alt: 'Tổ', credit: 'Báo' } }],
  ['a period that ends before it begins', { from: '2022', to: '2021' }],
])('an exemplar may not have %s', (_, fields) => {
  expect(exemplarSchema.safeParse({ ...least, ...fields }).success).toBe(false);
});
