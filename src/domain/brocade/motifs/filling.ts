import type { Choices } from '../choices.ts';
import { dyed, type Motif } from '../stitches.ts';
import { heart } from './hearts.ts';

/** What fills the room between large diamonds: nested diamonds, a heart, or a few stitches. */
export function filling(radius: number, choices: Choices): Motif {
  const kind = choices.one('kind', ['rings', 'rings', 'heart', 'small'] as const);
  if (kind === 'heart' && radius > 5)
    return dyed([0, 3, 2, 1], heart(radius, choices, ['star', 'rings', 'quarters', 'petals', 'squares']));
  const reach = kind === 'small' ? Math.min(radius, 3) : radius;
  return (x, y) => {
    const depth = reach - x - y;
    if (depth < 0) return 0;
    return depth < 2 ? 2 : depth % 4 < 2 ? 3 : 0;
  };
}
