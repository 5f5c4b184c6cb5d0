/** One value for each row, as places in a list: a byte each, or two with more than 256 values. */
export function encodeColumn(places: readonly number[], values: number): Uint8Array {
  if (values > 0x10000) throw new RangeError(`${values} giá trị, nhiều hơn 65.536 giá trị mà một bộ lọc chứa được.`);
  if (values <= 0x100) return Uint8Array.from(places);
  const bytes = new Uint8Array(2 * places.length);
  places.forEach((place, row) => {
    bytes[2 * row] = place & 0xff;
    bytes[2 * row + 1] = place >>> 8;
  });
  return bytes;
}

/** Whether a row has a value, in a column of so many values. */
export const hasValue = (column: Uint8Array, values: number, row: number, place: number): boolean =>
  values <= 0x100 ? column[row] === place : column[2 * row] === (place & 0xff) && column[2 * row + 1] === place >>> 8;
