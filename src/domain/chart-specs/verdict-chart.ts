import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { sourceNames } from '../citations.ts';
import type { YearFigure } from '../figures.ts';
import { formatNumber } from '../numbers.ts';
import { verdictTally } from '../verdict-tally.ts';

const words = strings.charts;

/** How many indicators of one province's year exceeded, met or missed their plans; `null` for fewer than two. */
export function verdictChart(catalog: Catalog, figures: readonly YearFigure[]): ChartSpec | null {
  const tally = verdictTally(figures);
  const [first] = figures;
  if (!first || tally.planned < 2) return null;
  const place = catalog.find('province', first.province)?.data.name ?? first.province;
  const kinds = ['exceeded', 'met', 'missed'] as const;
  const planned = figures.filter(({ verdict }) => !verdict.kind.startsWith('no-'));
  return {
    id: `danh-gia-${first.province}-${first.year}`,
    of: { kind: 'verdicts', result: first.result },
    type: 'bar',
    horizontal: true,
    stacked: false,
    title: words.verdictTitle(place, first.year),
    unit: words.indicators,
    labelHeader: strings.figures.verdict,
    labels: kinds.map((kind) => strings.verdicts.stated[kind]),
    series: [
      {
        label: words.indicatorCount,
        tone: 'main',
        values: kinds.map((kind) => tally[kind]),
        shown: kinds.map((kind) => formatNumber(tally[kind])),
      },
    ],
    reference: null,
    break: null,
    summary: words.verdictSummary(tally, place, first.year, catalog.site.name),
    notes: tally.claimed > 0 ? [words.verdictClaims(tally.claimed)] : [],
    source: sourceNames(
      catalog,
      planned.flatMap(({ rows }) => rows),
    ),
  };
}
