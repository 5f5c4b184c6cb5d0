import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { filling } from '../motifs/filling.ts';
import { fullHearts, heart } from '../motifs/hearts.ts';
import { at, dyed, layered, type Motif } from '../stitches.ts';

/** Two hearts in turn, without frames. */
export function alternating({ half, period }: Room, choices: Choices): Motif {
  const middle = period / 2;
  const small = Math.min(choices.number('small', 4, 6), middle - 6);
  const big = Math.min(half + 2, period - 3 - small - 2);
  const first = heart(big, choices.of('first'), fullHearts);
  const second = dyed([0, 2, 3, 1], heart(small, choices.of('second')));
  const corner = at(middle, half, filling(Math.min(half - small - 2, 4), choices.of('corner')));
  return layered(first, at(middle, 0, second), corner);
}
