import { planBases, planOperators } from '../schemas/figure.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { citationText, citationTexts, notesOf } from './citations.ts';
import { actualOf, type FigureRow, type PlanReading, type YearFigure } from './figures.ts';
import type { Link } from './links.ts';
import { formatNumber, formatQuantity } from './numbers.ts';
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
    plans: plans.map((plan) => planLine(plan, data.unit)),
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

/** A number with its unit where the unit is a sign; other units stand beside the indicator's name. */
const bare = (quantity: Quantity, unit: string): string => formatQuantity(quantity, /^[%‰]$/u.test(unit) ? unit : null);

/** The actual value with its unit, for a sentence. */
export function actualSentence(figure: YearFigure): string {
  const ranked = figure.shown?.data.rankOf != null;
  return figure.actual && !ranked ? formatQuantity(figure.actual, figure.indicator.data.unit) : actualText(figure);
}

/** The actual value, a ratio or a rank; or that there is none. */
export function actualText({ shown, actual, indicator }: YearFigure): string {
  if (!shown || !actual) return words.noData;
  const { rankOf } = shown.data;
  return rankOf === null
    ? bare(actual, indicator.data.unit)
    : words.rank(formatNumber(actual.value), formatNumber(rankOf));
}

function actualNotes({ data }: FigureRow): string[] {
  return [
    ...(data.stage === 'uoc' || data.stage === 'so-bo' ? [words.stages[data.stage]] : []),
    ...(data.asOf ? [words.asOf(nameDate(data.asOf))] : []),
  ];
}

function planLine({ basis, plan, planOp, verdict, percent }: PlanReading, unit: string): PlanLine {
  const value = plan ? bare(plan, unit) : words.planUnknown;
  const strict = planOp === '>' || planOp === '<';
  return {
    basis: basis && planBases[basis],
    value: plan && strict ? `${planOperators[planOp].split(' ')[0] ?? ''} ${value}` : value,
    verdict,
    percent: percent === null ? null : words.percentOfPlan(formatNumber(percent)),
  };
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

/** `tăng 14,7%`, `giảm 16 vụ`: the change that a document states. */
function growthText({ data }: FigureRow, unit: string): string | null {
  const { growthClaim: claim, growthClaimUnit } = data;
  if (!claim || !growthClaimUnit) return null;
  if (growthClaimUnit === 'bang-phan-tram') return words.equalTo(formatNumber(claim.value));
  const by = { 'phan-tram': '%', 'diem-phan-tram': ' điểm %', 'tuyet-doi': ` ${unit}` }[growthClaimUnit];
  return words.change(claim.value, `${formatNumber(Math.abs(claim.value))}${by}`);
}

function otherReadings(catalog: Catalog, { rows, shown, indicator }: YearFigure): string[] {
  const main = shown && actualOf(shown);
  const others = rows.flatMap((row) => {
    const other = row === shown ? null : actualOf(row);
    if (!main || !other || other.value === main.value) return [];
    return words.other(bare(other, indicator.data.unit), citationText(catalog, row.data));
  });
  return [...new Set(others)];
}
