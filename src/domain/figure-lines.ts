import { planBases, planOperators } from '../schemas/figure.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { growthText, planClaimText } from './claim-text.ts';
import { citationText, citationTexts, notesOf } from './citations.ts';
import { actualText, bare, rowText } from './actual-text.ts';
import { actualOf, type FigureRow, type PlanReading, type YearFigure } from './figures.ts';
import type { Link } from './links.ts';
import { formatNumber } from './numbers.ts';
import { nameDate } from './partial-date.ts';
import { mismatchMark } from './reconciliation.ts';
import type { Verdict } from './verdicts.ts';

/** A plan as a table shows it. */
export interface PlanLine {
  /** Whose plan, where a source says so. */
  basis: string | null;
  value: string;
  verdict: Verdict;
  /** `116,9% kế hoạch`, where it can be said. */
  percent: string | null;
}

/** What is on record of an indicator's year, as tables show it. */
export interface FigureLine {
  indicator: Link & { id: string };
  unit: string;
  group: string;
  province: Link & { id: string };
  year: number;
  actual: string;
  /** Stage and day, where a source states them. */
  actualNotes: string[];
  plans: PlanLine[];
  previous: string;
  /** How the previous year's value is known, where it is not stated. */
  previousNote: string | null;
  verdict: Verdict;
  mark: Link | null;
  /** Other actual values that documents give, with their sources. */
  others: string[];
  notes: string[];
  sources: string[];
}

const words = strings.figures;

/** A figure as tables show it; what no source states is said to be missing. */
export function figureLine(catalog: Catalog, figure: YearFigure): FigureLine {
  const { indicator, rows, shown, year, plans } = figure;
  const { find, paths } = catalog;
  const province = find('province', figure.province);
  const { data } = indicator;
  return {
    indicator: { id: indicator.id, href: paths.indicator(indicator.id), label: data.name },
    unit: data.unit,
    group: data.group,
    province: {
      id: figure.province,
      href: paths.province(figure.province),
      label: province?.data.name ?? figure.province,
    },
    year,
    actual: actualText(figure),
    actualNotes: shown ? actualNotes(shown) : [],
    plans: plans.map((plan) => planLine(plan, data.unit, plans.length > 1)),
    ...previousText(figure),
    verdict: figure.verdict,
    mark: mismatchMark(catalog, rows),
    others: otherReadings(catalog, figure),
    notes: notesOf(catalog, rows),
    sources: citationTexts(
      catalog,
      rows.map((row) => row.data),
    ),
  };
}

function actualNotes({ data }: FigureRow): string[] {
  return [
    ...(data.stage === 'uoc' || data.stage === 'so-bo' ? [words.stages[data.stage]] : []),
    ...(data.asOf ? [words.asOf(nameDate(data.asOf))] : []),
  ];
}

function planLine(
  { basis, plan, planOp, verdict, percent }: PlanReading,
  unit: string,
  isOneOfSeveral: boolean,
): PlanLine {
  return {
    basis: basis ? planBases[basis] : isOneOfSeveral ? words.noBasis : null,
    value: plan ? planText(plan, planOp, unit) : words.planUnknown,
    verdict,
    percent: percent === null ? null : words.percentOfPlan(formatNumber(percent)),
  };
}

/** A plan with its hedge; one that its own number does not meet says so: `trên 80%`. */
function planText(plan: Quantity, planOp: PlanReading['planOp'], unit: string): string {
  const strict = plan.qualifier === null && (planOp === '>' || planOp === '<');
  return `${strict ? `${planOperators[planOp].split(' ')[0] ?? ''} ` : ''}${bare(plan, unit)}`;
}

function previousText({ previous, rows, shown, indicator }: YearFigure): Pick<FigureLine, 'previous' | 'previousNote'> {
  const { unit } = indicator.data;
  if (previous) {
    const growth = growthText(previous.row, unit) ?? '';
    const note =
      previous.derived === 'record' ? words.onRecord : previous.derived === null ? null : words.derived(growth);
    return { previous: bare(previous.quantity, unit), previousNote: note };
  }
  const growth = [...(shown ? [shown] : []), ...rows].flatMap((row) => growthText(row, unit) ?? [])[0];
  return { previous: words.noData, previousNote: growth ?? null };
}

function otherReadings(catalog: Catalog, figure: YearFigure): string[] {
  const { rows, shown, indicator } = figure;
  const main = shown && actualOf(shown);
  const others = rows.flatMap((row) => {
    const other = row === shown ? null : actualOf(row);
    if (!main || !other || (other.value === main.value && other.of === main.of)) return [];
    return words.other(rowText(row, other, indicator.data.unit), citationText(catalog, row.data));
  });
  return [...new Set([...others, ...otherClaims(catalog, figure)])];
}

/** What other documents say of a plan than the one whose verdict is shown. */
function otherClaims(catalog: Catalog, { rows, plans, shown, indicator }: YearFigure): string[] {
  const { unit } = indicator.data;
  return plans.flatMap(({ basis }) => {
    const ofBasis = rows.filter((row) => row.data.planBasis === basis && planClaimText(row, unit) !== null);
    const main = ofBasis.find((row) => row.data.source === shown?.data.source) ?? ofBasis[0];
    const said = main && planClaimText(main, unit);
    return ofBasis.flatMap((row) => {
      const text = planClaimText(row, unit);
      if (!text || text === said || row.data.source === main?.data.source) return [];
      return words.otherClaim(text, basis && planBases[basis], citationText(catalog, row.data));
    });
  });
}
