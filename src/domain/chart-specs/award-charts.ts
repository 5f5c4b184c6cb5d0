import { strings } from '../../strings.ts';
import { effective } from '../award-counts.ts';
import { awardCounts, formName, isLevelTotal, scopeOf, type AwardCount } from '../award-tables.ts';
import { breakDate, endsSince } from '../breaks.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { formTotals } from '../form-totals.ts';
import { formatDate } from '../partial-date.ts';
import { counted, label, nameOf, peopleOf } from './award-bars.ts';

const words = strings.charts;

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
        of: { kind: 'award-forms', result: first.result },
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
  const years = Map.groupBy(
    awardCounts(catalog).filter((count) => isLevelTotal(count) && !count.row.data.cumulative),
    ({ result }) => result,
  );
  return [...years.values()].flatMap((counts) => {
    const [first] = counts;
    if (!first || counts.length < 2) return [];
    const place = nameOf(catalog, first.province);
    return counted(
      catalog,
      {
        id: `khen-thuong-cap-${first.province}-${first.year}`,
        of: { kind: 'award-levels', result: first.result },
        title: words.levelTitle(place, first.year),
        labelHeader: strings.awardCounts.level,
        labels: counts.map((count) => formName(catalog, count)),
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
  const single = awardCounts(catalog).filter(
    ({ row, isSum }) => row.data.scope.startsWith('movement:') && !row.data.cumulative && !isSum,
  );
  const groups = Map.groupBy(single, ({ result, row }) => `${result} ${row.data.form ?? ''}`);
  return [...groups.values()].flatMap((counts) => {
    const [first] = counts;
    if (!first || counts.length < 2) return [];
    const place = nameOf(catalog, first.province);
    const form = formName(catalog, first);
    const sorted = counts.toSorted((a, b) => size(b) - size(a));
    return counted(
      catalog,
      {
        id: `khen-thuong-phong-trao-${first.row.data.form ?? 'tong'}-${first.province}-${first.year}`,
        of: { kind: 'award-movements', result: first.result },
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

/** A form's awards across years, where a province has more than one year of it for the same scope. */
export function yearCharts(catalog: Catalog): ChartSpec[] {
  const groups = Map.groupBy(formTotals(catalog), ({ province, form }) => `${province} ${form}`);
  return [...groups.values()].flatMap((totals) => {
    const sorted = totals.toSorted((a, b) => a.year - b.year);
    const [first] = sorted;
    if (!first || sorted.length < 2) return [];
    const place = nameOf(catalog, first.province);
    const last = sorted.at(-1)?.year ?? first.year;
    return counted(
      catalog,
      {
        id: `khen-thuong-nam-${first.id}-${first.province}`,
        of: { kind: 'award-years' },
        title: words.yearTitle(first.form, place),
        labelHeader: strings.figures.year,
        labels: sorted.map(({ year }) => String(year)),
        summary: words.yearSummary(first.form, place, first.year, last),
        horizontal: false,
        ...yearBreak(catalog, first.province, sorted),
      },
      peopleOf(sorted),
      sorted.flatMap(({ counts }) => counts.flatMap(({ rows }) => rows)),
    );
  });
}

/** Where the province's territory changed between two years of a chart. */
function yearBreak(
  { find }: Catalog,
  province: string,
  totals: readonly { year: number }[],
): Pick<ChartSpec, 'break' | 'notes'> {
  const data = find('province', province)?.data;
  const day = data && breakDate(data, { countsCommunes: false });
  const index = day ? totals.findIndex(({ year }) => endsSince(day, String(year))) : -1;
  if (!day || index < 1) return { break: null, notes: [] };
  return {
    break: { index, label: words.newTerritory(formatDate(day)) },
    notes: [strings.indicators.break(formatDate(day))],
  };
}
