import type { Choices } from '../choices.ts';
import type { Motif } from '../stitches.ts';

/** Length of a leaf, so that the tips reach the edge of a diamond of this radius. */
const leafOf = (radius: number) => Math.max(2, Math.floor(radius / 3));

/** The eight-pointed star: eight slanted leaves, parted by lines of ground or two inks in turn. */
export function star(radius: number, choices: Choices): Motif {
  const leaf = leafOf(radius);
  const look = choices.one('look', ['parted', 'counterchanged', 'both'] as const);
  const core = choices.number('core', 0, 1) + (radius > 7 ? 1 : 0);
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (x + y <= core) return 3;
    if (high > 2 * leaf || low > leaf || high - low > leaf) return 0;
    if (look !== 'counterchanged' && (low === 0 || low === high)) return 0;
    return look !== 'parted' && x > y ? 2 : 1;
  };
}

/** The star in outline, with leaves of another ink within. */
export function starOutline(radius: number, choices: Choices): Motif {
  const leaf = leafOf(radius);
  const within = choices.one('within', ['leaves', 'diamond', 'cross'] as const);
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (low > leaf || high - low > leaf) return 0;
    if (high - low === leaf || low === leaf) return 1;
    if (x + y <= 1) return 3;
    if (within === 'diamond') return x + y <= leaf - 1 && x + y >= leaf - 2 ? 2 : 0;
    if (within === 'cross') return low === 0 && high <= leaf - 2 ? 2 : 0;
    return low > 0 && low < high && high - low < leaf - 1 && low < leaf - 1 ? 2 : 0;
  };
}
