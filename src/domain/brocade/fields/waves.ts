import type { Choices } from '../choices.ts';
import type { Room } from '../room.ts';
import { heart } from '../motifs/hearts.ts';
import { ringOrders } from '../motifs/ring-orders.ts';
import { dyed, type Motif } from '../stitches.ts';

/** Lines that run up and down together across the whole band, around diamonds. */
export function waves({ half, period }: Room, choices: Choices): Motif {
  const order = choices.one('order', ringOrders);
  const core = choices.number('core', 3, 5);
  const heartWithin = dyed([0, 3, 2, 1], heart(core - 2, choices));
  const shift = choices.one('shift', [0, half] as const);
  return (x, y) => {
    const distance = x + Math.abs(y - shift);
    if (distance < core) return distance > core - 2 ? 0 : heartWithin(x, Math.abs(y - shift));
    const last = period / 2 - 3;
    if (distance > last && period / 2 - x + y < 3) return period / 2 - x + y < 2 ? 3 : 0;
    return order[(distance - core) % order.length] ?? 0;
  };
}
