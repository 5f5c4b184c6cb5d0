import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { filling } from '../motifs/filling.ts';
import { frames } from '../motifs/frames.ts';
import { heart } from '../motifs/hearts.ts';
import { at, dyed, layered, type Motif } from '../stitches.ts';

const frameNames = Object.keys(frames) as [keyof typeof frames];

/** A large framed diamond with a heart; where four of them meet, something of their own. */
export function diamonds({ half, period }: Room, choices: Choices): Motif {
  const middle = period / 2;
  const { outside, make } = frames[choices.one('frame', frameNames)];
  const most = Math.min(half, middle);
  const radius = outside > 0 ? most - outside + 1 : choices.one('reach', [most, most, middle]);
  const frame = make(radius, choices.of('frame'));
  const inner = dyed([0, 2, 3, 1], heart(radius - frame.inside, choices.of('within')));
  const left = middle + half - radius - outside - 2;
  const beside = middle - radius - outside - 2;
  return layered(
    frame.motif,
    inner,
    at(middle, half, filling(left, choices.of('corner'))),
    at(middle, 0, (x, y) => (x + y === 0 && beside >= 0 ? 3 : x + y <= Math.min(beside, 2) ? 2 : 0)),
  );
}
