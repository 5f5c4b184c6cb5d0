import { formatHex, interpolate } from 'culori';
import { leastContrast, readable, shade } from '../theme/contrast.ts';
import type { Theme } from '../theme/palette.ts';

/** The three dark grounds that a band can have. */
export const grounds = ['coal', 'night', 'wine'] as const;

/** A ground, by name. */
export type Ground = (typeof grounds)[number];

/** What a stitch is made of: a ground or one of five threads. */
export type Thread = Ground | 'red' | 'ember' | 'gold' | 'sky' | 'paper';

/** The colours of every cloth, as `#rrggbb`. */
export type BrocadeColours = Readonly<Record<Thread, string>>;

/** The colours that belong to a theme: every thread can be seen on every ground, but red not on wine. */
export function brocadeColours({ primary, accent, highlight, paper }: Theme): BrocadeColours {
  const [coal, night, wine] = [shade(primary, 0.2, 0.025), shade(accent, 0.25, 0.075), shade(primary, 0.31, 0.11)];
  const all = [coal, night, wine];
  return {
    coal,
    night,
    wine,
    red: readable(shade(between(primary, highlight, 0.07), 0.56, 0.2), [coal, night], leastContrast.shape),
    ember: readable(shade(between(primary, highlight, 0.6), 0.68, 0.16), all, 4),
    gold: readable(highlight, all, leastContrast.text),
    sky: readable(shade(accent, 0.66, 0.07), all, 4),
    paper: readable(paper, all, leastContrast.ground),
  };
}

/** The colour that lies at this share (0 to 1) of the way from one to another. */
const between = (one: string, other: string, share: number): string =>
  formatHex(interpolate([one, other], 'oklch')(share));
