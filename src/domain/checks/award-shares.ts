import { strings } from '../../strings.ts';
import { countLabel, effective, fieldOfColumn, type AwardRow } from '../award-counts.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber, roundTo } from '../numbers.ts';

const words = strings.checks;

/** Shares that the source states, of this year and of others, against the counts. */
export function shareMismatches(row: AwardRow): Mismatch[] {
  const { shareClaims } = row.data;
  return shareClaims.flatMap(({ part, whole, year, change, value, decimals }) => {
    const [small, large] = [fieldOfColumn(part), fieldOfColumn(whole)].map((field) =>
      field ? effective(row, field) : null,
    );
    const now = small != null && large ? (small / large) * 100 : null;
    const stated = claimedShare(shareClaims, part, whole, null);
    const before = claimedShare(shareClaims, part, whole, year);
    const share = now ?? stated?.value ?? null;
    const computed = !change ? (year === null ? now : null) : share !== null && before ? share - before.value : null;
    const rounded = [
      decimals,
      ...(change ? [before?.decimals ?? 0, ...(now === null ? [stated?.decimals ?? 0] : [])] : []),
    ];
    const slack = rounded.reduce((sum, digits) => sum + 0.5 * 10 ** -digits, 1e-9);
    if (computed === null || Math.abs(computed - value) <= slack) return [];
    return [
      {
        code: 'GS-306' as const,
        subject: [part, whole].map((name) => countLabel(fieldOfColumn(name) ?? 'total')).join(' / '),
        unit: '%',
        left: { value: formatNumber(value), what: words.claimed, row },
        right: { value: formatNumber(roundTo(computed, Math.max(1, decimals))), what: words.recomputed, row },
      },
    ];
  });
}

/** The share of a year, this year for `null`, as the source states it. */
const claimedShare = (claims: AwardRow['data']['shareClaims'], part: string, whole: string, year: number | null) =>
  claims.find((claim) => claim.part === part && claim.whole === whole && claim.year === year && !claim.change);
