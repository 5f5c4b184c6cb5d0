import type { BrokenEntry, Entry } from '../entry.ts';
import { countFields } from '../award-counts.ts';
import { actualOf, resultOf, type FigureRow, type YearFigure } from '../figures.ts';
import { finding, type Finding } from '../findings.ts';
import type { TableRow } from '../mismatch.ts';
import { kindNames } from '../../schemas/kind.ts';
import { formatQuantity } from '../numbers.ts';
import { nearest } from '../shape-findings.ts';
import { differingActuals } from './source-differences.ts';

/** What is wrong with rows beyond their own cells: repeats, unknown scopes, unclear choices. */
export const tableRowFindings = (
  rows: readonly TableRow[],
  figures: readonly YearFigure[],
  all: readonly (Entry | BrokenEntry)[],
): Finding[] => [
  ...repeatedRows(rows),
  ...scopes(rows, all),
  ...shareColumns(rows),
  ...figures.flatMap((figure) => [...unclearChoice(figure), ...operators(figure)]),
];

/** What makes two rows tell the same thing by the same place of the same source. */
function keyOf({ kind, id, data }: TableRow): string {
  const place = [kind, resultOf(id).result, data.source, data.section];
  const own =
    kind === 'figure'
      ? [data.indicator, data.planBasis, data.stage, data.asOf]
      : kind === 'award-count'
        ? [data.form, data.level, data.scope, data.occasionType, data.from, data.to, data.cumulative]
        : [data.activity, data.ofWhat, data.unit, data.movement, data.from, data.to];
  return JSON.stringify([...place, ...own]);
}

function repeatedRows(rows: readonly TableRow[]): Finding[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) =>
    others.map(({ file, lines }) =>
      finding('GS-117', { file, line: lines[''] }, { hint: String(first?.lines[''] ?? '') }),
    ),
  );
}

/** A scope names a movement or an event, and that has to exist. */
function scopes(rows: readonly TableRow[], all: readonly (Entry | BrokenEntry)[]): Finding[] {
  const idsOf = (kind: 'movement' | 'event') => new Set(all.filter((entry) => entry.kind === kind).map(({ id }) => id));
  const ids = { movement: idsOf('movement'), event: idsOf('event') };
  return rows.flatMap((row) => {
    if (row.kind !== 'award-count') return [];
    const [kind = '', id = ''] = row.data.scope.split(':');
    if (kind !== 'movement' && kind !== 'event') return [];
    // A file of that kind that cannot be read may hold any.
    if (ids[kind].has(id) || ids[kind].has(null)) return [];
    const names = [...ids[kind]].flatMap((name) => name ?? []);
    const details = { label: 'Phạm vi', found: id, hint: kindNames[kind], nearest: nearest(id, names) };
    return [finding('GS-201', { file: row.file, line: row.lines[''], field: 'scope' }, details)];
  });
}

/** Where documents differ, an editor says which one number is shown. */
function unclearChoice(figure: YearFigure): Finding[] {
  const given = figure.rows.flatMap((row) => {
    const actual = actualOf(row);
    return actual ? [{ row, text: formatQuantity(actual, null) }] : [];
  });
  const chosen = given.filter(({ row }) => row.data.use);
  const unclear =
    chosen.length > 0 ? new Set(chosen.map(({ text }) => text)).size > 1 : differingActuals(figure).length > 0;
  if (!unclear) return [];
  const place = (chosen[1] ?? given[0])?.row;
  if (!place) return [];
  const found = [...new Set(given.map(({ text }) => text))].join('; ');
  return [
    finding(
      'GS-310',
      { file: place.file, line: place.lines[''], field: 'use' },
      { label: figure.indicator.data.name, found },
    ),
  ];
}

/** The columns that a share names have to be columns of numbers. */
function shareColumns(rows: readonly TableRow[]): Finding[] {
  const known = countFields.map((field) => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
  return rows.flatMap((row) =>
    row.kind === 'award-count'
      ? row.data.shareClaims
          .flatMap(({ part, whole }) => [part, whole])
          .filter((column) => !known.includes(column))
          .map((found) =>
            finding(
              'GS-103',
              { file: row.file, line: row.lines[''], field: 'share_claims' },
              { found, label: 'bảng này', allowed: known.join(', '), nearest: nearest(found, known) },
            ),
          )
      : [],
  );
}

/** An operator that asks for less of what should be more, or the other way about. */
function operators({ rows, indicator }: YearFigure): Finding[] {
  const { direction, name } = indicator.data;
  return rows.flatMap(({ file, lines, data }: FigureRow) =>
    data.planOp !== null && data.planOp.startsWith('>') !== (direction === 'up')
      ? finding('GS-311', { file, line: lines[''], field: 'plan_op' }, { label: name, found: data.planOp })
      : [],
  );
}
