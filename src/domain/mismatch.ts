import { strings } from '../strings.ts';
import type { FindingCode } from './finding-catalog.ts';
import type { Entry } from './entry.ts';
import { resultOf } from './figures.ts';
import { finding, type Finding } from './findings.ts';
import { withUnit } from './numbers.ts';

/** A row of a table beside a yearly result. */
export type TableRow = Entry<'figure'> | Entry<'award-count'> | Entry<'activity'>;

/** Whether an entry is a row of a table beside a yearly result. */
export const isTableRow = (entry: Entry): entry is TableRow =>
  entry.kind === 'figure' || entry.kind === 'award-count' || entry.kind === 'activity';

/** Names what a row is about, the same for every row about it; the plan basis of a figure does not count. */
export function subjectKey({ kind, id, data }: TableRow): string {
  const { result } = resultOf(id);
  if (kind === 'figure') return [result, data.indicator].join('|');
  if (kind === 'activity') return [result, data.activity, data.ofWhat, data.unit].join('|');
  return [result, data.form, data.level, data.scope, data.occasionType, data.from, data.to, data.cumulative].join('|');
}

/** Codes of mismatches between numbers, which an office may accept and publish. */
export type MismatchCode = Extract<FindingCode, `GS-30${1 | 2 | 3 | 4 | 5 | 6 | 7 | 9}`>;

/** One of two numbers that do not agree. */
export interface Reading {
  /** The number as it is shown, without its unit. */
  value: string;
  /** How it is known: `nguồn ghi`, `cộng các phần`. */
  what: string;
  /** The row whose source gives it. */
  row: TableRow;
}

/** Two numbers that should agree and do not. */
export interface Mismatch {
  code: MismatchCode;
  /** What is compared: `Tổng số`, `Tỷ lệ trường đạt chuẩn quốc gia`. */
  subject: string;
  /** Unit of both values; empty for counts. */
  unit: string;
  left: Reading;
  right: Reading;
}

/** What an office writes into `accepts`: the code and both values. */
export const acceptText = ({ code, left, right }: Mismatch): string => `${code} ${left.value}≠${right.value}`;

/** The rows of a mismatch; either may accept it. */
const rowsOf = ({ left, right }: Mismatch): TableRow[] => [...new Set([left.row, right.row])];

/** Whether a row of the mismatch accepts just this one: its code and both its values. */
export const isAccepted = (mismatch: Mismatch): boolean =>
  rowsOf(mismatch).some(({ data }) =>
    data.accepts.some(
      ({ code, left, right }) =>
        code === mismatch.code &&
        ((left === mismatch.left.value && right === mismatch.right.value) ||
          (left === mismatch.right.value && right === mismatch.left.value)),
    ),
  );

/**
 * What stops the build: every mismatch that no row accepts. Acceptances of a mismatch that is not
 * there are told too, so that none outlives its reason.
 */
export function mismatchFindings(mismatches: readonly Mismatch[], rows: readonly TableRow[]): Finding[] {
  const open = mismatches.filter((mismatch) => !isAccepted(mismatch)).map(mismatchFinding);
  const known = new Map<TableRow, Set<string>>();
  for (const mismatch of mismatches)
    for (const row of rowsOf(mismatch)) {
      const { left, right } = mismatch;
      const texts = [acceptText(mismatch), acceptText({ ...mismatch, left: right, right: left })];
      known.set(row, new Set([...(known.get(row) ?? []), ...texts]));
    }
  const stale = rows.flatMap((row) =>
    row.data.accepts
      .map(({ code, left, right }) => `${code} ${left}≠${right}`)
      .filter((text) => !known.get(row)?.has(text))
      .map((found) => finding('GS-308', { file: row.file, line: row.lines[''], field: 'accepts' }, { found })),
  );
  return [...open, ...stale];
}

function mismatchFinding(mismatch: Mismatch): Finding {
  const { code, subject, unit, left, right } = mismatch;
  const told = ({ what, value, row }: Reading) => {
    const number = withUnit(value, /^\p{L}/u.test(value) ? '' : unit);
    return `${what} ${number}${left.row === right.row ? '' : ` (${strings.checks.row(row.lines[''] ?? 0)})`}`;
  };
  return finding(
    code,
    { file: left.row.file, line: left.row.lines[''] },
    { label: subject, found: `${told(left)}; ${told(right)}`, hint: acceptText(mismatch) },
  );
}
