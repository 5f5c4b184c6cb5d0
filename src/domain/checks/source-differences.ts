import type { Data } from '../../schemas/by-kind.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { planBases } from '../../schemas/figure.ts';
import { strings } from '../../strings.ts';
import { actualOf, type FigureRow, type YearFigure } from '../figures.ts';
import { impliedBefore, impliedPlan, sensible, type Range } from '../implied.ts';
import { growthText, planClaimText } from '../claim-text.ts';
import { areComparable, differingPairs, isRounded, mayAgree } from '../agreement.ts';
import type { Mismatch, MismatchCode, Reading } from '../mismatch.ts';
import { formatNumber, formatQuantity } from '../numbers.ts';
import { claimUnit } from './claims.ts';

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
  differences(figure, shownFirst(figure), actualOf, areComparable);

/** Actual values, former values, and plans of the same basis that differ between documents. */
function sourceDifferences(figure: YearFigure): Mismatch[] {
  const rows = shownFirst(figure);
  const plans = [...Map.groupBy(rows, ({ data }) => data.planBasis).values()];
  return [
    ...differingActuals(figure),
    ...differences(figure, rows, ({ data }) => data.previous, areComparable),
    ...plans.flatMap((ofBasis) => [
      ...differences(figure, ofBasis, ({ data }) => data.plan, always),
      ...claimDifferences(figure, ofBasis, words.planClaim, ({ data }) => [data.planClaim, data.planClaimUnit]),
    ]),
    ...claimDifferences(figure, rows, words.growthClaim, ({ data }) => [data.growthClaim, data.growthClaimUnit]),
  ];
}

const shownFirst = ({ rows, shown }: YearFigure): FigureRow[] =>
  shown ? [shown, ...rows.filter((row) => row !== shown)] : rows;

const always = () => true;

function differences(
  figure: YearFigure,
  rows: readonly FigureRow[],
  valueOf: (row: FigureRow) => Quantity | null,
  mayCompare: (a: FigureRow, b: FigureRow) => boolean,
): Mismatch[] {
  const given = rows.flatMap((row) => {
    const value = valueOf(row);
    return value ? [{ row, value }] : [];
  });
  const pairs = differingPairs(given, (a, b) => mayCompare(a.row, b.row) && !mayAgree(a.value, b.value));
  return pairs.map(([one, other]) =>
    mismatch(
      'GS-304',
      figure,
      { value: formatQuantity(one.value, null), what: words.claimed, row: one.row },
      { value: formatQuantity(other.value, null), what: words.claimed, row: other.row },
    ),
  );
}

/** What documents claim of the same actual value, or of one that only the other gives, in the same unit. */
function claimDifferences(
  figure: YearFigure,
  rows: readonly FigureRow[],
  what: string,
  claimOf: (row: FigureRow) => [Data<'figure'>['planClaim'], Data<'figure'>['planClaimUnit']],
): Mismatch[] {
  const given = rows.flatMap((row) => {
    const [claim, unit] = claimOf(row);
    return claim && unit ? [{ row, claim, unit }] : [];
  });
  const pairs = differingPairs(given, (a, b) => {
    const [one, other] = [actualOf(a.row), actualOf(b.row)];
    const same = !one || !other || one.value === other.value;
    const agree = a.claim.value === b.claim.value || isRounded(a.claim, b.claim);
    return same && a.unit === b.unit && areComparable(a.row, b.row) && !agree;
  });
  return pairs.map(([one, other]) => ({
    ...mismatch(
      'GS-304',
      figure,
      { value: formatNumber(one.claim.value), what, row: one.row },
      { value: formatNumber(other.claim.value), what, row: other.row },
    ),
    unit: claimUnit(one.unit, figure),
  }));
}

/** Documents whose own claims lead back to different plans or previous years. */
function impliedDifferences(figure: YearFigure): Mismatch[] {
  const bases = [...Map.groupBy(figure.rows, ({ data }) => data.planBasis).values()];
  const withoutPlan = bases.filter((rows) => !rows.some(({ data }) => data.plan));
  return [
    ...withoutPlan.flatMap((rows) =>
      disjoint(figure, rows, impliedPlan, (row) =>
        words.impliedPlan(
          row.data.planBasis && planBases[row.data.planBasis],
          planClaimText(row, figure.indicator.data.unit) ?? '',
        ),
      ),
    ),
    ...disjoint(figure, figure.rows, statedOrImplied, (row) =>
      words.impliedPrevious(row.data.previous ? '' : (growthText(row, figure.indicator.data.unit) ?? '')),
    ),
  ];
}

function statedOrImplied(row: FigureRow): Range | null {
  const { previous } = row.data;
  if (!previous) return impliedBefore(row);
  if (previous.qualifier !== null) return null;
  const slack = 0.5 * 10 ** -previous.decimals;
  return { low: previous.value - slack, high: previous.value + slack };
}

function disjoint(
  figure: YearFigure,
  rows: readonly FigureRow[],
  rangeOf: (row: FigureRow) => Range | null,
  how: (row: FigureRow) => string,
): Mismatch[] {
  const given = rows.flatMap((row) => {
    const range = actualOf(row)?.qualifier == null ? rangeOf(row) : null;
    return range ? [{ row, range }] : [];
  });
  const reading = ({ row, range }: { row: FigureRow; range: Range }): Reading => ({
    value: formatNumber(sensible(range.low, range.high, figure.indicator.data.decimals)),
    what: how(row),
    row,
  });
  return differingPairs(
    given,
    (a, b) => areComparable(a.row, b.row) && (b.range.low > a.range.high || b.range.high < a.range.low),
  ).map(([one, other]) => mismatch('GS-309', figure, reading(one), reading(other)));
}
