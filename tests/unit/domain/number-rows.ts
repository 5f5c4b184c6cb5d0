import { acceptText } from '../../../src/domain/mismatch.ts';
import type { BrokenEntry, Entry } from '../../../src/domain/entry.ts';
import type { Finding } from '../../../src/domain/findings.ts';
import { numberFindings, numbersOf } from '../../../src/domain/number-checks.ts';
import { isQuantity, readQuantity, type Quantity } from '../../../src/schemas/quantity.ts';
import { sampleEntry } from '../sample-entries.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A quantity as a cell writes it, without thousands: `hơn 1500,5`, `43/44`. */
export function q(text: string): Quantity {
  const read = readQuantity(text);
  if (!isQuantity(read)) throw new Error(`${text}: ${read.fault}`);
  return read;
}

/** The fields of a row, with the texts of those in `keys` read as numbers. */
const withNumbers = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (!keys.includes(key) || typeof value !== 'string') return [key, value];
      const { value: number, decimals, ...hedge } = q(value);
      return [key, key.endsWith('Claim') ? { value: number, decimals } : { value: number, decimals, ...hedge }];
    }),
  );

/** An indicator in whole numbers that is better when higher. */
export const indicator = (id: string, fields: Fields = {}): Entry<'indicator'> =>
  sampleEntry('indicator', id, { name: `Chỉ tiêu ${id}`, unit: 'xã', decimals: 0, ...fields });

/** Row `row` of a table of figures of Thung Lũng in 2022; numbers as their cells write them. */
export const figure = (row: number, id: string, fields: Fields, result = 'thung-lung/2022'): Entry<'figure'> =>
  sampleEntry('figure', `${result}/${row}`, {
    indicator: id,
    section: `Mục ${row}`,
    ...withNumbers(fields, ['plan', 'actual', 'previous', 'planClaim', 'growthClaim']),
  });

/** Row `row` of the table of awards of Thung Lũng in 2022. */
export const award = (row: number, fields: Fields, result = 'thung-lung/2022'): Entry<'award-count'> =>
  sampleEntry('award-count', `${result}/${row}`, { form: 'bang-khen', ...fields });

/** Row `row` of the table of activities of Thung Lũng in 2022. */
export const activity = (row: number, fields: Fields, result = 'thung-lung/2022'): Entry<'activity'> =>
  sampleEntry('activity', `${result}/${row}`, withNumbers(fields, ['count']));

/** The mismatches of some entries: what to write into `accepts`, and the rows of both numbers. */
export const told = (...entries: readonly Entry[]): string[] =>
  numbersOf(entries).mismatches.map((mismatch) => {
    const rows = [mismatch.left.row, mismatch.right.row].map(({ lines }) => String(lines['']));
    return `${acceptText(mismatch)} @ ${rows.join(', ')}`;
  });

/** What the checks of numbers find in some entries. */
export const findingsOf = (entries: readonly Entry[], broken: readonly BrokenEntry[] = []): Finding[] =>
  numberFindings(entries, broken, numbersOf(entries));
