import { themePalettes, type Palette, type Theme } from './palette.ts';

/** The names of the colours in `styles/`: `--colour-on-band` for `onBand`. */
const property = (name: string) => `--colour-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * The stylesheet that gives every page the colours of the site, in the scheme that the reader's device
 * asks for; a document of the class `light-only` shows paper, which has but one.
 */
export function themeStylesheet(theme: Theme): string {
  const { light, dark } = themePalettes(theme);
  return `@layer tokens {
  :root { color-scheme: light dark; ${declarations(light)} }
  @media (prefers-color-scheme: dark) { :root:where(:not(.light-only)) { ${declarations(dark)} } }
  @media print { :root { color-scheme: light; ${declarations({ ...light, paper: '#ffffff' })} } }
}
`;
}

const declarations = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, colour]: [string, string]) => `${property(name)}: ${colour};`)
    .join(' ');
