import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { buildLookupIndex } from '../../src/domain/lookup/lookup-index.ts';
import { syntheticLists, syntheticRows } from './lookup-rows.ts';

/** What building an index alone costs. */
export interface IndexCost {
  records: number;
  /** Building it, and packing its files, in seconds. */
  seconds: number;
  packing: number;
  /** Memory that the process needed at most beyond what it had with the rows alone, in megabytes. */
  megabytes: number;
  files: number;
  /** Sum of the packed files, in bytes. */
  bytes: number;
  /** The median and the largest packed file of each sort, in bytes. */
  postings: readonly [number, number];
  blocks: readonly [number, number];
  columns: readonly [number, number];
}

const peak = () => process.resourceUsage().maxRSS / 1024;

/** `node scripts/bench/index-cost.ts <records> <file>`: builds an index in a process of its own and writes its cost. */
function measure(records: number): IndexCost {
  const rows = syntheticRows(records);
  const before = peak();
  const started = performance.now();
  const { files } = buildLookupIndex(rows, syntheticLists);
  const built = performance.now();
  const packed = [...files].map(([name, bytes]) => ({ name, size: deflateRawSync(bytes, { level: 9 }).length }));
  const sizes = (letter: string): [number, number] => {
    const own = packed.flatMap(({ name, size }) => (name.startsWith(letter) ? size : [])).sort((a, b) => a - b);
    return [own[own.length >> 1] ?? 0, own.at(-1) ?? 0];
  };
  return {
    records,
    seconds: (built - started) / 1000,
    packing: (performance.now() - built) / 1000,
    megabytes: peak() - before,
    files: files.size,
    bytes: packed.reduce((sum, { size }) => sum + size, 0),
    postings: sizes('t'),
    blocks: sizes('r'),
    columns: sizes('c'),
  };
}

if (import.meta.main) {
  const [records = '', file = ''] = process.argv.slice(2);
  writeFileSync(file, JSON.stringify(measure(Number(records))));
}
