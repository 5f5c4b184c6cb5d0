import type { Theme } from '../../../../src/domain/theme/palette.ts';

/** The colours of the site's own content, and others that an office may choose. */
export const themes: readonly [Theme, ...Theme[]] = [
  { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' },
  { primary: '#1f5c3d', accent: '#6b2f52', highlight: '#e0b040', paper: '#ffffff' },
  { primary: '#003366', accent: '#000000', highlight: '#333333', paper: '#f0f4f8' },
  { primary: '#ff0000', accent: '#00ff00', highlight: '#0000ff', paper: '#eeeeee' },
];
