import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { filling } from '../motifs/filling.ts';
import { heart } from '../motifs/hearts.ts';
import { at, dyed, layered, type Motif } from '../stitches.ts';

/** Two hearts in turn, without frames. */
export function alternating({ half, period }: Room, choices: Choices): Motif {
  const middle = period / 2;
  const small = Math.min(choices.number('small', 4, 6), middle - 6);
  const first = choices.one('stars', [true, false])
    ? heart(3 * Math.floor(Math.min(half, middle - 1) / 2), choices.of('star'), ['star', 'starOutline'])
    : heart(half + 2, choices.of('first'), ['rings', 'quarters', 'petals', 'squares']);
  const second = dyed([0, 2, 3, 1], heart(small, choices.of('second')));
  const corner = at(middle, half, filling(Math.min(half - small - 2, 4), choices.of('corner')));
  return layered(first, at(middle, 0, second), corner);
}
