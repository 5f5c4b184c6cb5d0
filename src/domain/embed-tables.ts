import type { ChartSpec } from './chart-spec.ts';

/** A table in plain words, for other sites; a row of one text parts those above from those below. */
export interface SnippetTable {
  caption: string;
  columns: { label: string; isNumber: boolean }[];
  rows: string[][];
  /** Below the table: what readers must know, and where the numbers come from. */
  notes: string[];
}

/** The values of a chart; `source` is the word before where they come from. */
export function chartTable(spec: ChartSpec, source: string): SnippetTable {
  const { title, unit, labelHeader, labels, series, notes } = spec;
  const rows = labels.map((label, index) => [label, ...series.map(({ shown }) => shown[index] ?? '')]);
  const gap = spec.break;
  return {
    caption: title,
    columns: [
      { label: labelHeader, isNumber: false },
      ...series.map(({ label }) => ({ label: `${label} (${unit})`, isNumber: true })),
    ],
    rows: gap ? [...rows.slice(0, gap.index), [gap.label], ...rows.slice(gap.index)] : rows,
    notes: [...notes, ...(spec.source ? [`${source}: ${spec.source}`] : [])],
  };
}
