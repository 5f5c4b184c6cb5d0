import type { Data } from '../schemas/by-kind.ts';
import type { Quantity } from '../schemas/quantity.ts';

/** Whether two readings may be the same number: equal, one rounded, or one hedged towards the other. */
export function mayAgree(a: Quantity, b: Quantity): boolean {
  if (a.of !== null && b.of !== null && a.of !== b.of) return false;
  if (a.value === b.value || isRounded(a, b)) return true;
  return allows(a, b.value) || allows(b, a.value);
}

/** Whether one number is the other with fewer digits after the comma. */
export function isRounded(a: Pick<Quantity, 'value' | 'decimals'>, b: Pick<Quantity, 'value' | 'decimals'>): boolean {
  const digits = Math.min(a.decimals, b.decimals);
  return a.decimals !== b.decimals && Math.abs(a.value - b.value) <= 0.5 * 10 ** -digits + 1e-9;
}

/** How far from its number a hedged value may lie, as a share of it: no rule says, this is generous. */
const reach = 0.1;

function allows({ value, qualifier }: Quantity, other: number): boolean {
  const distance = Math.abs(value) * reach;
  if (qualifier === 'khoang') return Math.abs(other - value) <= distance / 2;
  if (qualifier === 'gan' || qualifier === 'duoi') return other <= value && other >= value - distance;
  return qualifier !== null && other >= value && other <= value + distance;
}

/** Two of a list that do not agree: each item with the first earlier one from which it differs. */
export function differingPairs<T>(items: readonly T[], differ: (earlier: T, later: T) => boolean): [T, T][] {
  return items.flatMap((later, index): [T, T][] => {
    const earlier = items.slice(0, index).find((item) => differ(item, later));
    return earlier === undefined ? [] : [[earlier, later]];
  });
}

/** Items of one key in groups of those that may all be the same, in the order in which they stand. */
export function groupSame<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  mayBeSame: (a: T, b: T) => boolean,
): T[][] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((ofKey) => {
    const groups: T[][] = [];
    for (const item of ofKey) {
      const known = groups.find((group) => group.every((other) => mayBeSame(other, item)));
      if (known) known.push(item);
      else groups.push([item]);
    }
    return groups;
  });
}

/** Whether two rows may give one number: estimates and final figures, or figures of different days, are expected to differ. */
export function areComparable({ data: a }: Moment, { data: b }: Moment): boolean {
  const known = [a.stage, b.stage].filter((stage) => stage !== null && stage !== 'khong-neu');
  return (known.length < 2 || known[0] === known[1]) && a.asOf === b.asOf;
}

/** What a row says of when its number was known. */
interface Moment {
  data: Pick<Data<'figure'>, 'stage' | 'asOf'>;
}
