const quarters: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/** Writes `2022-06-28`, `2022-06`, `2022-Q1` or `2022` as `28/6/2022`, `6/2022`, `quý I/2022` or `2022`. */
export function formatDate(date: string): string {
  const [year = '', quarter = ''] = date.split('-Q');
  if (quarter) return `quý ${quarters[quarter] ?? quarter}/${year}`;
  return date.split('-').reverse().map(Number).join('/');
}

/** Names a date within a sentence: `ngày 28/6/2022`, `tháng 6/2022`, `quý I/2022`, `năm 2022`. */
export function nameDate(date: string): string {
  const words: Readonly<Record<number, string>> = { 4: 'năm ', 10: 'ngày ' };
  const word = date.includes('Q') ? '' : (words[date.length] ?? 'tháng ');
  return word + formatDate(date);
}

/** Writes a period; an end that is not stated is left open, both make `null`. */
export function formatPeriod(from: string | null, to: string | null): string | null {
  if (from && to) return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `từ ${formatDate(from)}`;
  return to ? `đến ${formatDate(to)}` : null;
}

/** The calendar year of a date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Orders dates of unlike precision: a year before its months, a quarter where its first month stands. */
export const compareDates = (a: string, b: string): number => sortKey(a).localeCompare(sortKey(b));

const sortKey = (date: string) =>
  date.replace(/Q([1-4])$/u, (_, quarter: string) => String(Number(quarter) * 3 - 2).padStart(2, '0'));

/** The first day of a date that may be a month, quarter or year. */
export const firstDay = (date: string): string => {
  const [year = '', month = '01', day = '01'] = sortKey(date).split('-');
  return `${year}-${month}-${day}`;
};

/** The last day of a date that may be a month, quarter or year; a month counts as one of 31 days. */
export const lastDay = (date: string): string => {
  const ends = date.replace(/Q([1-4])$/u, (_, quarter: string) => String(Number(quarter) * 3).padStart(2, '0'));
  const [year = '', month = '12', day = '31'] = ends.split('-');
  return `${year}-${month}-${day}`;
};
