import type { Theme } from '../theme/palette.ts';
import { brocadeStrip } from './brocade-strip.ts';
import { brocadeColours } from './colours.ts';

/**
 * The stylesheet that gives every page the woven strip of the site as `--brocade-strip`, a picture to be set side
 * by side, and as `--brocade-ground` what a cover shows until its pattern has come.
 */
export const brocadeStylesheet = (seed: string, theme: Theme): string =>
  `@layer tokens {
  :root { --brocade-ground: ${brocadeColours(theme).night}; --brocade-strip: url("${dataAddress(brocadeStrip(seed, theme))}"); }
}
`;

/** A drawing as an address, with as few characters written in code as a quoted address needs. */
const dataAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/"/gu, "'").replace(/[%#<>]/gu, (mark) => encodeURIComponent(mark))}`;
