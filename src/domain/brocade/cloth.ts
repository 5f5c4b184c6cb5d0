import { borders } from './borders.ts';
import { choicesOf, type Choices } from './choices.ts';
import type { Ground, Thread } from './colours.ts';
import { dyeOn, looms, threads } from './dyes.ts';
import { fields } from './fields.ts';
import { stripes } from './stripes.ts';

/** A cloth, of which a quarter of a period tells all: it is the same to the left and right, above and below. */
export interface Cloth {
  /** After how many stitches it begins again. */
  period: number;
  /** Its rows from the middle one outwards, each from its middle stitch to the right. */
  rows: Thread[][];
  /** What its bands are, from the middle outwards. */
  bands: string[];
}

/** Rows of one kind, and what they are. */
interface Band {
  name: string;
  rows: Thread[][];
}

/** Names of fields; those named often are woven often. */
const fieldNames = [
  'diamonds',
  'diamonds',
  'diamonds',
  'diamonds',
  'alternating',
  'alternating',
  'waves',
  'net',
  'snails',
] as const;
const borderNames = Object.keys(borders) as [keyof typeof borders];

/** Weaves the cloth of a seed, at least `reach` rows to each side of its middle row. */
export function clothOf(seed: string, reach: number): Cloth {
  const choices = choicesOf(seed);
  const period = choices.one('period', [24, 28, 32, 36]);
  const loom = choices.one('loom', looms);
  const bands: Band[] = [];
  for (let part = 0, woven = 0; woven <= reach; part += 1) {
    const own = choices.of(`band ${part}`);
    const band =
      part % 2 === 1
        ? stripesOn(loom.thin, period, own)
        : part % 6 === 0
          ? fieldOn(loom.wide, period, own, part > 0)
          : borderOn(loom.narrow, period, own);
    bands.push(band);
    woven += band.rows.length;
  }
  return { period, rows: bands.flatMap(({ rows }) => rows).slice(0, reach + 1), bands: bands.map(({ name }) => name) };
}

/** A wide band: from its middle row on, or `whole`. */
function fieldOn(ground: Ground, period: number, choices: Choices, whole: boolean): Band {
  const kind = choices.one<keyof typeof fields>('kind', fieldNames);
  const half = choices.number('half', 10, 13);
  const motif = fields[kind]({ half, period }, choices.of(kind));
  const dye = dyeOn(ground, choices);
  const outwards = Array.from({ length: half + 1 }, (_, y) => threads(period, dye, (x) => motif(x, y)));
  return { name: `${kind} ${half}`, rows: whole ? [...outwards.slice(1).reverse(), ...outwards] : outwards };
}

/** A narrow band between two rows of ground, as it is or upside down. */
function borderOn(ground: Ground, period: number, choices: Choices): Band {
  const kind = choices.one('kind', borderNames);
  const { height, stitch } = borders[kind](period, choices.of(kind));
  const dye = dyeOn(ground, choices);
  const free = threads(period, dye, () => 0);
  const rows = Array.from({ length: height }, (_, row) => threads(period, dye, (x) => stitch(x, row)));
  const turned = choices.one('turned', [false, true]);
  return { name: `${kind} ${height}`, rows: [free, ...(turned ? rows.reverse() : rows), free] };
}

function stripesOn(ground: Ground, period: number, choices: Choices): Band {
  const index = choices.number('stripes', 0, stripes.length - 1);
  const dye = dyeOn(ground, choices);
  const rows = (stripes[index] ?? []).map((row) => threads(period, dye, (x) => row[x % row.length] ?? 0));
  return { name: `stripes ${index}`, rows };
}
