import type { Catalog } from './catalog.ts';
import { activityCharts } from './chart-specs/activity-charts.ts';
import { compositionCharts } from './chart-specs/composition-charts.ts';
import { formCharts, levelCharts, movementCharts, yearCharts } from './chart-specs/award-charts.ts';
import { percentChart, planChart, seriesChart } from './chart-specs/figure-charts.ts';
import { verdictChart } from './chart-specs/verdict-chart.ts';
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
  return unique([...ofIndicators, ...planCharts(catalog), ...awardCharts(catalog), ...activityCharts(catalog)]);
}

/** Tells charts of one name apart by a number, in the order in which their rows stand. */
function unique(specs: readonly ChartSpec[]): ChartSpec[] {
  const seen = new Map<string, number>();
  return specs.map((spec) => {
    const count = (seen.get(spec.id) ?? 0) + 1;
    seen.set(spec.id, count);
    return count === 1 ? spec : { ...spec, id: `${spec.id}-${count}` };
  });
}

/** The charts of one indicator in one province: its course over the years, then its newest year with data. */
export function indicatorCharts(catalog: Catalog, figures: readonly YearFigure[]): ChartSpec[] {
  const newest = figures.findLast(({ actual }) => actual);
  return [seriesChart(catalog, figures), newest ? planChart(catalog, newest) : null].flatMap((spec) => spec ?? []);
}

/** How each province's year met its plans: all in all, where the year has a page, and one by one. */
const planCharts = (catalog: Catalog): ChartSpec[] =>
  [...Map.groupBy(catalog.figures, ({ result }) => result)].flatMap(([result, figures]) =>
    [catalog.find('result', result) ? verdictChart(catalog, figures) : null, percentChart(catalog, figures)].flatMap(
      (spec) => spec ?? [],
    ),
  );

/** Every chart of award counts. */
const awardCharts = (catalog: Catalog): ChartSpec[] => [
  ...levelCharts(catalog),
  ...formCharts(catalog),
  ...movementCharts(catalog),
  ...compositionCharts(catalog),
  ...yearCharts(catalog),
];
