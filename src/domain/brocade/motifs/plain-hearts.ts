import type { Choices } from '../choices.ts';
import { ringOrders } from './ring-orders.ts';
import type { Motif } from '../stitches.ts';

/** Makes what stands in the middle of a large diamond and reaches `radius` stitches from its centre. */
type Heart = (radius: number, choices: Choices) => Motif;

/** Diamond within diamond. */
const rings: Heart = (radius, choices) => {
  const order = choices.one('order', ringOrders);
  const core = choices.number('core', 0, 2);
  return (x, y) => {
    const distance = x + y;
    if (distance > radius) return 0;
    return distance <= core ? 3 : (order[(radius - distance) % order.length] ?? 0);
  };
};

/** Diamonds cut in four, whose quarters point at each other; above and beside they can have two inks. */
const quarters: Heart = (radius, choices) => {
  const cut = choices.number('cut', 1, 2);
  const inTurn = choices.number('in turn', 0, 1) === 1;
  const wide = choices.number('wide', 2, 3);
  return (x, y) => {
    const depth = radius - x - y;
    if (x + y <= 1) return 3;
    if (depth < 0 || Math.abs(x - y) < cut || x + y < 4) return 0;
    if (depth % (wide + 1) === wide) return 0;
    return (inTurn ? x > y : depth % (2 * wide + 2) > wide) ? 2 : 1;
  };
};

/** Four diamonds around a fifth. */
const petals: Heart = (radius, choices) => {
  const size = Math.max(1, Math.floor((radius - 1) / 3));
  const away = radius - size;
  const hollow = choices.number('hollow', 0, 1) === 1 && size > 2;
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    const petal = Math.abs(high - away) + low;
    if (petal <= size) return hollow && petal === size - 2 ? 0 : hollow && petal < size - 2 ? 3 : 1;
    if (low === high && high <= size + 1 && high > 0) return 2;
    return x + y <= away - size - 2 ? 3 : 0;
  };
};

/** Eight rays: the slanted ones broad, the straight ones with diamonds at their ends. */
const rays: Heart = (radius, choices) => {
  const reach = Math.max(2, Math.floor(radius / 2));
  const tip = radius - choices.number('tip', 2, 3);
  const wide = radius > 7 ? choices.number('wide', 1, 2) : 1;
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (x + y <= 1) return 3;
    if (low + Math.abs(high - tip) <= radius - tip) return low === 0 && high === tip ? 3 : 2;
    if (high <= reach && high - low <= wide && low > 0) return 1;
    return low === 0 && high < tip ? 2 : 0;
  };
};

/** Horns: arms along both axes that curl back on both sides, like a fern or a ram's head. */
const horns: Heart = (radius, choices) => {
  const tip = Math.max(4, Math.ceil(radius * 0.75));
  const curl = Math.max(2, radius - tip + 1);
  const inner = choices.number('inner', 0, 2);
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (x + y <= 1) return 3;
    if (low === 0) return high <= tip ? 1 : 0;
    if (high === tip) return low <= curl ? 1 : 0;
    if (low === curl && high < tip && high >= tip - 2) return low + high <= radius + 1 ? 1 : 0;
    return inner > 0 && low === high && low <= Math.floor(radius / 3) ? 2 : 0;
  };
};

/** Square within square, with points on the four sides. */
const squares: Heart = (radius, choices) => {
  const reach = Math.max(2, Math.floor(radius / 2));
  const core = choices.number('core', 0, 1);
  return (x, y) => {
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    if (high > reach) return x + y <= radius && low <= radius - high && low < reach - 1 && high > reach + 1 ? 2 : 0;
    if (high === reach) return 1;
    if (high <= core) return 3;
    return high === reach - 2 && high > core + 1 ? 2 : 0;
  };
};

/** Every heart but the stars, by name. */
export const plainHearts = { rings, quarters, petals, rays, horns, squares } as const;
