import type { HtmlElement } from 'html-validate';
import { qualifiers } from '../../src/schemas/qualifier.ts';
import { attributeOf, elements, textOf } from './html-document.ts';
import type { DataRow } from './open-data.ts';
import { ownText } from './table-cells.ts';
import type { SitePage } from './site-files.ts';

/** A number as a page writes it: `1.500,5`. */
export const numberOn = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** A count as a page shows it; `null` for one that it says is missing. */
export const counted = (text: string | undefined): number | null => {
  const digits = /[\d.]+/u.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
};

/** Lines in an order of their own, for those that stand in another order on each side. */
export const sorted = (lines: readonly unknown[]): string[] => lines.map((line) => JSON.stringify(line)).sort();

/** A number with its hedge, its whole and its unit as a page shows it; `null` where it says that there is none. */
export function quantityOn(text: string) {
  const pattern = /^(?:(?<hedge>\p{L}+) )?(?<value>-?[\d.,]+)(?:\/(?<of>[\d.]+))?(?<more> trở lên)? ?(?<unit>.*)$/u;
  const parts = pattern.exec(text)?.groups;
  if (!parts) return null;
  const { hedge, value = '', of, more, unit = '' } = parts;
  const [qualifier = null] = Object.entries(qualifiers).find(([, word]) => word === hedge) ?? [];
  return {
    value: numberOn(value),
    qualifier: more ? 'tu-tro-len' : qualifier,
    of: of === undefined ? null : numberOn(of),
    unit,
  };
}

/** The lines of the tables of activities of a page. */
export const activitiesOn = ({ document }: Pick<SitePage, 'document'>) =>
  elements(document, '.activity-table tbody tr').map((row) => {
    const [head] = elements(row, 'th');
    return [head ? ownText(head) : '', quantityOn(elements(row, 'td.number').map(ownText)[0] ?? '')];
  });

/** The same from a row of the file. */
export const activityLine = ({ of_what: what, count: value, qualifier, count_of: of, unit }: DataRow) => [
  what,
  value === null ? null : { value, qualifier, of, unit },
];

/** How many households a cell says are meant besides. */
export const householdsIn = (cell: HtmlElement | undefined): number | null =>
  counted(cell && elements(cell, 'small').map(textOf).join(' '));

/** The lines of the tables of award counts of a page. */
export const awardsOn = ({ document }: Pick<SitePage, 'document'>) =>
  elements(document, '.award-count-table tbody tr').map((row) => {
    const [head] = elements(row, 'th');
    const cells = elements(row, 'td');
    const [total, collectives, individuals] = cells.filter((cell) => attributeOf(cell, 'class')?.includes('number'));
    return {
      name: head ? ownText(head) : '',
      place: head ? elements(head, 'small').map(textOf)[0] : undefined,
      scope: cells[0] ? textOf(cells[0]) : '',
      numbers: [total, collectives, individuals].map((cell) => counted(cell && ownText(cell))),
      households: householdsIn(individuals),
    };
  });
