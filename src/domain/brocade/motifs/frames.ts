import type { Choices } from '../choices.ts';
import type { Motif } from '../stitches.ts';

/** The edge of a large diamond. */
export interface Frame {
  /** How many stitches it takes outside of the diamond. */
  outside: number;
  /** Makes the edge of a diamond that reaches `radius` from its centre. */
  make: (
    radius: number,
    choices: Choices,
  ) => {
    motif: Motif;
    /** How many stitches it takes inwards, a free one included. */
    inside: number;
  };
}

const plain: Frame = {
  outside: 0,
  make: (radius, choices) => {
    const wide = choices.number('wide', 2, 3);
    return { motif: (x, y) => (x + y <= radius && x + y > radius - wide ? 1 : 0), inside: wide + 1 };
  },
};

/** Two inks, with ground between them or without. */
const doubled: Frame = {
  outside: 0,
  make: (radius, choices) => {
    const [gap, wide] = [choices.number('gap', 0, 1), choices.number('wide', 1, 2)];
    return {
      motif: (x, y) => {
        const depth = radius - x - y;
        if (depth < 0 || depth > 3 + gap) return 0;
        return depth < 2 ? 1 : depth >= 2 + gap && depth < 2 + gap + wide ? 2 : 0;
      },
      inside: 3 + gap + wide,
    };
  },
};

/** Loose stitches within the line, as of beads. */
const beaded: Frame = {
  outside: 0,
  make: (radius, choices) => {
    const shift = choices.number('shift', 0, 1);
    return {
      motif: (x, y) => {
        const depth = radius - x - y;
        return depth === 0 || depth === 1 ? 1 : depth === 3 && (y + shift) % 2 === 0 ? 2 : 0;
      },
      inside: 5,
    };
  },
};

/** A line with teeth on its outer side. */
const toothed: Frame = {
  outside: 2,
  make: (radius, choices) => {
    const apart = choices.number('apart', 2, 3);
    return {
      motif: (x, y) => {
        const beyond = x + y - radius;
        if (beyond === 0 || beyond === -1) return 1;
        return beyond > 0 && beyond <= 2 && y % apart === 0 ? 1 : 0;
      },
      inside: 3,
    };
  },
};

/** A line with hooks that reach outwards and turn up: the latch hook of highland weaving. */
const hooked: Frame = {
  outside: 4,
  make: (radius, choices) => {
    const apart = choices.number('apart', 4, 5);
    const first = choices.number('first', 0, 1);
    return {
      motif: (x, y) => {
        const beyond = x + y - radius;
        if (beyond === 0 || beyond === -1) return 1;
        const row = (y + apart - first) % apart;
        if (row === 0) return beyond > 0 && beyond <= 3 ? 1 : 0;
        return row === 1 && beyond === 4 ? 1 : row === 2 && beyond === 5 && apart > 4 ? 1 : 0;
      },
      inside: 3,
    };
  },
};

/** Every frame by name. */
export const frames = { plain, doubled, beaded, toothed, hooked } as const;
