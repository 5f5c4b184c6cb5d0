import type { Choices } from '../choices.ts';
import { within, type Motif } from '../stitches.ts';
import { plainHearts } from './plain-hearts.ts';
import { star, starOutline } from './stars.ts';

const hearts = { star, starOutline, ...plainHearts } as const;

/** What can stand in the middle of a diamond, by name. */
type HeartName = keyof typeof hearts;

/** The names of all hearts. */
const heartNames = Object.keys(hearts) as [HeartName, ...HeartName[]];

/** One of the hearts; it reaches `radius` stitches from its centre. */
export const heart = (radius: number, choices: Choices, names = heartNames): Motif =>
  within(radius, hearts[choices.one('kind', names)](radius, choices.of('heart')));
