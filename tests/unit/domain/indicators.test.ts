import { describe, expect, test } from 'vitest';
import { figureGroups, indicatorList, indicatorPages } from '../../../src/domain/indicators.ts';
import { strings } from '../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const day = '2025-07-01';
const merged = sampleEntry('province', 'thung-lung', {
  name: 'Thung Lũng',
  from: day,
  predecessors: [{ name: 'Bản Mây' }],
});
const high = sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' });
const indicators = [
  indicator('lua', { group: 'Kinh tế', name: 'Lúa' }),
  indicator('truong', { group: 'Xã hội', name: 'Trường', partsAddUp: true }),
  indicator('ngo', { group: 'Kinh tế', name: 'Ngô', definition: 'Ngô hạt.' }),
  indicator('mam-non', { group: 'Xã hội', name: 'Mầm non', partOf: 'truong' }),
  indicator('khong-so', { group: 'Khác' }),
];
const of = (id: string, fields: object, result = 'thung-lung/2022') => figure(2, id, { ...fields }, result);

describe('groups', () => {
  const catalog = sampleCatalog([
    high,
    ...indicators,
    of('truong', { actual: '4' }),
    of('ngo', { actual: '3' }),
    of('lua', { plan: '7' }, 'thung-lung/2023'),
    of('lua', { actual: '5' }, 'thung-lung/2021'),
    of('lua', { actual: '6' }),
    of('lua', { actual: '9' }, 'cao-nguyen/2021'),
  ]);

  test('stand in the order of the file, with its indicators, provinces, and data before targets', () => {
    expect(
      figureGroups(catalog, catalog.figures).map(({ id, title, count, lines }) => [
        ...[id, title, count],
        lines.map(({ indicator: { label }, province, year }) => `${label} ${province.label} ${year}`),
      ]),
    ).toEqual([
      [
        ...['nhom-1', 'Kinh tế', '5 số liệu'],
        [
          ...['Lúa Cao Nguyên 2021', 'Lúa Thung Lũng 2022', 'Lúa Thung Lũng 2021', 'Lúa Thung Lũng 2023'],
          'Ngô Thung Lũng 2022',
        ],
      ],
      ['nhom-2', 'Xã hội', '1 số liệu', ['Trường Thung Lũng 2022']],
    ]);
  });

  test('without figures are none', () => {
    expect(figureGroups(catalog, [])).toEqual([]);
  });

  test('and the choices of the list are those that there are', () => {
    const list = indicatorList(catalog);
    expect(list).toMatchObject({
      count: '3 chỉ tiêu, 5 số liệu của từng năm',
      provinces: [
        { value: 'thung-lung', label: 'Thung Lũng' },
        { value: 'cao-nguyen', label: 'Cao Nguyên' },
      ],
      years: [2023, 2022, 2021],
      verdicts: [
        { value: 'no-plan', label: strings.verdicts.noPlan },
        { value: 'no-data', label: strings.verdicts.noData },
      ],
      reconciliation: null,
    });
  });

  test('every verdict of a line is among the choices', () => {
    const list = indicatorList(
      sampleCatalog([
        ...indicators,
        of('lua', { plan: '5', actual: '6' }),
        of('ngo', { plan: '5', actual: '5' }),
        of('truong', { plan: '5', actual: '4' }),
      ]),
    );
    expect(list.verdicts.map(({ value }) => value)).toEqual(['exceeded', 'met', 'missed']);
    expect(list.verdicts.map(({ label }) => label)).toEqual(Object.values(strings.verdicts.stated));
  });
});

describe('the page of an indicator', () => {
  const pages = (...rows: Parameters<typeof sampleCatalog>[0]) =>
    indicatorPages(sampleCatalog([...indicators, ...rows]));

  test('is there only where there are figures', () => {
    expect(pages(of('lua', { plan: '5' })).map(({ id }) => id)).toEqual(['lua']);
    expect(pages()).toEqual([]);
  });

  test('tells what it measures, its whole and its parts', () => {
    const [whole, , part] = pages(
      of('truong', { actual: '4' }),
      of('ngo', { actual: '3' }),
      of('mam-non', { actual: '4' }),
    );
    expect(whole).toMatchObject({
      group: 'Xã hội',
      head: { path: '/chi-tieu/truong/', title: 'Trường' },
      particulars: [
        { label: strings.indicators.unit },
        { label: strings.indicators.parts, values: [{ href: '/chi-tieu/mam-non/', label: 'Mầm non' }] },
      ],
    });
    expect(part?.particulars.at(-1)).toMatchObject({
      label: strings.indicators.partOf,
      values: [{ href: '/chi-tieu/truong/', label: 'Trường' }],
    });
  });

  test('leads only to indicators that have a page', () => {
    const everything = pages(of('truong', { actual: '4' }));
    const links = everything.flatMap(({ particulars }) =>
      particulars.flatMap(({ values }) => values.flatMap((value) => (typeof value === 'string' ? [] : value.href))),
    );
    expect(links).toEqual([]);
  });

  test('describes itself by its definition, or by its name and unit', () => {
    const [first, second] = pages(of('lua', { actual: '5' }), of('ngo', { actual: '5' }));
    expect(first?.head.description).toBe(strings.indicators.description('Lúa', 'xã'));
    expect(second?.head.description).toBe('Ngô hạt.');
  });

  test('has a series for each province, oldest year first', () => {
    const [page] = pages(
      high,
      ...[of('lua', { actual: '6' }), of('lua', { actual: '5' }, 'thung-lung/2021')],
      of('lua', { actual: '9' }, 'cao-nguyen/2022'),
    );
    expect(page?.series.map(({ province, lines }) => [province.href, lines.map(({ year }) => year)])).toEqual([
      ['/tinh/thung-lung/', [2021, 2022]],
      ['/tinh/cao-nguyen/', [2022]],
    ]);
    expect(page?.comparison).toMatchObject({ comparable: true });
  });

  test('shows the break in the table and in the chart, between the same years', () => {
    const years = [2023, 2024, 2025, 2026].map((year) => of('lua', { actual: '5' }, `thung-lung/${year}`));
    const [series] = pages(merged, ...years)[0]?.series ?? [];
    expect(series?.break).toEqual({ index: 2, text: strings.indicators.break('1/7/2025') });
    expect(series?.charts[0]?.spec).toMatchObject({ labels: ['2023', '2024', '2025', '2026'], break: { index: 2 } });
  });

  test('shows no break where the province did not change', () => {
    const years = [2024, 2026].map((year) => of('lua', { actual: '5' }, `cao-nguyen/${year}`));
    expect(pages(high, ...years)[0]?.series).toMatchObject([{ break: null, charts: [{ spec: { break: null } }] }]);
  });
});
