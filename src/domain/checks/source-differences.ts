import type { Quantity } from '../../schemas/quantity.ts';
import { planBases } from '../../schemas/figure.ts';
import { strings } from '../../strings.ts';
import {
  actualOf,
  impliedBefore,
  impliedPlan,
  sensible,
  type FigureRow,
  type Range,
  type YearFigure,
} from '../figures.ts';
import type { Mismatch, MismatchCode, Reading } from '../mismatch.ts';
import { formatNumber, formatQuantity } from '../numbers.ts';

const words = strings.checks;

const mismatch = (code: MismatchCode, { indicator }: YearFigure, left: Reading, right: Reading): Mismatch => ({
  code,
  subject: indicator.data.name,
  unit: indicator.data.unit,
  left,
  right,
});

/** Compares documents with each other: the numbers they give, and those their claims lead back to. */
export const sourceMismatches = (figure: YearFigure): Mismatch[] => [
  ...sourceDifferences(figure),
  ...impliedDifferences(figure),
];

/** Actual values that documents give differently. */
export const differingActuals = (figure: YearFigure): Mismatch[] =>
  differences(figure, figure.rows, actualOf, figure.shown);

/** Actual values and plans of the same basis that differ between documents. */
function sourceDifferences(figure: YearFigure): Mismatch[] {
  const plans = Map.groupBy(figure.rows, ({ data }) => data.planBasis);
  return [
    ...differingActuals(figure),
    ...[...plans.values()].flatMap((rows) => differences(figure, rows, ({ data }) => data.plan, null)),
    ...differences(figure, figure.rows, ({ data }) => data.previous, null),
  ];
}

function differences(
  figure: YearFigure,
  rows: readonly FigureRow[],
  valueOf: (row: FigureRow) => Quantity | null,
  preferred: FigureRow | null,
): Mismatch[] {
  const first = preferred ?? rows.find((row) => valueOf(row));
  const one = first && valueOf(first);
  if (!first || !one) return [];
  return rows.flatMap((row) => {
    const other = valueOf(row);
    if (!other || !comparable(first, row) || compatible(one, other)) return [];
    return mismatch(
      'GS-304',
      figure,
      { value: formatQuantity(one, null), what: words.claimed, row: first },
      { value: formatQuantity(other, null), what: words.claimed, row },
    );
  });
}

/** Estimates and final figures, or figures of different days, are expected to differ. */
function comparable(a: FigureRow, b: FigureRow): boolean {
  const known = [a.data.stage, b.data.stage].filter((stage) => stage !== null && stage !== 'khong-neu');
  const sameStage = known.length < 2 || known[0] === known[1];
  return sameStage && a.data.asOf === b.data.asOf;
}

/** Whether two readings may be the same number: equal, rounded, or one hedged towards the other. */
function compatible(a: Quantity, b: Quantity): boolean {
  if (a.of !== null && b.of !== null && a.of !== b.of) return false;
  const digits = Math.min(a.decimals, b.decimals);
  const rounded = a.decimals !== b.decimals && Math.abs(a.value - b.value) <= 0.5 * 10 ** -digits + 1e-9;
  if (a.value === b.value || rounded) return true;
  return allows(a, b.value) || allows(b, a.value);
}

function allows({ value, qualifier }: Quantity, other: number): boolean {
  if (qualifier === 'khoang') return Math.abs(other - value) <= Math.abs(value) * 0.05;
  if (qualifier === 'gan' || qualifier === 'duoi') return other <= value && other >= value * 0.9;
  return qualifier !== null && other >= value && other <= value * 1.1;
}

/** Documents whose own claims lead back to different plans or previous years. */
function impliedDifferences(figure: YearFigure): Mismatch[] {
  const bases = [...Map.groupBy(figure.rows, ({ data }) => data.planBasis).values()];
  const withoutPlan = bases.filter((rows) => !rows.some(({ data }) => data.plan));
  return [
    ...withoutPlan.flatMap((rows) => disjoint(figure, rows, impliedPlan, planLabel(rows))),
    ...disjoint(figure, figure.rows, statedOrImplied, words.impliedPrevious),
  ];
}

/** Whose plan the rows of one basis speak of. */
function planLabel([row]: readonly FigureRow[]): string {
  const basis = row?.data.planBasis;
  return basis ? words.impliedPlanOf(planBases[basis]) : words.impliedPlan;
}

function statedOrImplied(row: FigureRow): Range | null {
  const { previous } = row.data;
  if (!previous) return impliedBefore(row);
  const slack = 0.5 * 10 ** -previous.decimals;
  return { low: previous.value - slack, high: previous.value + slack };
}

function disjoint(
  figure: YearFigure,
  rows: readonly FigureRow[],
  rangeOf: (row: FigureRow) => Range | null,
  label: string,
): Mismatch[] {
  const [first, ...others] = rows.flatMap((row) => {
    const range = rangeOf(row);
    return range ? { row, range } : [];
  });
  if (!first) return [];
  const reading = ({ row, range }: { row: FigureRow; range: Range }): Reading => ({
    value: formatNumber(sensible(range.low, range.high, figure.indicator.data.decimals)),
    what: label,
    row,
  });
  return others
    .filter(({ range }) => range.low > first.range.high || range.high < first.range.low)
    .map((other) => mismatch('GS-309', figure, reading(first), reading(other)));
}
