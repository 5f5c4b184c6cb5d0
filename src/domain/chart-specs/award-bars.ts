import { strings } from '../../strings.ts';
import type { AwardRow } from '../award-counts.ts';
import type { Catalog } from '../catalog.ts';
import { sourceNames } from '../citations.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { formatNumber } from '../numbers.ts';
import { formatPeriod } from '../partial-date.ts';

const words = strings.charts;

/** What the charts of awards have in common. */
export type Layout = Pick<ChartSpec, 'id' | 'title' | 'labelHeader' | 'labels' | 'summary' | 'notes'> &
  Partial<Pick<ChartSpec, 'of' | 'horizontal' | 'stacked' | 'unit' | 'break'>>;

/** A chart of award counts with this layout. */
export function counted(catalog: Catalog, layout: Layout, series: ChartSeries[], rows: readonly AwardRow[]): ChartSpec {
  return {
    type: 'bar',
    horizontal: true,
    stacked: true,
    unit: words.awards,
    reference: null,
    break: null,
    ...layout,
    notes: [...layout.notes, ...periodNotes(catalog, layout.of?.result)],
    series,
    source: sourceNames(catalog, rows),
  };
}

/** The period that a yearly result counts, where it is another than its year. */
function periodNotes({ find }: Catalog, result: string | undefined): string[] {
  const data = result === undefined ? undefined : find('result', result)?.data;
  const period = data && data.from !== data.to ? formatPeriod(data.from, data.to) : null;
  return period ? [words.period(period)] : [];
}

/** A series with its numbers as a reader sees them. */
export const seriesOf = (label: string, tone: ChartSeries['tone'], values: (number | null)[]): ChartSeries => ({
  label,
  tone,
  values,
  shown: values.map((value) => (value === null ? strings.figures.noData : formatNumber(value))),
});

/** Collectives and individuals, as two series. */
export const peopleOf = (
  rows: readonly { collectives: number | null; individuals: number | null }[],
): ChartSeries[] => [
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

/** A scope's name. */
export const label = (scope: { label: string } | string): string => (typeof scope === 'string' ? scope : scope.label);

/** A province's name. */
export const nameOf = ({ find }: Pick<Catalog, 'find'>, province: string): string =>
  find('province', province)?.data.name ?? province;
