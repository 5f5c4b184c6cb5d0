import type { Catalog } from './catalog.ts';
import { activityCharts } from './chart-specs/activity-charts.ts';
import { compositionCharts } from './chart-specs/composition-charts.ts';
import { formCharts, levelCharts, movementCharts, yearCharts } from './chart-specs/award-charts.ts';
import { percentChart, planChart, seriesChart } from './chart-specs/figure-charts.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { YearFigure } from './figures.ts';

/** Every chart of the site, each with an id of its own. */
export function chartSpecs(catalog: Catalog): ChartSpec[] {
  const series = Map.groupBy(catalog.figures, ({ province, indicator }) => `${province} ${indicator.id}`);
  const ofIndicators = [...series.values()].flatMap((figures) =>
    indicatorCharts(
      catalog,
      figures.toSorted((a, b) => a.year - b.year),
    ),
  );
  return [...ofIndicators, ...percentCharts(catalog), ...awardCharts(catalog), ...activityCharts(catalog)];
}

/** The charts of one indicator in one province: its course over the years, then its newest year with data. */
export function indicatorCharts(catalog: Catalog, figures: readonly YearFigure[]): ChartSpec[] {
  const newest = figures.findLast(({ actual }) => actual);
  return [seriesChart(catalog, figures), newest ? planChart(catalog, newest) : null].flatMap((spec) => spec ?? []);
}

/** How each province's year met its plans. */
export const percentCharts = (catalog: Catalog): ChartSpec[] =>
  [...Map.groupBy(catalog.figures, ({ result }) => result).values()].flatMap(
    (figures) => percentChart(catalog, figures) ?? [],
  );

/** Every chart of award counts. */
export const awardCharts = (catalog: Catalog): ChartSpec[] => [
  ...levelCharts(catalog),
  ...formCharts(catalog),
  ...movementCharts(catalog),
  ...compositionCharts(catalog),
  ...yearCharts(catalog),
];
