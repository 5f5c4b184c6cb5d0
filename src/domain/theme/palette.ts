import type { Entry } from '../entry.ts';
import { leastContrast, onColour, readable, shade } from './contrast.ts';

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
  /** Ornaments, which on `band` and in the dark have to be seen. */
  highlight: string;
  /** Text on `band`, and on a button filled with `primary`. */
  onBand: string;
  onPrimary: string;
  /** The ground of marked words, and the colour of what went well. */
  mark: string;
  good: string;
}

/** Contrast of what is read most: more than the least, for cheap screens and bright days. */
const comfortable = 5.5;

/** The colours of a site in both schemes, worked out from the few that the office chose. */
export const themePalettes = (theme: Theme): Record<Scheme, Palette> => ({ light: light(theme), dark: dark(theme) });

/** Text on a ground of this colour in the light scheme. */
export const textOn = (paper: string): string => shade(paper, 0.25, 0.012);

function light({ primary, accent, highlight, paper }: Theme): Palette {
  const grounds = [paper, '#ffffff'];
  return {
    paper,
    surface: '#ffffff',
    band: primary,
    text: textOn(paper),
    muted: readable(shade(paper, 0.46, 0.018), grounds, comfortable),
    line: shade(paper, 0.87, 0.02),
    edge: readable(shade(paper, 0.62, 0.02), grounds, leastContrast.shape),
    primary,
    accent,
    highlight,
    onBand: onColour(primary),
    onPrimary: onColour(primary),
    mark: '#ffe9a8',
    good: readable('#1f6135', grounds, comfortable),
  };
}

function dark({ primary, accent, highlight, paper }: Theme): Palette {
  const surface = shade(paper, 0.255, 0.012);
  const grounds = [shade(paper, 0.205, 0.01), surface];
  const band = shade(primary, 0.33, 0.11);
  const bright = readable(primary, grounds, comfortable);
  return {
    paper: shade(paper, 0.205, 0.01),
    surface,
    band,
    text: shade(paper, 0.93, 0.012),
    muted: readable(shade(paper, 0.76, 0.018), grounds, comfortable),
    line: shade(paper, 0.36, 0.014),
    edge: readable(shade(paper, 0.55, 0.018), grounds, leastContrast.shape),
    primary: bright,
    accent: readable(accent, grounds, comfortable),
    highlight: readable(readable(highlight, grounds, comfortable), [band], leastContrast.shape),
    onBand: onColour(band),
    onPrimary: onColour(bright),
    mark: '#5c4a12',
    good: readable('#8fd3a5', grounds, comfortable),
  };
}

/** The same colours for a reader whose device asks for more contrast. */
export function stronger(palette: Palette): Palette {
  const grounds = [palette.paper, palette.surface];
  const strong = (colour: string, least: number = leastContrast.ground) => readable(colour, grounds, least);
  const [primary, band] = [strong(palette.primary), readable(palette.band, ['#ffffff'], leastContrast.ground)];
  return {
    ...palette,
    band,
    text: strong(palette.text, 21),
    muted: strong(palette.muted),
    line: strong(palette.line, leastContrast.shape),
    edge: strong(palette.edge, leastContrast.text),
    primary,
    accent: strong(palette.accent),
    highlight: readable(palette.highlight, [band], leastContrast.text),
    onBand: onColour(band),
    onPrimary: onColour(primary),
    good: strong(palette.good),
  };
}
