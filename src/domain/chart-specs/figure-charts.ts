import { planBases } from '../../schemas/figure.ts';
import { strings } from '../../strings.ts';
import { breakDate, endsSince } from '../breaks.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { sourceNames } from '../citations.ts';
import { actualSentence } from '../actual-text.ts';
import type { YearFigure } from '../figures.ts';
import { formatNumber, formatQuantity } from '../numbers.ts';
import { formatDate } from '../partial-date.ts';

const words = strings.charts;

/** Plan, actual value and previous year of one indicator; `null` where fewer than two are known. */
export function planChart(catalog: Catalog, figure: YearFigure): ChartSpec | null {
  const { indicator, year, actual, previous, plans, shown } = figure;
  const { unit, name } = indicator.data;
  const sign = /^[%‰]$/u.test(unit) ? unit : null;
  const planned = plans.find(({ plan }) => plan);
  const bars = [
    { label: words.previous(year - 1), tone: 'previous' as const, quantity: previous?.quantity ?? null },
    {
      label: planned?.basis ? words.planOf(planBases[planned.basis]) : words.plan,
      tone: 'plan' as const,
      quantity: planned?.plan ?? null,
    },
    { label: words.actual, tone: 'main' as const, quantity: shown?.data.rankOf === null ? actual : null },
  ].filter(({ quantity }) => quantity !== null);
  if (bars.length < 2 || !actual) return null;
  const place = placeName(catalog, figure);
  return {
    id: `chi-tieu-${indicator.id}-${figure.province}-${year}`,
    of: { kind: 'plan', indicator: indicator.id },
    type: 'bar',
    horizontal: false,
    stacked: false,
    title: words.planTitle(name, place, year),
    unit,
    labelHeader: strings.figures.year,
    labels: [String(year)],
    series: bars.map(({ label, tone, quantity }) => ({
      label,
      tone,
      values: [quantity?.value ?? null],
      shown: [quantity ? formatQuantity(quantity, sign) : strings.figures.noData],
    })),
    reference: null,
    break: null,
    summary: words.planSummary(name, place, year, actualSentence(figure), (planned ?? figure).verdict.label),
    notes: previous?.derived && previous.derived !== 'record' ? [words.derived(year - 1)] : [],
    source: sourceNames(catalog, figure.rows),
  };
}

/** How far each indicator of a province's year met its plan, with the line of 100 %. */
export function percentChart(catalog: Catalog, figures: readonly YearFigure[]): ChartSpec | null {
  const bars = figures
    .flatMap((figure) => {
      const percent =
        figure.indicator.data.direction === 'up' ? figure.plans.find((plan) => plan.percent !== null) : undefined;
      return percent?.percent != null ? [{ figure, percent: percent.percent, verdict: percent.verdict.kind }] : [];
    })
    .sort((a, b) => b.percent - a.percent);
  const first = bars[0]?.figure;
  if (!first || bars.length < 2) return null;
  const place = placeName(catalog, first);
  const reached = bars.filter(({ verdict }) => verdict !== 'missed').length;
  return {
    id: `ke-hoach-${first.province}-${first.year}`,
    of: { kind: 'percents', result: first.result },
    type: 'bar',
    horizontal: true,
    stacked: false,
    title: words.percentTitle(place, first.year),
    unit: '%',
    labelHeader: strings.figures.indicator,
    labels: bars.map(({ figure }) => figure.indicator.data.name),
    series: [
      {
        label: words.percentOfPlan,
        tone: 'main',
        values: bars.map(({ percent }) => percent),
        shown: bars.map(({ percent }) => `${formatNumber(percent)}%`),
      },
    ],
    reference: { label: words.wholePlan, value: 100 },
    break: null,
    summary: words.percentSummary(reached, bars.length, place, first.year),
    notes: [words.percentNote],
    source: sourceNames(
      catalog,
      bars.flatMap(({ figure }) => figure.rows),
    ),
  };
}

/** One indicator of one province across years with its targets; `figures` are of one province, oldest first. */
export function seriesChart(catalog: Catalog, figures: readonly YearFigure[]): ChartSpec | null {
  const [first] = figures;
  if (!first) return null;
  const { indicator } = first;
  const before = first.previous && first.shown?.data.rankOf === null ? first.previous.quantity : null;
  const years = [
    ...(before ? [{ year: first.year - 1, date: String(first.year - 1), actual: before, plan: null }] : []),
    ...figures.map(pointOf),
  ];
  const known = years.filter(({ actual, plan }) => actual ?? plan);
  if (known.length < 2 || !known.some(({ actual }) => actual)) return null;
  const { unit, name } = indicator.data;
  const sign = /^[%‰]$/u.test(unit) ? unit : null;
  const of = (label: string, tone: ChartSeries['tone'], pick: 'actual' | 'plan'): ChartSeries => ({
    label,
    tone,
    values: known.map((point) => point[pick]?.value ?? null),
    shown: known.map((point) => {
      const quantity = point[pick];
      return quantity ? formatQuantity(quantity, sign) : strings.figures.noData;
    }),
  });
  const province = catalog.find('province', first.province);
  const day = province ? breakDate(province.data, indicator.data) : null;
  const at = day ? known.findIndex(({ date }) => endsSince(day, date)) : -1;
  const place = placeName(catalog, first);
  return {
    id: `chuoi-${indicator.id}-${first.province}`,
    of: { kind: 'series', indicator: indicator.id },
    type: 'line',
    horizontal: false,
    stacked: false,
    title: words.seriesTitle(name, place),
    unit,
    labelHeader: strings.figures.year,
    labels: known.map(({ year }) => String(year)),
    series: [
      of(words.actual, 'main', 'actual'),
      ...(known.some(({ plan }) => plan) ? [of(words.plan, 'plan', 'plan')] : []),
    ],
    reference: null,
    break: at > 0 && day ? { index: at, label: words.newTerritory(formatDate(day)) } : null,
    summary: words.seriesSummary(name, place, known[0]?.year ?? 0, known.at(-1)?.year ?? 0),
    notes: [
      ...(before && first.previous?.derived ? [words.derived(first.year - 1)] : []),
      ...(at > 0 && day ? [strings.indicators.break(formatDate(day))] : []),
    ],
    source: sourceNames(
      catalog,
      figures.flatMap(({ rows }) => rows),
    ),
  };
}

const pointOf = ({ year, actual, plans, shown }: YearFigure) => ({
  year,
  date: shown?.data.asOf ?? String(year),
  actual: shown?.data.rankOf === null ? actual : null,
  plan: plans.find(({ plan }) => plan)?.plan ?? null,
});

const placeName = ({ find }: Catalog, { province }: YearFigure): string =>
  find('province', province)?.data.name ?? province;
