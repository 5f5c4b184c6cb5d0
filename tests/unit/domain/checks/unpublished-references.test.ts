import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/domain/build-catalog.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { sampleBase, sampleEntry } from '../../sample-entries.ts';
import { figure, indicator } from '../number-rows.ts';

const withdrawn = { reason: 'Gỡ bài.', on: '2023-01-01' };
const hidden = [
  sampleEntry('exemplar', 'nhap', { draft: true, name: 'Tổ Nháp', field: 'van-hoa' }, { body: '## Mục\n\nChữ.' }),
  sampleEntry('exemplar', 'rut', { name: 'Tổ Đã Gỡ', withdrawn }),
  sampleEntry('movement', 'rut', { name: 'Thi đua gỡ', withdrawn }),
  sampleEntry('result', 'thung-lung/2021', { withdrawn }),
  figure(2, 'mot', { plan: '10', actual: '8' }, 'thung-lung/2021'),
  figure(3, 'hai', { plan: '10', actual: '8' }, 'thung-lung/2021'),
];
const told = (...entries: readonly Entry[]) => {
  const all = [
    ...sampleBase,
    sampleEntry('field', 'van-hoa'),
    indicator('mot'),
    indicator('hai'),
    ...hidden,
    ...entries,
  ];
  const options = { siteUrl: 'https://vidu.example', basePath: '/a/', now: new Date('2026-01-01T00:00:00+07:00') };
  return buildCatalog({ entries: all, broken: [] }, options)
    .findings.filter(({ code }) => /GS-20|GS-80/u.test(code))
    .map(({ code, line, message }) => [
      code,
      line,
      /“(.*)”/u.exec(message)?.[1],
      /(chưa đăng|đã gỡ)/u.exec(message)?.[1],
    ]);
};
const story = (body: string, fields: object = {}) => sampleEntry('exemplar', 'to', fields, { body });

describe('a published story that leads to what is not published is told so, once for each place', () => {
  test.each([
    ['a draft', '[x](/dien-hinh/nhap/)', ['/dien-hinh/nhap/', 'chưa đăng']],
    ['a heading of a draft', '[x](/dien-hinh/nhap/#muc)', ['/dien-hinh/nhap/#muc', 'chưa đăng']],
    [
      'a list that only a draft fills',
      '[x](/dien-hinh/linh-vuc/van-hoa/)',
      ['/dien-hinh/linh-vuc/van-hoa/', 'chưa đăng'],
    ],
    ['a withdrawn year', '[x](/ket-qua/thung-lung/2021/)', ['/ket-qua/thung-lung/2021/', 'đã gỡ']],
    ['figures of a withdrawn year', '<SoLieu indicators="mot" result="thung-lung/2021" />', ['mot', 'đã gỡ']],
    ['a chart of a withdrawn year', '<BieuDo id="danh-gia-thung-lung-2021" />', ['danh-gia-thung-lung-2021', 'đã gỡ']],
  ])('%s', (_, body, [target, state]) => {
    expect(told(story(body))).toEqual([['GS-805', 11, target, state]]);
  });
});

test('drafts may lead to drafts', () => {
  expect(told(story('[x](/dien-hinh/nhap/#muc) [y](/dien-hinh/rut/)', { draft: true }))).toEqual([]);
});

test('award counts of a withdrawn movement are told, unless their year is not published either', () => {
  const count = (result: string) =>
    sampleEntry('award-count', `${result}/2`, { form: 'bang-khen', scope: 'movement:rut', collectives: 1 });
  const form = sampleEntry('award-form', 'bang-khen');
  expect(told(form, count('thung-lung/2022'))).toEqual([['GS-806', 2, 'rut', 'đã gỡ']]);
  expect(told(form, count('thung-lung/2021'))).toEqual([]);
});

test.each([
  ['in its text', story('Học **Tổ Đã Gỡ** mọi điều.')],
  ['in a field', story('Chữ.', { summary: 'Cùng Tổ Đã Gỡ làm.' })],
])('a story that still names a withdrawn one %s is told so', (_, entry) => {
  expect(told(entry)).toEqual([['GS-808', undefined, 'Tổ Đã Gỡ', 'đã gỡ']]);
});

test('names of drafts and of movements in general are nobody’s matter', () => {
  expect(told(story('Tổ Nháp và Thi đua gỡ.'))).toEqual([]);
});
