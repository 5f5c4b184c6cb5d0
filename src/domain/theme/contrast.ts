import { converter, formatHex, toGamut, wcagContrast } from 'culori';

/** Contrast that WCAG 2.2 asks of text and of shapes that have to be seen, and that long reading asks of its ground. */
export const leastContrast = { text: 4.5, shape: 3, ground: 7 } as const;

const oklch = converter('oklch');
const inGamut = toGamut('rgb', 'oklch');

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** The hue of a colour at another lightness (0 to 1) and with at most this chroma. */
export function shade(colour: string, l: number, chroma: number): string {
  const { c, h } = oklch(colour) ?? { c: 0 };
  return formatHex(inGamut({ mode: 'oklch', l, c: Math.min(c, chroma), h: h ?? 0 }));
}

/** The colour, made lighter on dark grounds and darker on light ones until it stands out from all of them. */
export function readable(colour: string, grounds: readonly string[], least: number): string {
  const step = grounds.every((ground) => contrast(ground, '#000000') > contrast(ground, '#ffffff')) ? -0.01 : 0.01;
  const { l, c } = oklch(colour) ?? { l: 0.5, c: 0 };
  for (let lightness = Math.min(l, 1); lightness >= 0 && lightness <= 1; lightness += step) {
    const candidate = shade(colour, lightness, c);
    if (grounds.every((ground) => contrast(candidate, ground) >= least)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** White where it can be read on the colour, else nearly black. */
export const onColour = (colour: string): string =>
  contrast(colour, '#ffffff') >= leastContrast.text ? '#ffffff' : '#1a1412';
