import { z } from 'zod';
import type { FieldDoc } from './text.ts';

/** Reads the parts of a date that matched a form; a part that the form lacks is empty. */
type Writer = (parts: Readonly<Record<'y' | 'm' | 'd' | 'q', string>>) => string;

const two = (digits: string) => digits.padStart(2, '0');
const forms: readonly (readonly [RegExp, Writer])[] = [
  [/^(?<y>\d{4})$/u, ({ y }) => y],
  [/^(?<y>\d{4})-(?<m>\d{2})$/u, ({ y, m }) => `${y}-${m}`],
  [/^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u, ({ y, m, d }) => `${y}-${m}-${d}`],
  [/^(?<m>\d{1,2})\/(?<y>\d{4})$/u, ({ y, m }) => `${y}-${two(m)}`],
  [/^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/u, ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`],
  [
    /^quý (?<q>I{1,3}|IV)\/(?<y>\d{4})$/iu,
    ({ y, q }) => `${y}-Q${['I', 'II', 'III', 'IV'].indexOf(q.toUpperCase()) + 1}`,
  ],
  [/^(?<y>\d{4})-Q(?<q>[1-4])$/u, ({ y, q }) => `${y}-Q${q}`],
];

/** The Vietnamese description of what `parsePartialDate` accepts. */
export const partialDateRule =
  'năm (2022), tháng (6/2022 hoặc 2022-06), ngày (28/6/2022 hoặc 2022-06-28) hoặc quý (quý I/2022)';

/**
 * Reads a date of day, month, quarter or year precision and returns it as `2022-06-28`, `2022-06`,
 * `2022-Q1` or `2022`; `undefined` when the text has no such form, `null` when no such day exists.
 */
export function parsePartialDate(text: string): string | null | undefined {
  for (const [pattern, write] of forms) {
    const groups = pattern.exec(text.trim())?.groups;
    if (!groups) continue;
    const iso = write({ y: '', m: '', d: '', q: '', ...groups });
    return isRealDate(iso) ? iso : null;
  }
  return undefined;
}

function isRealDate(iso: string): boolean {
  const [year = 0, month, day] = iso.includes('Q') ? [Number(iso.slice(0, 4))] : iso.split('-').map(Number);
  if (year < 1800 || year > 2200) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** A date of day, month, quarter or year precision; see `parsePartialDate` for what it becomes. */
export const partialDate = (doc: FieldDoc) =>
  z
    .union([z.string(), z.int()], partialDateRule)
    .transform((value, context) => {
      const date = parsePartialDate(String(value));
      if (date) return date;
      context.addIssue({
        code: 'custom',
        message: date === null ? 'một ngày, tháng có trong lịch' : partialDateRule,
        params: { finding: date === null ? 'GS-106' : 'GS-105' },
      });
      return z.NEVER;
    })
    .meta({ ...doc });

/** A whole calendar day. */
export const day = (doc: FieldDoc) =>
  partialDate(doc)
    .refine((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date), 'đủ ngày, tháng, năm, ví dụ 28/6/2022')
    .meta({ ...doc });

/** The Vietnamese description of what `parseMoment` accepts. */
const momentRule = 'ngày, hoặc ngày và giờ Việt Nam không kèm múi giờ, ví dụ 2026-12-01 08:00 hoặc 1/12/2026 8:00';

const momentPattern = /^(?<date>[\d/-]{8,10})(?:[ T]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::00)?(?:\s?\+07:00)?)?$/u;

/** Reads a moment as `2026-12-01 08:00`, or as `2026-12-01` without an hour; else the rule that it breaks. */
function readMoment(text: string): { moment: string } | { rule: string; isUnreal: boolean } {
  const { date = '', hour, minute = '' } = momentPattern.exec(text.trim())?.groups ?? {};
  const day = parsePartialDate(date);
  if (day === null) return { rule: 'một ngày có trong lịch', isUnreal: true };
  if (day?.length !== 10) return { rule: momentRule, isUnreal: false };
  if (hour === undefined) return { moment: day };
  if (Number(hour) > 23 || Number(minute) > 59) return { rule: 'giờ từ 00:00 đến 23:59', isUnreal: true };
  return { moment: `${day} ${two(hour)}:${minute}` };
}

/** A moment in Vietnam's time zone, written `2026-03-01 07:30` or as a whole day (midnight). */
export const moment = (doc: FieldDoc) =>
  z
    .string(momentRule)
    .transform((text, context) => {
      const read = readMoment(text);
      if ('moment' in read) return read.moment;
      const params = { finding: read.isUnreal ? 'GS-106' : 'GS-105' };
      context.addIssue({ code: 'custom', message: read.rule, params });
      return z.NEVER;
    })
    .meta({ ...doc });

/** A calendar year. */
export const year = (doc: FieldDoc) =>
  z
    .int()
    .min(1900)
    .max(2200)
    .meta({ ...doc });

/** Reports `GS-107` on `to` when a period ends before it begins, as far as both ends are stated. */
export function periodInOrder(
  value: { from?: string | null | undefined; to?: string | null | undefined },
  context: z.core.$RefinementCtx,
): void {
  const { from, to } = value;
  if (!from || !to || bounds(from).first <= bounds(to).last) return;
  context.addIssue({ code: 'custom', path: ['to'], message: `không sớm hơn ${from}`, params: { finding: 'GS-107' } });
}

/** The first and last day that a date may mean, in a form that sorts; months may end on the 31st here. */
function bounds(date: string): { first: string; last: string } {
  const [year = '', quarter] = date.split('-Q');
  if (quarter !== undefined)
    return {
      first: `${year}-${two(String(Number(quarter) * 3 - 2))}-01`,
      last: `${year}-${two(String(Number(quarter) * 3))}-31`,
    };
  const month = date.length === 4 ? { first: `${date}-01`, last: `${date}-12` } : { first: date, last: date };
  return date.length === 10 ? month : { first: `${month.first}-01`, last: `${month.last}-31` };
}
