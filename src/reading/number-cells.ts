import type { FindingCode } from '../domain/finding-catalog.ts';
import type { SomeDetails } from '../domain/findings.ts';
import {
  isQuantity,
  readQuantity,
  type NumberCell,
  type Quantity,
  type QuantityFault,
  type QuantityFormat,
} from '../schemas/quantity.ts';

/** How the figures of an indicator are written; nothing is known of one that does not exist. */
export type FormatOf = (indicator: string) => QuantityFormat;

/** A number as the schema of its cell takes it. */
type CellNumber = Quantity | Pick<Quantity, 'value' | 'decimals'> | number;

/** A number cell as the schema takes it, or what is wrong with it and what stands in for it. */
export type ReadCell = { value: CellNumber } | { finding: [FindingCode, SomeDetails]; standIn: CellNumber };

/**
 * Reads the number cell of field `key`. `row` holds the row's cells as written: the indicator settles
 * decimals and unit, the unit of a claim settles its own.
 */
export function readNumberCell(
  cell: NumberCell,
  key: string,
  row: Readonly<Record<string, string>>,
  formatOf: FormatOf,
): ReadCell {
  const read = readQuantity(row[key] ?? '', formatIn(cell, key, row, formatOf));
  const shaped = ({ value, decimals, ...hedge }: Quantity) =>
    cell === 'count' ? value : cell === 'claim' ? { value, decimals } : { value, decimals, ...hedge };
  const standIn = shaped({ value: 0, qualifier: null, of: null, decimals: 0 });
  if (!isQuantity(read)) return { finding: faultFinding(read, cell), standIn };
  const bare = cell === 'count' || cell === 'claim';
  if (bare && (read.qualifier !== null || read.of !== null))
    return { finding: ['GS-105', { allowed: 'một số, không kèm chữ' }], standIn };
  return { value: shaped(read) };
}

function formatIn(
  cell: NumberCell,
  key: string,
  row: Readonly<Record<string, string>>,
  formatOf: FormatOf,
): QuantityFormat {
  if (cell === 'figure') return formatOf(row.indicator ?? '');
  if (cell === 'count') return { decimals: 0 };
  if (cell === 'quantity') return { unit: row.unit };
  return row[`${key}Unit`] === 'tuyet-doi' ? formatOf(row.indicator ?? '') : { unit: '%' };
}

function faultFinding(fault: QuantityFault, cell: NumberCell): [FindingCode, SomeDetails] {
  switch (fault.fault) {
    case 'ambiguous': {
      const [whole, fraction] = fault.readings;
      const fits = fault.decimals === undefined || fault.decimals > 2;
      const second = fits
        ? `nếu là số thập phân, định dạng ô là Văn bản rồi viết ${fraction.toFixed(4).replace('.', ',')}`
        : `nếu là số thập phân, chỉ giữ ${String(fault.decimals)} chữ số sau dấu phẩy`;
      return ['GS-109', { hint: `Nếu là số nguyên, viết ${whole}, không có dấu; ${second}.` }];
    }
    case 'spreadsheet-error':
      return ['GS-118', {}];
    case 'unit':
      if (cell === 'count') return ['GS-105', { allowed: 'số nguyên, không kèm chữ' }];
      return ['GS-121', { hint: fault.unit, allowed: fault.allowed }];
    case 'precision':
      return cell === 'count' ? ['GS-105', { allowed: 'số nguyên' }] : ['GS-120', { hint: String(fault.decimals) }];
    case 'foreign-form':
      return ['GS-105', { allowed: numberForms, hint: 'Dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân.' }];
    case 'not-a-number':
      return ['GS-105', { allowed: numberForms }];
  }
}

const numberForms = 'số kiểu Việt Nam (11.919,74) hoặc viết liền (11919.74); có thể kèm trên, hơn, gần, khoảng, dưới';
