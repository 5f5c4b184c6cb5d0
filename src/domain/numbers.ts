const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** Writes a number the Vietnamese way: `11919.74` as `11.919,74`. */
export const formatNumber = (value: number): string => plain.format(value);
