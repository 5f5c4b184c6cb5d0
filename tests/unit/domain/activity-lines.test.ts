import { describe, expect, test } from 'vitest';
import { activityLines } from '../../../src/domain/activity-lines.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { activity } from './number-rows.ts';

type Fields = Parameters<typeof activity>[1];

const linesOf = (...rows: readonly Fields[]) =>
  activityLines(
    sampleCatalog([
      sampleEntry('movement', 'thi-dua', { name: 'Thi đua <b>' }),
      sampleEntry('source', 'phu-luc', { title: 'Phụ lục' }),
      ...rows.map((fields, index) => activity(index + 2, fields)),
    ]),
    () => true,
  );

test('a line tells what was done, how much of it and from which source', () => {
  expect(linesOf({ count: '1500', movement: 'thi-dua', note: 'Ghi chú.' })).toEqual([
    {
      ...{
        activity: 'Văn bản ban hành',
        what: 'Văn bản về thi đua',
        count: '1.500 văn bản',
        isMissing: false,
        mark: null,
      },
      ...{ movement: { href: '/phong-trao/thi-dua/', label: 'Thi đua <b>' }, notes: ['Ghi chú.'] },
      sources: ['Báo cáo (Mục 1)'],
    },
  ]);
});

describe('a count', () => {
  test.each<[Fields, string]>([
    [{ count: 'hơn 1500' }, 'hơn 1.500 văn bản'],
    [{ count: '20', qualifier: 'gan' }, 'gần 20 văn bản'],
    [{ count: '43/44' }, '43/44 văn bản'],
    [{ count: '2,5' }, '2,5 văn bản'],
    [{ count: '0' }, '0 văn bản'],
    [{}, 'chưa có số liệu'],
  ])('of %j is “%s”', (fields, count) => {
    expect(linesOf(fields).map((line) => line.count)).toEqual([count]);
  });

  test('that only the second document gives is shown', () => {
    expect(linesOf({}, { count: '5', source: 'phu-luc' }).map((line) => line.count)).toEqual(['5 văn bản']);
  });
});

describe('lines', () => {
  test('stand by kind, in the order of the kinds', () => {
    const rows = ['tin-bai', 'van-ban', 'phien-hop', 'van-ban'].map((kind, index) => ({
      ...{ activity: kind, ofWhat: `Việc ${index}`, count: '1' },
    }));
    expect(linesOf(...rows).map(({ what }) => what)).toEqual(['Việc 1', 'Việc 3', 'Việc 2', 'Việc 0']);
  });

  test('of two documents that count the same are one, with both sources', () => {
    expect(linesOf({ count: '5' }, { count: '5', source: 'phu-luc', ofWhat: 'văn bản về Thi đua' })).toMatchObject([
      { count: '5 văn bản', sources: ['Báo cáo (Mục 1)', 'Phụ lục (Mục 1)'] },
    ]);
  });

  test.each<[string, Fields]>([
    ['another period', { from: 2021, to: 2021 }],
    ['another unit', { unit: 'lượt' }],
    ['another movement', { movement: 'thi-dua' }],
    ['something else', { ofWhat: 'Hướng dẫn' }],
  ])('of %s stand apart', (_, fields) => {
    expect(linesOf({ count: '5', movement: 'mot' }, { count: '6', movement: 'mot', ...fields })).toHaveLength(2);
  });

  test('that do not agree are marked and lead to the difference', () => {
    const [line] = linesOf({ count: '5', accepts: 'GS-304 5≠6' }, { count: '6', source: 'phu-luc' });
    expect(line).toMatchObject({
      count: '5 văn bản',
      mark: { href: '/doi-chieu/#thung-lung-2022-van-ban-van-ban-ve-thi-dua' },
    });
  });
});

test('only the rows that are asked for are told', () => {
  const rows = [activity(2, { count: '5' }), activity(2, { count: '6' }, 'thung-lung/2021')];
  const lines = activityLines(sampleCatalog(rows), ({ id }) => id.startsWith('thung-lung/2021/'));
  expect(lines.map(({ count }) => count)).toEqual(['6 văn bản']);
});
