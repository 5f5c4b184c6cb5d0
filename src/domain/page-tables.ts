import { strings } from '../strings.ts';
import type { AwardsPage } from './awards-page.ts';
import type { SnippetTable } from './embed-tables.ts';
import type { FigureLine } from './figure-lines.ts';
import type { IndicatorPage } from './indicators.ts';

/** The figures of an indicator by province and year, as its page shows them. */
export function seriesTable({ head, series }: Pick<IndicatorPage, 'head' | 'series'>): SnippetTable {
  const words = strings.figures;
  const plan = ({ plans }: FigureLine) =>
    plans.map(({ value, basis }) => withNote(value, basis)).join('; ') || words.noPlan;
  const verdict = ({ plans, verdict: only }: FigureLine) =>
    plans.map((one) => withNote(one.verdict.label, one.percent)).join('; ') || only.label;
  const sources = series.flatMap(({ lines }) => lines.flatMap((line) => line.sources));
  return {
    caption: `${head.title} (${series[0]?.lines[0]?.unit ?? ''})`,
    columns: [
      { label: words.place, isNumber: false },
      { label: words.actual, isNumber: true },
      { label: words.plan, isNumber: true },
      { label: words.previous, isNumber: true },
      { label: words.verdict, isNumber: false },
    ],
    rows: series.flatMap(({ province, lines, break: gap }) =>
      lines.flatMap((line, index) => [
        ...(gap?.index === index ? [[gap.text]] : []),
        [
          `${province.label}, ${line.year}`,
          withNote(line.actual, line.actualNotes.join(', ')),
          plan(line),
          withNote(line.previous, line.previousNote),
          verdict(line),
        ],
      ]),
    ),
    notes: [...series.flatMap(otherReadings), `${words.sources}: ${[...new Set(sources)].join('; ')}`],
  };
}

/** The totals of all award forms, as the page of award counts shows them. */
export function formTotalTable({ head, forms }: Pick<AwardsPage, 'head' | 'forms'>): SnippetTable | null {
  const words = strings.awardCounts;
  if (forms.length === 0) return null;
  return {
    caption: `${head.title}: ${words.byForm}`,
    columns: [
      { label: words.form, isNumber: false },
      { label: words.place, isNumber: false },
      ...[words.total, words.collectives, words.individuals, words.directWorkers].map((label) => ({
        label,
        isNumber: true,
      })),
    ],
    rows: forms.map(({ form, place, total, collectives, individuals, households, directWorkers }) => [
      ...[form, place, total, collectives],
      withNote(individuals, households && words.households(households)),
      directWorkers,
    ]),
    notes: [words.byFormNote],
  };
}

const otherReadings = ({ province, lines }: IndicatorPage['series'][number]): string[] =>
  lines.flatMap(({ year, others }) => others.map((other) => `${province.label}, ${year}: ${other}`));

const withNote = (value: string, note: string | null): string => (note ? `${value} (${note})` : value);
