import type { ChartSpec } from './chart-spec.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';
import type { YearFigure } from './figures.ts';
import { some } from './references.ts';
import { nearest } from './shape-findings.ts';

/** What stories may place: figures on record and charts. */
export interface Placeable {
  figures: readonly YearFigure[];
  charts: readonly Pick<ChartSpec, 'id'>[];
}

/** Checks that the key figures, indicators and charts that stories place exist. */
export const storyFigureFindings = (
  all: readonly (Entry | BrokenEntry)[],
  { figures, charts }: Placeable,
): Finding[] => {
  const chartIds = charts.map(({ id }) => id);
  // What a table with an error holds is not known: its own error is told, not what follows from it.
  const unsure = all.some(({ kind, ...entry }) => tableKinds.has(kind) && !('pictures' in entry));
  return all.flatMap((entry) => {
    const { kind, id, story, file, data } = entry;
    if (!story) return [];
    const missing = (label: string, noun: string, known: readonly string[]) => {
      return ({ target, line }: { target: string; line: number }) =>
        known.includes(target)
          ? []
          : finding(
              'GS-201',
              { file, line },
              { label, found: target, hint: noun, nearest: nearest(target, known), allowed: some(known) },
            );
    };
    const own = kind === 'result' ? id : null;
    const ofResult = (result: string | null) =>
      figures.filter((figure) => figure.result === (result ?? own)).map(({ indicator }) => indicator.id);
    return [
      // Front matter that cannot be read at all may hold them.
      ...(data === undefined ? [] : story.facts).flatMap(
        missing('SoLieu', 'số liệu', kind === 'exemplar' ? factIds(data) : []),
      ),
      ...(unsure ? [] : story.figures).flatMap((figure) =>
        missing('SoLieu', 'số liệu của chỉ tiêu', ofResult(figure.result))(figure),
      ),
      ...(unsure ? [] : story.charts).flatMap(missing('BieuDo', 'biểu đồ', chartIds)),
    ];
  });
};

const tableKinds: ReadonlySet<string> = new Set(['figure', 'award-count', 'activity', 'indicator']);

/** The ids of an exemplar's key figures, whatever shape its data has. */
function factIds(data: unknown): string[] {
  const { facts } = (data ?? {}) as { facts?: unknown };
  if (!Array.isArray(facts)) return [];
  return facts.flatMap((fact: { id?: unknown } | null) => (typeof fact?.id === 'string' ? fact.id : []));
}
