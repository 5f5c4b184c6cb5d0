import { blockOf, type LookupManifest } from './lookup-manifest.ts';

/** Hits that one step of the list shows at most. */
export const hitsPerPage = 10;

/**
 * The next rows to show, in their order: at most ten, and fewer where more would take more than
 * `blocks` blocks that are not at hand. At least one block is always taken.
 */
export function nextHits(
  rows: readonly number[],
  manifest: Pick<LookupManifest, 'blockSize'>,
  { from, blocks, isAtHand }: { from: number; blocks: number; isAtHand: (block: number) => boolean },
): number[] {
  const taken = new Set<number>();
  const hits: number[] = [];
  for (const row of rows.slice(from, from + hitsPerPage)) {
    const block = blockOf(row, manifest);
    if (!isAtHand(block)) taken.add(block);
    if (taken.size > Math.max(blocks, 1)) break;
    hits.push(row);
  }
  return hits;
}
