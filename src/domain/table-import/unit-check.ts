import type { Entry } from '../entry.ts';
import type { BodyRow } from './body-rows.ts';
import type { CellFault } from './cell-words.ts';
import { plainName } from './plain-name.ts';
import type { KnownColumn, RoleColumns, RowPart } from './row-parts.ts';
import { cellText } from './sheet.ts';

/** How people shorten units. */
const shortUnits: readonly (readonly [RegExp, string])[] = [
  [/\bti\b/u, 'ty'],
  [/\btr(?:ieu)? ?(?:d|dong|vnd)\b/u, 'trieu dong'],
  [/\bty (?:d|vnd)\b/u, 'ty dong'],
  [/\b(?:ng|nghin|1000) (?:d|dong|vnd)\b/u, 'nghin dong'],
  [/^(?:phan tram|ty le %)$/u, '%'],
  [/\b(?:1000|ngan)\b/u, 'nghin'],
];

/** A unit as it is compared. */
const plainUnit = (unit: string): string =>
  shortUnits.reduce(
    (plain, [short, long]) => plain.replace(short, long),
    plainName(unit.replaceAll('‰', 'phan nghin')),
  );

const isMoney = (text: string) => /\bdong$/u.test(plainUnit(text));

/** The unit of a row, of a column's header or of the whole table where it is not that of the indicator. */
export function unitFault(
  { data: { name, unit } }: Entry<'indicator'>,
  body: BodyRow,
  shared: RoleColumns,
  part: RowPart,
  tableUnit: string,
): { column: KnownColumn; fault: CellFault } | undefined {
  const refusal = (column: KnownColumn, found: string) =>
    plainUnit(found) === plainUnit(unit)
      ? undefined
      : { column, fault: ['GS-735', { label: name, found, allowed: unit }] satisfies CellFault };
  const column = shared.get('@unit')?.[0];
  const written = column ? cellText(body.at(column.at)).trim() : '';
  if (column && written !== '') return refusal(column, written);
  for (const value of [...part.columns.values()].flat()) {
    if (!/^(?:plan|actual|previous)$/u.test(value.meaning.role) || cellText(body.at(value.at)).trim() === '') continue;
    const ofHeader = value.meaning.brackets.find((text) => isMoney(text) || plainUnit(text) === '%');
    const ofTable = isMoney(tableUnit) && isMoney(unit) ? tableUnit : undefined;
    const found = ofHeader ?? ofTable;
    const refused = found && refusal(value, found);
    if (refused) return refused;
  }
  return undefined;
}
