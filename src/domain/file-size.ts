import { formatNumber, roundTo } from './numbers.ts';

/** The size of a file as people read it: `812 byte`, `4,2 KB`, `31 KB`, `1,3 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(roundTo(size, size < 10 ? 1 : 0))} ${unit}`;
}
