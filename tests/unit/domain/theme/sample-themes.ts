import type { Theme } from '../../../../src/domain/theme/palette.ts';

/** The colours of the real site, and of one that is as unlike it as can be. */
export const sampleTheme: Theme = { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' };
export const greenTheme: Theme = { primary: '#0b5c4f', accent: '#53327a', highlight: '#e3b04b', paper: '#f4f8f3' };

/** The ends of what an office may choose. */
const extremes: Theme[] = [
  { primary: '#000000', accent: '#000000', highlight: '#ffffff', paper: '#ffffff' },
  { primary: '#767676', accent: '#767676', highlight: '#ffffff', paper: '#ffffff' },
  { primary: '#757575', accent: '#0000ff', highlight: '#000000', paper: '#ffffff' },
  { primary: '#0000ff', accent: '#b60000', highlight: '#00ff00', paper: '#ffffff' },
  { primary: '#ffd700', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' },
  { primary: '#9d1c20', accent: '#2b3a67', highlight: '#9d1c20', paper: '#fbf7f0' },
  { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#1d1917' },
  { primary: '#ffffff', accent: '#ffffff', highlight: '#ffffff', paper: '#000000' },
];

/** Six hundred themes, always the same: any colours at all, and every second one a likely choice of an office. */
export function manyThemes(): Theme[] {
  let state = 20_260_101;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const colour = (from: number, to: number) =>
    `#${[0, 1, 2]
      .map(() =>
        Math.floor(from + next() * (to - from))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const drawn = Array.from({ length: 592 }, (_, index): Theme => {
    const likely = index % 2 === 0;
    return {
      primary: colour(0, likely ? 140 : 256),
      accent: colour(0, likely ? 140 : 256),
      highlight: colour(likely ? 120 : 0, 256),
      paper: colour(likely ? 225 : 0, 256),
    };
  });
  return [...extremes, ...drawn];
}
