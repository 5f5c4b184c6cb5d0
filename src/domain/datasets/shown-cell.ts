import { strings } from '../../strings.ts';
import { formatNumber } from '../numbers.ts';
import { formatDate } from '../partial-date.ts';
import type { Cell, Column } from './dataset.ts';

/** A value as Vietnamese readers see it: codes by their labels, dates and numbers as written here; empty for none. */
export function shownCell({ type, choices }: Pick<Column, 'type' | 'choices'>, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return strings.openData.booleans[cell ? 'true' : 'false'];
  if (typeof cell === 'number') return type === 'year' ? String(cell) : formatNumber(cell);
  if (type === 'date' || type === 'partial-date') return formatDate(cell);
  return choices?.[cell] ?? cell;
}
