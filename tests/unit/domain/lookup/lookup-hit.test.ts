import { expect, test } from 'vitest';
import { lookupHit, type HitSetting } from '../../../../src/domain/lookup/lookup-hit.ts';
import type { LookupRow } from '../../../../src/domain/lookup/lookup-row.ts';
import { sampleIndex, sampleLists, sampleRow } from './sample-lookup.ts';

const setting: HitSetting = {
  storyAddress: '/thu/dien-hinh/{id}/',
  movementAddress: '/thu/phong-trao/{id}/',
  story: 'Đọc bài về {name}',
  province: 'tỉnh {name}',
  noNumber: 'không số',
  noDate: 'không ngày',
  noDecision: 'không số, không ngày',
};
const manifest = { ...sampleIndex([]).manifest, ...sampleLists };
const hit = (fields: Partial<LookupRow>) => lookupHit(sampleRow(fields), manifest, setting);

test.each([
  ['2216/QĐ-UBND', '2022-06-28', '2216/QĐ-UBND, ngày 28/6/2022'],
  ['2216/QĐ-UBND', null, '2216/QĐ-UBND, không ngày'],
  [null, '2021-10', 'không số, tháng 10/2021'],
  [null, '2021-Q3', 'không số, quý III/2021'],
  [null, '2021', 'không số, năm 2021'],
  [null, null, 'không số, không ngày'],
])('decision %s of %s', (decisionNumber, decisionDate, expected) => {
  expect(hit({ decisionNumber, decisionDate }).decision).toBe(expected);
});

test('names what the lists name', () => {
  expect(hit({ place: 'xã Lạ', movement: 'trong-che', form: 'huan-chuong' })).toMatchObject({
    kind: 'Tên ca-nhan',
    form: 'Tên huan-chuong',
    place: 'xã Lạ, tỉnh Tên doi-che',
    movement: { href: '/thu/phong-trao/trong-che/', label: 'Tên trong-che' },
  });
});

test('a province is nowhere but itself', () => {
  expect(hit({ kind: 'tinh', name: 'Tỉnh Đồi Chè' }).place).toBeNull();
});

test('signs in a name are just signs', () => {
  expect(hit({ name: "$& {id} $'", story: 'ai-do' }).story).toEqual({
    href: '/thu/dien-hinh/ai-do/',
    label: "Đọc bài về $& {id} $'",
  });
});
