import { describe, expect, test } from 'vitest';
import { momentText, scheduleOf, scheduleText } from '../../../src/domain/schedule.ts';
import { sampleBase, sampleEntry } from '../sample-entries.ts';

const now = new Date('2026-11-22T00:00:00+07:00');
const withdrawn = { reason: 'Gỡ bài.', on: '2026-11-01' };
const entries = [
  ...sampleBase,
  sampleEntry('exemplar', 'dang', { publishAt: '2026-11-22' }),
  sampleEntry('exemplar', 'nhap', { draft: true, publishAt: '2026-11-30' }),
  sampleEntry('exemplar', 'rut', { withdrawn }),
  sampleEntry('movement', 'sau', { name: 'Thi đua\u0007 sau', publishAt: '2027-01-01' }),
  sampleEntry('result', 'thung-lung/2022', { publishAt: '1/12/2026 8:00' }),
];

describe('what is not on the site', () => {
  test('is counted, and what waits stands in order with its moment', () => {
    expect(scheduleOf(entries, now)).toEqual({
      drafts: 1,
      withdrawn: 1,
      next: '2026-12-01T08:00:00+07:00',
      scheduled: [
        {
          kind: 'result',
          id: 'thung-lung/2022',
          file: 'result/thung-lung/2022',
          title: 'Thung Lũng năm 2022',
          publishAt: '2026-12-01T08:00:00+07:00',
        },
        {
          kind: 'movement',
          id: 'sau',
          file: 'movement/sau',
          title: 'Thi đua\u0007 sau',
          publishAt: '2027-01-01T00:00:00+07:00',
        },
      ],
    });
  });

  test('is told in words; nothing in a name steers a terminal', () => {
    expect(scheduleText(scheduleOf(entries, now)).split('\n')).toEqual([
      '1 bài nháp, 1 bài đã gỡ không đưa lên trang.',
      'Bài hẹn đăng kế tiếp: “Thung Lũng năm 2022”, lúc 8 giờ ngày 1/12/2026. Hãy dựng lại trang sau giờ ấy.',
      'Còn 1 bài hẹn đăng sau đó:',
      '  0 giờ ngày 1/1/2027: “Thi đuaU+0007 sau” (movement/sau)',
    ]);
  });

  test('is nothing once all is published', () => {
    const published = entries.filter(({ id }) => id !== 'nhap' && id !== 'rut');
    const schedule = scheduleOf(published, new Date('2027-01-01T00:00:00+07:00'));
    expect(schedule).toEqual({ drafts: 0, withdrawn: 0, next: null, scheduled: [] });
    expect(scheduleText(schedule)).toBe('');
  });

  test('of many that wait ten are named after the next', () => {
    const many = Array.from({ length: 13 }, (_, day) =>
      sampleEntry('exemplar', `hen-${day}`, { publishAt: `2027-01-${day + 10}` }),
    );
    const lines = scheduleText(scheduleOf(many, now)).split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('  …');
  });
});

test.each([
  ['2026-12-01T01:00:00Z', '8 giờ ngày 1/12/2026'],
  ['2026-12-01T01:05:00Z', '8 giờ 05 ngày 1/12/2026'],
  ['2026-11-30T17:00:00Z', '0 giờ ngày 1/12/2026'],
])('%s is in Vietnam %s', (moment, text) => {
  expect(momentText(new Date(moment))).toBe(text);
});
