import { chartProperties } from '../chart-drawing/palette.ts';
import { chartPalettes } from './chart-palettes.ts';
import { stronger, themePalettes, type Scheme, type Theme } from './palette.ts';

/** Values of custom properties, by name. */
type Properties = Record<string, string>;

/**
 * The stylesheet that gives every page the colours of the site, in the scheme and with the contrast
 * that the reader's device asks for; paper is white and always has the light ones,
 * as has a document of the class `light-only`; one of the class `dark-only` has the dark ones on every screen.
 */
export function themeStylesheet(theme: Theme): string {
  const [light, dark] = [colours(theme, 'light'), colours(theme, 'dark')];
  const lightMore = differing(light.usual, light.strong);
  const darkMore = differing({ ...dark.usual, ...lightMore }, { ...dark.usual, ...dark.strong });
  const darkScreen = 'screen and (prefers-color-scheme: dark)';
  const more = '(prefers-contrast: more)';
  return `@layer tokens {
  ${rule({ 'color-scheme': 'light dark', ...light.usual })}
  @media ${darkScreen} { ${rule(differing(light.usual, dark.usual), darkRoot)} }
  @media screen { ${rule(differing(light.usual, dark.usual), darkOnly)} }
  @media ${more} { ${rule(lightMore)} }
  @media ${darkScreen} and ${more} { ${rule(darkMore, darkRoot)} }
  @media screen and ${more} { ${rule(darkMore, darkOnly)} }
  @media print { ${rule({ 'color-scheme': 'light', '--colour-paper': '#ffffff' })} }
}
`;
}

/** The properties of one scheme: all of them, and those of the page for a reader who asks for more contrast. */
function colours(theme: Theme, scheme: Scheme): { usual: Properties; strong: Properties } {
  const palette = themePalettes(theme)[scheme];
  const page = ofPage(palette);
  const chart = Object.entries(chartPalettes(theme)[scheme]).map(([name, colour]): [string, string] => [
    chartProperties[name as keyof typeof chartProperties],
    colour,
  ]);
  return { usual: { ...Object.fromEntries(chart), ...page }, strong: ofPage(stronger(palette)) };
}

/** The names of the colours in `styles/`: `--colour-on-band` for `onBand`. */
const ofPage = (palette: object): Properties =>
  Object.fromEntries(
    Object.entries(palette).map(([name, colour]: [string, string]) => [
      `--colour-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
      colour,
    ]),
  );

/** The properties that have another value than before. */
const differing = (before: Properties, after: Properties): Properties =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));

/** No more specific than `:root`, so that later rules still win. */
const darkRoot = ':root:where(:not(.light-only))';

/** A document in a frame that asks for the dark colours. */
const darkOnly = ':root:where(.dark-only)';

const rule = (properties: Properties, root = ':root'): string =>
  `${root} { ${Object.entries(properties)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
