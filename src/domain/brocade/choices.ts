import { textHash } from '../text-hash.ts';

/** Chooses one of several things; the same for the same seed and name of what is chosen. */
export interface Choices {
  one: <T>(name: string, options: readonly [T, ...T[]]) => T;
  /** A whole number from `least` to `most`. */
  number: (name: string, least: number, most: number) => number;
  /** The choices of a part, which do not follow those of the whole. */
  of: (part: string) => Choices;
}

/** The choices that belong to a seed. */
export function choicesOf(seed: string): Choices {
  const number = (name: string, least: number, most: number) =>
    least + (textHash(`${seed}:${name}`) % Math.max(1, most - least + 1));
  return {
    number,
    one: (name, options) => options[number(name, 0, options.length - 1)] ?? options[0],
    of: (part) => choicesOf(`${seed}:${part}`),
  };
}
