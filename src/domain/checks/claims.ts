import type { Data } from '../../schemas/by-kind.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { strings } from '../../strings.ts';
import { actualOf, type FigureRow, type YearFigure } from '../figures.ts';
import type { Mismatch, MismatchCode, Reading } from '../mismatch.ts';
import { formatNumber, roundTo } from '../numbers.ts';
import { verdictOf } from '../verdicts.ts';

const words = strings.checks;

/** Compares what each document claims of an indicator's year with the numbers on record. */
export const claimMismatches = (figure: YearFigure): Mismatch[] =>
  figure.rows.flatMap((row) => [...planClaim(figure, row), ...growthClaim(figure, row), ...wholes(figure, row)]);

const mismatch = (
  code: MismatchCode,
  { indicator }: YearFigure,
  left: Reading,
  right: Reading,
  unit = '',
): Mismatch => ({
  code,
  subject: indicator.data.name,
  unit,
  left,
  right,
});

/** A plan's claim against plan and actual; the plan may stand in another document. */
function planClaim(figure: YearFigure, row: FigureRow): Mismatch[] {
  const { planClaim: claim, planClaimUnit: unit, planBasis, planOp, stage } = row.data;
  const planned = figure.rows.filter(({ data }) => data.plan && data.planBasis === planBasis);
  const planRow = row.data.plan ? row : (planned.find(({ data }) => !data.plan?.qualifier) ?? planned[0]);
  const plan = planRow?.data.plan ?? null;
  const actual = actualOf(row);
  if (!plan || !actual || !unit) return [];
  const { data } = figure.indicator;
  if (claim && hedgedValues(plan, actual)) return [];
  if (claim)
    return claimed(figure, row, 'GS-302', {
      claim,
      unit,
      actual,
      base: plan,
      baseRow: planRow ?? row,
      label: words.fromPlan,
    });
  const judged = {
    plan,
    planOp: planOp ?? planRow?.data.planOp ?? null,
    actual,
    stage,
    planClaim: null,
    planClaimUnit: null,
  };
  const { kind } = verdictOf(judged, data);
  const said = unit === 'vuot' ? 'exceeded' : unit === 'dat' ? 'met' : 'missed';
  const agrees = kind === said || (said === 'met' && kind === 'exceeded');
  if (agrees) return [];
  const spoken = strings.verdicts.stated;
  return [
    mismatch(
      'GS-302',
      figure,
      { value: spoken[said].toLowerCase(), what: words.claimed, row },
      {
        value: spoken[kind as 'exceeded' | 'met' | 'missed'].toLowerCase(),
        what: words.fromPlan,
        row: planRow ?? row,
      },
    ),
  ];
}

/** The growth that a row claims against the previous year's value that it states itself. */
function growthClaim(figure: YearFigure, row: FigureRow): Mismatch[] {
  const { growthClaim: claim, growthClaimUnit: unit, previous } = row.data;
  const actual = actualOf(row);
  if (!claim || !unit || !previous || !actual || hedgedValues(previous, actual)) return [];
  return claimed(figure, row, 'GS-303', {
    claim,
    unit,
    actual,
    base: previous,
    baseRow: row,
    label: words.fromPrevious,
  });
}

interface Claimed {
  claim: NonNullable<Data<'figure'>['planClaim']>;
  unit: NonNullable<Data<'figure'>['planClaimUnit']>;
  actual: Quantity;
  base: Quantity;
  /** The row that states the base. */
  baseRow: FigureRow;
  label: string;
}

function claimed(
  figure: YearFigure,
  row: FigureRow,
  code: MismatchCode,
  { claim, unit, actual, base, baseRow, label }: Claimed,
): Mismatch[] {
  const difference = actual.value - base.value;
  const percent = unit === 'phan-tram' || unit === 'bang-phan-tram';
  if (percent && base.value === 0) return [];
  const ratio = (actual.value / base.value) * 100;
  const computed = !percent ? difference : unit === 'phan-tram' ? ratio - 100 : ratio;
  // Measured values are rounded themselves; counts of people and things are not.
  const rounding = (value: Quantity) => (figure.indicator.data.decimals > 0 ? 0.5 * 10 ** -value.decimals : 0);
  const blur = percent ? ((rounding(actual) + (rounding(base) * actual.value) / base.value) / base.value) * 100 : 0;
  if (Math.abs(computed - claim.value) <= 0.5 * 10 ** -claim.decimals + Math.abs(blur) + 1e-9) return [];
  const digits = Math.max(claim.decimals, 1);
  return [
    mismatch(
      code,
      figure,
      { value: formatNumber(claim.value), what: words.claimed, row },
      { value: formatNumber(roundTo(computed, digits)), what: label, row: baseRow },
      claimUnit(unit, figure),
    ),
  ];
}

/** The unit in which a document states a claim. */
export function claimUnit(unit: NonNullable<Data<'figure'>['planClaimUnit']>, { indicator }: YearFigure): string {
  if (unit === 'diem-phan-tram') return words.points;
  return unit === 'tuyet-doi' ? indicator.data.unit : '%';
}

/** A ratio's part may not exceed its whole, nor a rank the number of those ranked. */
function wholes(figure: YearFigure, row: FigureRow): Mismatch[] {
  const actual = actualOf(row);
  if (!actual) return [];
  return [actual.of, row.data.rankOf].flatMap((whole) =>
    whole !== null && actual.value > whole
      ? mismatch(
          'GS-307',
          figure,
          { value: formatNumber(actual.value), what: words.part, row },
          { value: formatNumber(whole), what: words.whole, row },
        )
      : [],
  );
}

const hedgedValues = (...values: Quantity[]) => values.some(({ qualifier }) => qualifier !== null);
