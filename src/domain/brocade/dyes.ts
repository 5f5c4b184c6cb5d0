import type { Choices } from './choices.ts';
import type { Ground, Thread } from './colours.ts';
import type { Ink } from './stitches.ts';

/** The ground of a band and its three inks. */
export type Dye = readonly [ground: Ground, first: Thread, second: Thread, third: Thread];

/** The grounds of a cloth: of its wide bands, of its borders and of the stripes between them. */
type Loom = Readonly<Record<'wide' | 'narrow' | 'thin', Ground>>;

/** Grounds that go together. */
export const looms: readonly [Loom, ...Loom[]] = [
  { wide: 'night', narrow: 'wine', thin: 'night' },
  { wide: 'night', narrow: 'coal', thin: 'coal' },
  { wide: 'coal', narrow: 'wine', thin: 'coal' },
  { wide: 'coal', narrow: 'night', thin: 'coal' },
  { wide: 'wine', narrow: 'night', thin: 'coal' },
  { wide: 'wine', narrow: 'coal', thin: 'coal' },
  { wide: 'night', narrow: 'night', thin: 'wine' },
  { wide: 'coal', narrow: 'coal', thin: 'wine' },
];

/** The inks that go together on each ground. */
const dyes: Readonly<Record<Ground, readonly [Dye, ...Dye[]]>> = {
  coal: [
    ['coal', 'red', 'gold', 'paper'],
    ['coal', 'gold', 'red', 'paper'],
    ['coal', 'red', 'paper', 'gold'],
    ['coal', 'paper', 'red', 'gold'],
    ['coal', 'gold', 'paper', 'red'],
    ['coal', 'ember', 'paper', 'sky'],
  ],
  night: [
    ['night', 'red', 'gold', 'paper'],
    ['night', 'gold', 'red', 'paper'],
    ['night', 'paper', 'red', 'gold'],
    ['night', 'gold', 'paper', 'red'],
    ['night', 'ember', 'paper', 'gold'],
    ['night', 'sky', 'gold', 'paper'],
  ],
  wine: [
    ['wine', 'gold', 'paper', 'ember'],
    ['wine', 'paper', 'gold', 'sky'],
    ['wine', 'gold', 'sky', 'paper'],
    ['wine', 'ember', 'paper', 'gold'],
  ],
};

/** The inks of a band on this ground. */
export const dyeOn = (ground: Ground, choices: Choices): Dye => choices.one<Dye>('inks', dyes[ground]);

/** Half a period of a row, from its middle to the right. */
export const threads = (period: number, dye: Dye, ink: (x: number) => Ink): Thread[] =>
  Array.from({ length: period / 2 + 1 }, (_, x) => dye[ink(x)]);
