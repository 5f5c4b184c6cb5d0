import type { Data } from '../schemas/by-kind.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { strings } from '../strings.ts';
import { roundTo } from './numbers.ts';

/** How an actual value stands to a plan; `no-plan` and `no-data` are different things. */
export type VerdictKind = 'exceeded' | 'met' | 'missed' | 'no-plan' | 'no-data';

/** A verdict as every page, table, chart, embed and feed words it. */
export interface Verdict {
  kind: VerdictKind;
  label: string;
  /** Whether only the document's own words decide, because it does not give both values. */
  isClaimed: boolean;
}

type Figure = Data<'figure'>;

/** What a verdict is judged by; the plan and the actual come from one row or from two. */
export interface Judged {
  plan: Pick<Quantity, 'value' | 'qualifier'> | null;
  planOp: Figure['planOp'];
  actual: Pick<Quantity, 'value' | 'qualifier'> | null;
  stage: Figure['stage'];
  planClaim: Figure['planClaim'];
  planClaimUnit: Figure['planClaimUnit'];
}

/**
 * Judges an actual value against a plan by the indicator's direction, the plan's operator and the
 * indicator's decimals. Without both values, what the document itself claims decides, and is named so.
 */
export function verdictOf(
  judged: Judged,
  { direction, decimals }: Pick<Data<'indicator'>, 'direction' | 'decimals'>,
): Verdict {
  const { plan, planOp, actual, stage } = judged;
  if (plan && actual) {
    const op = planOp ?? operatorOf(plan.qualifier, direction);
    const kind = comparison(actual, plan, op, decimals);
    const apart = roundTo(actual.value, decimals) !== roundTo(plan.value, decimals) || leaning(actual.qualifier) !== 0;
    return worded(kind, stage === 'uoc', op.startsWith('<') && apart, false);
  }
  const claimed = claimedKind(judged, direction);
  if (claimed) return worded(claimed, stage === 'uoc', direction === 'down', true);
  return plan
    ? { kind: 'no-data', label: strings.verdicts.noData, isClaimed: false }
    : { kind: 'no-plan', label: strings.verdicts.noPlan, isClaimed: false };
}

/** The operator that a plan's own hedge stands for: “trên 80” is not met by 80. */
function operatorOf(qualifier: Quantity['qualifier'], direction: 'up' | 'down'): NonNullable<Figure['planOp']> {
  if (direction === 'up') return qualifier === 'tren' || qualifier === 'hon' ? '>' : '>=';
  return qualifier === 'duoi' ? '<' : '<=';
}

type Met = 'exceeded' | 'met' | 'missed';

function comparison(
  actual: Pick<Quantity, 'value' | 'qualifier'>,
  plan: Pick<Quantity, 'value' | 'qualifier'>,
  op: NonNullable<Figure['planOp']>,
  decimals: number,
): Met {
  const sense = op.startsWith('>') ? 1 : -1;
  const difference = roundTo(actual.value, decimals) - roundTo(plan.value, decimals);
  const better = sense * (difference || leaning(actual.qualifier));
  if (better > 0) return 'exceeded';
  return better === 0 && op.endsWith('=') ? 'met' : 'missed';
}

/** On which side of its number a hedged value lies; only for a number equal to the plan it decides. */
function leaning(qualifier: Quantity['qualifier']): number {
  if (qualifier === 'hon' || qualifier === 'tren') return 1;
  return qualifier === 'gan' || qualifier === 'duoi' ? -1 : 0;
}

/** What a document says of its own figure; a claim is positive where the figure is above the plan. */
function claimedKind({ planClaim, planClaimUnit }: Judged, direction: 'up' | 'down'): Met | null {
  if (planClaimUnit === 'vuot') return 'exceeded';
  if (planClaimUnit === 'dat') return 'met';
  if (planClaimUnit === 'khong-dat') return 'missed';
  if (!planClaim) return null;
  const above = planClaimUnit === 'bang-phan-tram' ? planClaim.value - 100 : planClaim.value;
  if (above === 0) return 'met';
  return above > 0 === (direction === 'up') ? 'exceeded' : 'missed';
}

function worded(kind: Met, estimated: boolean, lower: boolean, claimed: boolean): Verdict {
  const words = strings.verdicts;
  const core = (estimated ? words.estimated : words.stated)[kind];
  const side = lower && kind !== 'met' ? words.side[kind] : '';
  return { kind, label: core + side + (claimed ? words.claimed : ''), isClaimed: claimed };
}
