/** What a series means; pictures and interactive charts choose its colour and pattern by it. */
export type ChartTone = 'main' | 'plan' | 'previous' | 'second' | 'third' | 'fourth';

/** What a chart shows. */
export type ChartKind =
  | 'series'
  | 'plan'
  | 'verdicts'
  | 'percents'
  | 'award-levels'
  | 'award-forms'
  | 'award-movements'
  | 'award-composition'
  | 'award-years'
  | 'cumulative-composition'
  | 'activities';

/** What a chart is about: its indicator, or its yearly result, or the scope of its awards. */
export interface ChartSubject {
  kind: ChartKind;
  indicator?: string;
  result?: string;
  scope?: string;
}

/** The charts of the awards of a year, or of years one by one. */
export const isOfAwards = ({ of }: Pick<ChartSpec, 'of'>): boolean => of?.kind.startsWith('award-') === true;

/** One series of a chart: a value for each label, `null` where no source gives one. */
export interface ChartSeries {
  label: string;
  tone: ChartTone;
  values: (number | null)[];
  /** Each value as a reader sees it, hedge included: `trên 99,9`, `chưa có số liệu`. */
  shown: string[];
}

/**
 * A chart as plain, serialisable data. Its table, its pictures and the interactive chart all come
 * from it, so they cannot differ.
 */
export interface ChartSpec {
  /** `<kind>-<subject>`, stable: the picture's address is `/bieu-do/<id>.png`. */
  id: string;
  /** What it is about; pages choose their charts by it. */
  of?: ChartSubject;
  type: 'bar' | 'line';
  /** Bars that lie, for labels that are long or many. */
  horizontal: boolean;
  stacked: boolean;
  /** What is shown, of whom and when; the caption of the table. */
  title: string;
  /** Unit of all values, such as `%` or `tỷ đồng`. */
  unit: string;
  /** What the labels are, heading the first column of the table. */
  labelHeader: string;
  labels: string[];
  series: ChartSeries[];
  /** A line across the chart, such as 100 % of the plan. */
  reference: { label: string; value: number } | null;
  /** Where a series may not be joined: between the label before this index and the label at it. */
  break: { index: number; label: string } | null;
  /** The chart in one or two sentences, verdict included. */
  summary: string;
  /** What the reader must know besides: rounding, derived values, scope. */
  notes: string[];
  /** Where the values come from, in one line. */
  source: string;
}
