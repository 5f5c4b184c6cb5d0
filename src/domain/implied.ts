import type { Data } from '../schemas/by-kind.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { actualOf, type FigureRow } from './figures.ts';
import { roundTo } from './numbers.ts';

/** A range of values, ends included. */
export interface Range {
  low: number;
  high: number;
}

/** The range in which the previous year's value lies, by a row's actual value and the growth that it claims. */
export const impliedBefore = (row: FigureRow): Range | null =>
  implied(actualOf(row), row.data.growthClaim, row.data.growthClaimUnit);

/** The range in which the plan lies, by a row's actual value and what it claims against the plan. */
export const impliedPlan = (row: FigureRow): Range | null =>
  implied(actualOf(row), row.data.planClaim, row.data.planClaimUnit);

/** What a number was, if `actual` is so much above it; rounding of both numbers widens the range. */
function implied(
  actual: Quantity | null,
  claim: Data<'figure'>['planClaim'],
  unit: Data<'figure'>['planClaimUnit'],
): Range | null {
  if (!actual || !claim) return null;
  const slack = 0.5 * 10 ** -actual.decimals;
  const doubt = 0.5 * 10 ** -claim.decimals;
  if (unit === 'tuyet-doi' || unit === 'diem-phan-tram') {
    const middle = actual.value - claim.value;
    const width = Math.max(slack, doubt);
    return { low: middle - width, high: middle + width };
  }
  const percent = unit === 'bang-phan-tram' ? claim.value : 100 + claim.value;
  if (percent - doubt <= 0) return null;
  return {
    low: ((actual.value - slack) / (percent + doubt)) * 100,
    high: ((actual.value + slack) / (percent - doubt)) * 100,
  };
}

/** The middle of a range, with no more digits than the range justifies. */
export function sensible(low: number, high: number, decimals: number): number {
  const digits = Math.min(decimals, Math.max(0, -Math.floor(Math.log10(Math.max(high - low, 1e-9)))));
  return roundTo((low + high) / 2, digits);
}
