import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { fromCentre, type Motif } from '../stitches.ts';

/** A net of diamonds, filled in turn with one ink and another. */
export function net({ period }: Room, choices: Choices): Motif {
  const mesh = period / choices.one('parts', period % 6 === 0 && period > 30 ? [2, 3] : [2]);
  const size = mesh / 2;
  const core = choices.number('core', 1, mesh < 14 ? 1 : 2);
  const look = choices.number('look', 0, 1);
  return (x, y) => {
    const [u, v] = [fromCentre(x, mesh), fromCentre(y, mesh)];
    const away = Math.min(u + v, mesh - u - v);
    const odd = u + v > size;
    if (size - away < 2) return 1;
    if (away <= core) return odd === (look === 1) ? 3 : 2;
    const ringed = mesh > 12 && size - away > 2 && size - away < 5 && away > core + 1;
    return ringed ? (odd ? 2 : 3) : 0;
  };
}
