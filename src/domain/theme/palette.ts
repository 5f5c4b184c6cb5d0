import { converter, formatHex, toGamut, wcagContrast } from 'culori';
import type { Entry } from '../entry.ts';

/** The colours that an office chooses in `site.yaml`, as `#rrggbb`. */
export type Theme = Entry<'site'>['data']['theme'];

/** Light or dark, as a reader's device asks. */
export type Scheme = 'light' | 'dark';

/** Every colour of a page in one scheme, as `#rrggbb`. */
export interface Palette {
  /** The ground of the page, of what lies on it, and of bands across it. */
  paper: string;
  surface: string;
  band: string;
  text: string;
  /** Text of second rank. */
  muted: string;
  /** Thin lines between things. */
  line: string;
  /** Edges of fields and buttons, which have to be seen. */
  edge: string;
  primary: string;
  accent: string;
  highlight: string;
  /** Text on `band`, and on a button filled with `primary`. */
  onBand: string;
  onPrimary: string;
  /** The ground of marked words, and the colour of what went well. */
  mark: string;
  good: string;
}

/** Contrast that WCAG 2.2 asks of text, and of what is no text but has to be seen. */
export const leastContrast = { text: 4.5, shape: 3 } as const;

const oklch = converter('oklch');
const inGamut = toGamut('rgb', 'oklch');

/** The colours of a site in both schemes, worked out from the few that the office chose. */
export const themePalettes = (theme: Theme): Record<Scheme, Palette> => ({ light: light(theme), dark: dark(theme) });

function light({ primary, accent, highlight, paper }: Theme): Palette {
  const tint = (l: number, c: number) => shade(paper, l, c);
  const grounds = [paper, '#ffffff'];
  return {
    paper,
    surface: '#ffffff',
    band: primary,
    text: tint(0.25, 0.012),
    muted: readable(tint(0.46, 0.018), grounds, 5.5),
    line: tint(0.87, 0.02),
    edge: readable(tint(0.62, 0.02), grounds, leastContrast.shape),
    primary,
    accent,
    highlight,
    onBand: onColour(primary),
    onPrimary: onColour(primary),
    mark: '#ffe9a8',
    good: '#1f6135',
  };
}

function dark({ primary, accent, highlight, paper }: Theme): Palette {
  const tint = (l: number, c: number) => shade(paper, l, c);
  const surface = tint(0.255, 0.012);
  const grounds = [tint(0.205, 0.01), surface];
  const band = shade(primary, 0.33, 0.11);
  const bright = readable(primary, grounds, 5.5);
  return {
    paper: tint(0.205, 0.01),
    surface,
    band,
    text: tint(0.93, 0.012),
    muted: readable(tint(0.76, 0.018), grounds, 5.5),
    line: tint(0.36, 0.014),
    edge: readable(tint(0.55, 0.018), grounds, leastContrast.shape),
    primary: bright,
    accent: readable(accent, grounds, 5.5),
    highlight: readable(highlight, grounds, 5.5),
    onBand: onColour(band),
    onPrimary: onColour(bright),
    mark: '#5c4a12',
    good: '#8fd3a5',
  };
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** The hue of a colour at another lightness (0 to 1) and with at most this chroma. */
function shade(colour: string, l: number, chroma: number): string {
  const { c, h } = oklch(colour) ?? { c: 0 };
  return formatHex(inGamut({ mode: 'oklch', l, c: Math.min(c, chroma), h: h ?? 0 }));
}

/** The colour, made lighter on dark grounds and darker on light ones until it stands out from all of them. */
function readable(colour: string, grounds: readonly string[], least: number): string {
  const step = grounds.every((ground) => contrast(ground, '#000000') > contrast(ground, '#ffffff')) ? -0.01 : 0.01;
  const { l, c } = oklch(colour) ?? { l: 0.5, c: 0 };
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = shade(colour, lightness, c);
    if (grounds.every((ground) => contrast(candidate, ground) >= least)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** White where it can be read on the colour, else nearly black. */
const onColour = (colour: string): string =>
  contrast(colour, '#ffffff') >= leastContrast.text ? '#ffffff' : '#1a1412';
