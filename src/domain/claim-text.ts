import { strings } from '../strings.ts';
import type { FigureRow } from './figures.ts';
import { formatNumber, withUnit } from './numbers.ts';

const words = strings.figures;

/** `tăng 14,7%`, `giảm 16 vụ`: the change that a document states; `null` where it states none. */
export function growthText({ data }: FigureRow, unit: string): string | null {
  const { growthClaim: claim, growthClaimUnit } = data;
  if (!claim || !growthClaimUnit) return null;
  if (growthClaimUnit === 'bang-phan-tram') return words.equalTo(formatNumber(claim.value));
  const by = { 'phan-tram': '%', 'diem-phan-tram': strings.checks.points, 'tuyet-doi': unit }[growthClaimUnit];
  return words.change(claim.value, withUnit(formatNumber(Math.abs(claim.value)), by));
}

/** `vượt 16%`, `bằng 99%`, `đạt`: how a document says that a plan was met; `null` where it says nothing. */
export function planClaimText({ data }: FigureRow, unit: string): string | null {
  const { planClaim: claim, planClaimUnit } = data;
  if (planClaimUnit === null) return null;
  if (planClaimUnit === 'vuot' || planClaimUnit === 'dat' || planClaimUnit === 'khong-dat')
    return words.claimWords[planClaimUnit];
  if (!claim) return null;
  if (planClaimUnit === 'bang-phan-tram') return words.equalTo(formatNumber(claim.value));
  const by = { 'phan-tram': '%', 'diem-phan-tram': strings.checks.points, 'tuyet-doi': unit }[planClaimUnit];
  return words.beyond(claim.value, withUnit(formatNumber(Math.abs(claim.value)), by));
}
