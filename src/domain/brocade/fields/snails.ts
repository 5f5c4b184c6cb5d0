import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { at, type Motif } from '../stitches.ts';

/** Snail shells: stepped spirals, four around every centre. */
export function snails({ half, period }: Room, choices: Choices): Motif {
  const middle = period / 2;
  const side = Math.min(half - 2, middle - 3, choices.number('side', 8, 10));
  const shell = spiral(side, 2);
  const outward = choices.number('outward', 0, 1) === 1;
  const core = choices.number('core', 1, 2);
  const free = Math.min(3, middle - side - 4);
  const beside = at(outward ? 0 : middle, 3 + Math.floor(side / 2), (x, y) =>
    x + y <= free ? (x + y < 2 ? 3 : 2) : 0,
  );
  return (x, y) => {
    const u = outward ? middle - x : x;
    if (u + y <= core || (middle - u + y < 2 && free < 2)) return 3;
    if (y === 0) return u > core + 1 && (free >= 2 || middle - u > 2) ? 2 : 0;
    return shell(u - 2, y - 2) || beside(x, y);
  };
}

/** A spiral of straight steps in the square from 0 to `side`, with lines `gap` apart. */
function spiral(side: number, gap: number): Motif {
  const marked = new Set<number>();
  let [x, y, dx, dy] = [0, 0, 1, 0];
  for (let turn = 0; ; turn += 1) {
    const length = side - (turn < 3 ? 0 : gap * Math.floor((turn - 1) / 2));
    if (length < 1) break;
    // Without its corners the shell looks round.
    for (let step = 1; step < length; step += 1) marked.add((x + dx * step) * 64 + y + dy * step);
    [x, y, dx, dy] = [x + dx * length, y + dy * length, -dy, dx];
  }
  return (px, py) => (px >= 0 && py >= 0 && marked.has(px * 64 + py) ? 1 : 0);
}
