import type { Data } from '../schemas/by-kind.ts';
import type { planBases } from '../schemas/figure.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Entry } from './entry.ts';
import { roundTo } from './numbers.ts';
import { previousReading } from './previous-year.ts';
import { verdictOf, type Verdict } from './verdicts.ts';

/** A row of a table of figures. */
export type FigureRow = Entry<'figure'>;

/** Whose plan; `null` where no source says. */
export type PlanBasis = keyof typeof planBases | null;

/** A plan for an indicator's year, and how the shown actual value stands to it. */
export interface PlanReading {
  basis: PlanBasis;
  plan: Quantity | null;
  planOp: Data<'figure'>['planOp'];
  /** The row whose claim or plan decides. */
  row: FigureRow;
  verdict: Verdict;
  /** The actual value in percent of the plan, from both values or from the claim. */
  percent: number | null;
}

/** A previous year's value: as stated, or worked out from the change that a document states. */
export interface PreviousReading {
  quantity: Quantity;
  /**
   * `exact` from points or a difference; `rounded` from a percentage, which is itself rounded;
   * `record` is what is on record of the year before.
   */
  derived: 'exact' | 'rounded' | 'record' | null;
  row: FigureRow;
}

/** All that is on record of one indicator in one province's year. */
export interface YearFigure {
  /** `<province>/<year>`. */
  result: string;
  province: string;
  year: number;
  indicator: Entry<'indicator'>;
  rows: FigureRow[];
  /** The row whose actual value is shown. */
  shown: FigureRow | null;
  actual: Quantity | null;
  previous: PreviousReading | null;
  /** One for each basis; the province's own council first. */
  plans: PlanReading[];
  /** The verdict against the first plan. */
  verdict: Verdict;
}

/** The order in which plans are shown; the first one gives the verdict of a list. */
const basisOrder: readonly PlanBasis[] = ['hdnd', null, 'ubnd', 'tinh-uy', 'trung-uong', 'chinh-phu'];

/** Province and year of a row, from its id. */
export function resultOf(id: string): { result: string; province: string; year: number } {
  const [province = '', year = ''] = id.split('/');
  return { result: `${province}/${year}`, province, year: Number(year) };
}

/** The actual value of a row, with the hedge and the whole that its own columns state. */
export function actualOf({ data }: FigureRow): Quantity | null {
  const { actual, qualifier, of } = data;
  return actual && { ...actual, qualifier: actual.qualifier ?? qualifier, of: actual.of ?? of };
}

/** Joins the rows of each indicator and year; rows of unknown indicators are left out. */
export function yearFigures(rows: readonly FigureRow[], indicators: readonly Entry<'indicator'>[]): YearFigure[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const groups = Map.groupBy(rows, ({ id, data }) => `${resultOf(id).result} ${data.indicator}`);
  return [...groups.values()].flatMap((group) => {
    const indicator = known.get(group[0]?.data.indicator ?? '');
    return indicator ? [yearFigure(group, indicator)] : [];
  });
}

function yearFigure(rows: FigureRow[], indicator: Entry<'indicator'>): YearFigure {
  const given = rows.filter(({ data }) => data.actual);
  const shown = given.find(({ data }) => data.use) ?? given.toSorted((a, b) => finality(b) - finality(a))[0] ?? null;
  const actual = shown && actualOf(shown);
  const inOrder = shown ? [shown, ...rows.filter((row) => row !== shown)] : rows;
  const plans = basisOrder.flatMap((basis) => planReading(inOrder, basis, shown, indicator) ?? []);
  const judged = {
    plan: null,
    planOp: null,
    actual,
    stage: shown?.data.stage ?? null,
    planClaim: null,
    planClaimUnit: null,
  };
  return {
    ...resultOf(rows[0]?.id ?? ''),
    indicator,
    rows,
    shown,
    actual,
    previous: previousReading(inOrder, indicator),
    plans,
    verdict: plans[0]?.verdict ?? verdictOf(judged, indicator.data),
  };
}

/** The more final of two figures is shown, unless an editor says otherwise. */
const finality = ({ data }: FigureRow): number =>
  ['uoc', 'khong-neu', 'so-bo', 'chinh-thuc'].indexOf(data.stage ?? 'khong-neu');

function planReading(
  rows: readonly FigureRow[],
  basis: PlanBasis,
  shown: FigureRow | null,
  indicator: Entry<'indicator'>,
): PlanReading | undefined {
  const ofBasis = rows.filter(({ data }) => data.planBasis === basis);
  const plans = ofBasis.filter(({ data }) => data.plan);
  const planned = plans.find(({ data }) => data.plan?.qualifier === null) ?? plans[0];
  const claiming = ofBasis.find(({ data }) => data.planClaimUnit);
  const row = planned ?? claiming;
  if (!row) return undefined;
  const { plan, planOp } = (planned ?? row).data;
  const { planClaim, planClaimUnit } = (claiming ?? row).data;
  const actual = shown && actualOf(shown);
  const stage = (shown ?? claiming ?? row).data.stage;
  const judged = { plan, planOp, actual, stage, planClaim, planClaimUnit };
  return {
    basis,
    plan,
    planOp,
    row,
    verdict: verdictOf(judged, indicator.data),
    percent: shown?.data.rankOf == null ? percentOf(judged) : null,
  };
}

/** Rounds to one digit, but never up or down to 100, which says that the plan was just met. */
function percentBeside100(percent: number): number {
  const rounded = roundTo(percent, 1);
  if (rounded !== 100 || Math.abs(percent - 100) < 1e-9) return rounded;
  return percent < 100 ? 99.9 : 100.1;
}

function percentOf({ plan, actual, planClaim, planClaimUnit }: Parameters<typeof verdictOf>[0]): number | null {
  if (plan && actual) return plan.value > 0 ? percentBeside100((actual.value / plan.value) * 100) : null;
  if (planClaim && planClaimUnit === 'phan-tram') return roundTo(100 + planClaim.value, 2);
  return planClaim && planClaimUnit === 'bang-phan-tram' ? planClaim.value : null;
}
