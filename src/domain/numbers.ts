import { qualifiers, type Qualifier } from '../schemas/qualifier.ts';

const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** Writes a number the Vietnamese way: `11919.74` as `11.919,74`. */
export const formatNumber = (value: number): string => plain.format(value);

/** Puts a hedge around a number: `hơn 1.500`, and `từ 1.000 … trở lên` around its unit. */
export function hedged(
  number: string,
  qualifier: Qualifier | null,
  unit: string | null,
): { value: string; unit: string | null } {
  if (qualifier === 'tu-tro-len') return { value: `từ ${number}`, unit: `${unit ?? ''} trở lên`.trim() };
  return { value: qualifier ? `${qualifiers[qualifier]} ${number}` : number, unit };
}

/** A hedged number with its unit in one text: `trên 99,9%`, `từ 1.000 người trở lên`. */
export function formatQuantity(
  { value, qualifier, of }: { value: number; qualifier: Qualifier | null; of: number | null },
  unit: string | null,
): string {
  const number = of === null ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(of)}`;
  const shown = hedged(number, qualifier, unit);
  return withUnit(shown.value, shown.unit);
}

/** `9,0%` without a space, `224 nghìn tấn` with one. */
export const withUnit = (number: string, unit: string | null): string =>
  unit ? `${number}${/^[%‰]/u.test(unit) ? '' : ' '}${unit}` : number;

/** Rounds to `digits` digits after the comma, halves away from zero, free of binary noise. */
export function roundTo(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  return (Math.sign(value) * Math.round(scaled + Number.EPSILON * scaled * 4)) / 10 ** digits || 0;
}
