import { directions } from '../schemas/indicator.ts';
import { strings } from '../strings.ts';
import { breakDate, breakIndex } from './breaks.ts';
import type { Catalog } from './catalog.ts';
import { indicatorCharts } from './charts.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { compareProvinces, type Comparison } from './comparison.ts';
import { dataLink } from './datasets/data-addresses.ts';
import type { Entry } from './entry.ts';
import { figureLine, type FigureLine } from './figure-lines.ts';
import type { YearFigure } from './figures.ts';
import type { Link, PageHead, Particular } from './links.ts';
import { particular } from './links.ts';
import { newestValues } from './newest-values.ts';
import { pageHead } from './page-head.ts';
import { formatDate } from './partial-date.ts';
import { reconciliationLink } from './reconciliation.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { indicatorDataset } from './structured-data/indicator-dataset.ts';
import type { VerdictKind } from './verdicts.ts';

/** Figures of one group of indicators. */
export interface FigureGroup {
  id: string;
  title: string;
  /** `12 số liệu`. */
  count: string;
  lines: FigureLine[];
}

/** The list of all indicators, with the choices by which it can be narrowed. */
export interface IndicatorList {
  head: PageHead;
  count: string;
  reconciliation: Link | null;
  groups: FigureGroup[];
  /** Where the figures can be had as files. */
  data: Link;
  provinces: { value: string; label: string }[];
  years: number[];
  verdicts: { value: VerdictKind; label: string }[];
}

/** One province's series of an indicator, oldest year first. */
export interface IndicatorSeries {
  province: Link & { id: string };
  lines: FigureLine[];
  /** Before which line the series may not be joined with the lines above, and why. */
  break: { index: number; text: string } | null;
  charts: ChartView[];
}

/** Everything on the page of an indicator. */
export interface IndicatorPage {
  id: string;
  head: PageHead;
  group: string;
  particulars: Particular[];
  series: IndicatorSeries[];
  comparison: Comparison;
  data: Link;
}

/** Indicators that have figures, in the order of their file. */
const withFigures = ({ all, figures }: Catalog): { indicator: Entry<'indicator'>; figures: YearFigure[] }[] =>
  all('indicator').flatMap((indicator) => {
    const own = figures.filter((figure) => figure.indicator.id === indicator.id);
    return own.length > 0 ? [{ indicator, figures: own }] : [];
  });

/** Figures by group of indicators, in the order in which the file names groups and indicators. */
export function figureGroups(catalog: Catalog, figures: readonly YearFigure[]): FigureGroup[] {
  const order = new Map(catalog.all('indicator').map(({ id }, index) => [id, index]));
  const sorted = figures.toSorted(
    (a, b) =>
      (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0) ||
      a.province.localeCompare(b.province) ||
      Number(b.actual !== null) - Number(a.actual !== null) ||
      b.year - a.year,
  );
  const groups = Map.groupBy(sorted, ({ indicator }) => indicator.data.group);
  return [...groups].map(([title, group], index) => ({
    id: `nhom-${index + 1}`,
    title,
    count: strings.indicators.inGroup(group.length),
    lines: group.map((figure) => figureLine(catalog, figure)),
  }));
}

/** Of each province and indicator the newest year with a value and the targets after it; older years stand on its page. */
function newest(figures: readonly YearFigure[]): YearFigure[] {
  const series = Map.groupBy(figures, ({ province, indicator }) => `${province} ${indicator.id}`);
  return [...series.values()].flatMap((own) => {
    const last = Math.max(...own.filter(({ actual }) => actual).map(({ year }) => year));
    return own.filter(({ year }) => year >= last || last === -Infinity);
  });
}

/** The list of indicators: the newest figures of every province, by group. */
export function indicatorList(catalog: Catalog): IndicatorList {
  const words = strings.indicators;
  const figures = newest(catalog.figures);
  const present = new Set(figures.map(({ verdict }) => verdict.kind));
  const kinds = Object.keys(words.verdicts) as VerdictKind[];
  return {
    head: indicatorsHead(catalog),
    count: words.count(withFigures(catalog).length, figures.length),
    reconciliation: reconciliationLink(catalog),
    groups: figureGroups(catalog, figures),
    data: dataLink(catalog, 'indicators'),
    provinces: catalog
      .all('province')
      .filter(({ id }) => figures.some(({ province }) => province === id))
      .map(({ id, data }) => ({ value: id, label: data.name })),
    years: [...new Set(figures.map(({ year }) => year))].sort((a, b) => b - a),
    verdicts: kinds.filter((kind) => present.has(kind)).map((value) => ({ value, label: words.verdicts[value] })),
  };
}

/** The head of the list of indicators. */
export function indicatorsHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.indicators;
  return pageHead(catalog, {
    path: catalog.paths.indicators,
    title,
    description: intro,
    type: 'CollectionPage',
    share: { note: intro },
  });
}

/** The page of every indicator that has figures. */
export function indicatorPages(catalog: Catalog): IndicatorPage[] {
  const all = withFigures(catalog);
  return all.map(({ indicator, figures }) => {
    const { data, id } = indicator;
    const words = strings.indicators;
    const whole = all.find(({ indicator: other }) => other.id === data.partOf)?.indicator;
    const parts = all.flatMap(({ indicator: part }) => (part.data.partOf === id ? [part] : []));
    const link = (entry: Entry<'indicator'>): Link => ({
      href: catalog.paths.indicator(entry.id),
      label: entry.data.name,
    });
    return {
      id,
      head: indicatorHead(catalog, indicator, figures),
      group: data.group,
      particulars: [
        ...particular(words.definition, data.definition),
        ...particular(words.unit, data.unit),
        ...particular(
          words.direction,
          figures.some(({ plans }) => plans.length > 0) ? directions[data.direction] : null,
        ),
        ...particular(words.partOf, whole && link(whole)),
        ...particular(words.parts, ...parts.map(link)),
      ],
      series: [...Map.groupBy(figures, ({ province }) => province).values()].map((own) => series(catalog, own)),
      comparison: compareProvinces(catalog, figures),
      data: dataLink(catalog, 'indicators'),
    };
  });
}

/** The heads of the pages of all indicators. */
export const indicatorHeads = (catalog: Catalog): PageHead[] =>
  withFigures(catalog).map(({ indicator, figures }) => indicatorHead(catalog, indicator, figures));

function indicatorHead(catalog: Catalog, indicator: Entry<'indicator'>, figures: readonly YearFigure[]): PageHead {
  const { data, id } = indicator;
  const words = strings.indicators;
  return pageHead(catalog, {
    path: catalog.paths.indicator(id),
    title: data.name,
    description: data.definition ?? words.description(data.name, data.unit),
    parents: [{ href: catalog.paths.indicators, label: words.title }],
    facets: searchFacetsOf(catalog, indicator),
    subject: (page) => indicatorDataset(catalog, indicator, figures, page),
    share: { kicker: strings.kickers(words.one, data.group), figures: newestValues(catalog, figures) },
  });
}

function series(catalog: Catalog, figures: readonly YearFigure[]): IndicatorSeries {
  const sorted = figures.toSorted((a, b) => a.year - b.year);
  const { province = '', indicator } = sorted[0] ?? {};
  const entry = catalog.find('province', province);
  const index = indicator ? breakIndex(sorted, entry, indicator) : -1;
  const day = entry && indicator ? breakDate(entry.data, indicator.data) : null;
  const name = entry?.data.name ?? province;
  return {
    province: { id: province, href: catalog.paths.province(province), label: name },
    lines: sorted.map((figure) => figureLine(catalog, figure)),
    break: index > 0 && day ? { index, text: strings.indicators.break(formatDate(day)) } : null,
    charts: indicatorCharts(catalog, sorted).map((spec) => chartView(catalog.paths, spec)),
  };
}
