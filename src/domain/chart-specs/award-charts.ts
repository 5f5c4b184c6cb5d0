import { sectors, type Sector } from '../../schemas/award-count.ts';
import { strings } from '../../strings.ts';
import {
  awardCounts,
  formName,
  formTotals,
  isLevelTotal,
  isSumRow,
  scopeOf,
  type AwardCount,
} from '../award-tables.ts';
import { countLabel, effective, type AwardRow } from '../award-counts.ts';
import type { Catalog } from '../catalog.ts';
import { sourceLine } from '../chart-source.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { formatNumber } from '../numbers.ts';

const words = strings.charts;

/** What the charts of awards have in common. */
type Layout = Pick<ChartSpec, 'id' | 'title' | 'labelHeader' | 'labels' | 'summary' | 'notes'> &
  Partial<Pick<ChartSpec, 'horizontal' | 'stacked' | 'unit'>>;

function counted(catalog: Catalog, layout: Layout, series: ChartSeries[], rows: readonly AwardRow[]): ChartSpec {
  return {
    type: 'bar',
    horizontal: true,
    stacked: true,
    unit: words.awards,
    ...layout,
    series,
    reference: null,
    break: null,
    source: sourceLine(catalog, rows),
  };
}

const seriesOf = (label: string, tone: ChartSeries['tone'], values: (number | null)[]): ChartSeries => ({
  label,
  tone,
  values,
  shown: values.map((value) => (value === null ? strings.figures.noData : formatNumber(value))),
});

const peopleOf = (rows: readonly { collectives: number | null; individuals: number | null }[]): ChartSeries[] => [
  seriesOf(
    strings.awardCounts.collectives,
    'second',
    rows.map(({ collectives }) => collectives),
  ),
  seriesOf(
    strings.awardCounts.individuals,
    'main',
    rows.map(({ individuals }) => individuals),
  ),
];

/** Awards of each province's year by form, in order of precedence: collectives and individuals. */
export function formCharts(catalog: Catalog): ChartSpec[] {
  const years = Map.groupBy(formTotals(catalog), ({ result }) => result);
  return [...years.values()].flatMap((totals) => {
    const [first] = totals;
    if (!first) return [];
    const place = nameOf(catalog, first.province);
    return counted(
      catalog,
      {
        id: `khen-thuong-hinh-thuc-${first.province}-${first.year}`,
        title: words.formTitle(place, first.year),
        labelHeader: strings.awardCounts.form,
        labels: totals.map(({ form }) => form),
        summary: words.formSummary(place, first.year, totals.length),
        notes: [strings.awardCounts.byFormNote],
      },
      peopleOf(totals),
      totals.flatMap(({ counts }) => counts.flatMap(({ rows }) => rows)),
    );
  });
}

/** Awards of each province's year by level, of all forms. */
export function levelCharts(catalog: Catalog): ChartSpec[] {
  const years = Map.groupBy(awardCounts(catalog).filter(isLevelTotal), ({ result }) => result);
  return [...years.values()].flatMap((counts) => {
    const [first] = counts;
    if (!first || counts.length < 2) return [];
    const place = nameOf(catalog, first.province);
    return counted(
      catalog,
      {
        id: `khen-thuong-cap-${first.province}-${first.year}`,
        title: words.levelTitle(place, first.year),
        labelHeader: strings.awardCounts.level,
        labels: counts.map(({ row }) => formName(catalog, row)),
        summary: words.levelSummary(place, first.year),
        notes: [],
      },
      peopleOf(counts.map(({ row }) => row.data)),
      counts.flatMap(({ rows }) => rows),
    );
  });
}

/** The province's certificates of merit by movement, collectives and individuals. */
export function movementCharts(catalog: Catalog): ChartSpec[] {
  const all = awardCounts(catalog);
  const single = all.filter(
    (count) => count.row.data.scope.startsWith('movement:') && !count.row.data.cumulative && !isSumRow(count, all),
  );
  const groups = Map.groupBy(single, ({ result, row }) => `${result} ${row.data.form ?? ''}`);
  return [...groups.values()].flatMap((counts) => {
    const [first] = counts;
    if (!first || counts.length < 2) return [];
    const place = nameOf(catalog, first.province);
    const form = formName(catalog, first.row);
    const sorted = counts.toSorted((a, b) => size(b) - size(a));
    return counted(
      catalog,
      {
        id: `khen-thuong-phong-trao-${first.row.data.form ?? 'tong'}-${first.province}-${first.year}`,
        title: words.movementTitle(form, place, first.year),
        labelHeader: strings.awardCounts.byMovement,
        labels: sorted.map(({ row }) => label(scopeOf(catalog, row))),
        summary: words.movementSummary(form, place, first.year, label(scopeOf(catalog, (sorted[0] ?? first).row))),
        notes: [],
      },
      peopleOf(
        sorted.map(({ row }) => ({
          collectives: effective(row, 'collectives'),
          individuals: effective(row, 'individuals'),
        })),
      ),
      sorted.flatMap(({ rows }) => rows),
    );
  });
}

const size = ({ row }: AwardCount) => (effective(row, 'collectives') ?? 0) + (effective(row, 'individuals') ?? 0);

/** Leaders and direct workers by sector, for every table or province-wide count that divides them. */
export function compositionCharts(catalog: Catalog): ChartSpec[] {
  const all = awardCounts(catalog);
  return all
    .filter(
      (count) =>
        isSumRow(count, all) ||
        !all.some((other) => isSumRow(other, all) && other.row.data.scope === count.row.data.scope),
    )
    .flatMap((count) => {
      const chart = compositionChart(catalog, count);
      return chart ? [chart] : [];
    });
}

/** The composition of one award count, where its source divides it by sector. */
function compositionChart(catalog: Catalog, { row, province, year }: AwardCount): ChartSpec | null {
  const known = (Object.keys(sectors) as Sector[]).filter(
    (sector) => row.data[`${sector}Leaders`] !== null || row.data[`${sector}Workers`] !== null,
  );
  if (known.length < 2) return null;
  const place = nameOf(catalog, province);
  const scope = label(scopeOf(catalog, row));
  const id = row.data.scope.replace(/^\w+:/u, '').replace('table', 'bang');
  return counted(
    catalog,
    {
      id: `khen-thuong-co-cau-${id}-${row.data.form ?? 'tong'}-${province}-${year}`,
      title: words.compositionTitle(formName(catalog, row), scope, place, year),
      labelHeader: words.sector,
      labels: known.map((sector) => sectors[sector]),
      summary: words.compositionSummary(
        formatNumber(effective(row, 'leaders') ?? 0),
        formatNumber(effective(row, 'directWorkers') ?? 0),
      ),
      notes: [],
      unit: words.people,
    },
    [
      seriesOf(
        countLabel('leaders'),
        'second',
        known.map((sector) => row.data[`${sector}Leaders`]),
      ),
      seriesOf(
        countLabel('directWorkers'),
        'main',
        known.map((sector) => row.data[`${sector}Workers`]),
      ),
    ],
    [row],
  );
}

/** A form's awards across years, where a province has more than one year of it for the same scope. */
export function yearCharts(catalog: Catalog): ChartSpec[] {
  const groups = Map.groupBy(formTotals(catalog), ({ province, form }) => `${province} ${form}`);
  return [...groups.values()].flatMap((totals) => {
    const sorted = totals.toSorted((a, b) => a.year - b.year);
    const [first] = sorted;
    if (!first || sorted.length < 2) return [];
    const place = nameOf(catalog, first.province);
    const row = first.counts[0]?.row;
    const last = sorted.at(-1)?.year ?? first.year;
    return counted(
      catalog,
      {
        id: `khen-thuong-nam-${row?.data.form ?? row?.data.level ?? 'tong'}-${first.province}`,
        title: words.yearTitle(first.form, place),
        labelHeader: strings.figures.year,
        labels: sorted.map(({ year }) => String(year)),
        summary: words.yearSummary(first.form, place, first.year, last),
        notes: [],
        horizontal: false,
      },
      peopleOf(sorted),
      sorted.flatMap(({ counts }) => counts.flatMap(({ rows }) => rows)),
    );
  });
}

const label = (scope: { label: string } | string): string => (typeof scope === 'string' ? scope : scope.label);

const nameOf = ({ find }: Pick<Catalog, 'find'>, province: string): string =>
  find('province', province)?.data.name ?? province;
