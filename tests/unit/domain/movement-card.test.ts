import { expect, test } from 'vitest';
import { movementCard, movementKind } from '../../../src/domain/movement-card.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const catalog = sampleCatalog([]);
const movement = (fields: object) => sampleEntry('movement', 'thi-dua', fields);

test.each([
  [{ form: 'chuyen-de', level: 'tinh' }, 'Chuyên đề, cấp tỉnh'],
  [{ form: 'chuyen-de', special: 'dac-biet', level: 'toan-quoc' }, 'Chuyên đề, đặc biệt, toàn quốc'],
  [{ form: 'thuong-xuyen', level: 'nganh-doan-the' }, 'Thường xuyên, ngành, đoàn thể'],
])('%j is called “%s”', (fields, kind) => {
  expect(movementKind(movement(fields).data)).toBe(kind);
});

test('a card names the movement, its kind and what it is about, below its pattern', () => {
  expect(movementCard(catalog, movement({ name: 'Trồng chè', summary: 'Trồng chè đồi cao.' }))).toMatchObject({
    href: '/phong-trao/thi-dua/',
    label: 'Trồng chè',
    kicker: 'Chuyên đề, cấp tỉnh',
    summary: 'Trồng chè đồi cao.',
    cover: { pattern: { src: '/hoa-van/phong-trao/thi-dua.svg' }, photo: null },
  });
});

test.each([
  [{ province: 'thung-lung', from: 2021, to: 2025 }, ['Thung Lũng', '2021 – 2025']],
  [{ from: '6/2021' }, ['từ 6/2021']],
  [{}, []],
])('a card of %j tells province and period as far as they are known', (fields, details) => {
  expect(movementCard(catalog, movement(fields)).details).toEqual(details);
});
