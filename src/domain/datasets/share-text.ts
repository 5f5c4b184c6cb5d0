import type { ShareClaim } from '../../schemas/award-count.ts';
import { strings } from '../../strings.ts';
import { countFields, countLabel, fieldOfColumn } from '../award-counts.ts';
import { formatNumber } from '../numbers.ts';
import { listSeparator } from './dataset.ts';

/** A share that a document claims, in words for readers. */
export function shareText({ part, whole, year, change, value }: ShareClaim): string {
  const [one, all] = [part, whole].map((name) => countLabel(fieldOfColumn(name) ?? 'total'));
  const what = `${one ?? ''} / ${all ?? ''}`;
  return strings.openData.columns.share(what, year, change, value, formatNumber(Math.abs(value)));
}

const claim =
  /^(?<part>[^/]+) \/ (?<whole>[^/:]+?)(?:, năm (?<year>\d{4}))?: (?:(?<sign>tăng|giảm) )?(?<value>[\d.,]+) ?(?:điểm )?%(?: so với năm (?<since>\d{4}))?$/u;

/** Shares as the content writes them, from those that `shareText` wrote; other texts stay as they are. */
export function sharesFromText(text: string): string {
  const shares = text.split(listSeparator.trim()).map((share) => fromText(share.trim()));
  return shares.some((share) => share === undefined) ? text : shares.join('; ');
}

function fromText(text: string): string | undefined {
  const { part, whole, year, sign, value, since } = claim.exec(text)?.groups ?? {};
  const [one, all] = [part, whole].map((label) => countFields.find((field) => countLabel(field) === label));
  if (!one || !all || value === undefined) return undefined;
  const columns = [one, all].map((field) => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
  const number = value.replaceAll('.', '');
  const said = sign === undefined ? `= ${number}%` : `${sign === 'tăng' ? '+' : '-'} ${number}`;
  return [columns.join('/'), year ?? since, said].filter(Boolean).join(' ');
}
