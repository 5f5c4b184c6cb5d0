import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Measure } from '../domain/line-breaks.ts';
import { fontFiles } from './packages.ts';

/** The font of every picture, ready for use once this file is imported. */
export const pictureFont = 'Be Vietnam Pro';

for (const file of fontFiles) GlobalFonts.registerFromPath(file, pictureFont);

/** The weights of the font that pictures use. */
export type FontWeight = 400 | 600;

/** The font as a canvas is told of it. */
export const fontOf = (weight: FontWeight, size: number): string => `${weight} ${size}px "${pictureFont}"`;

/** Measures texts of a weight and size in pixels, word by word: most words come again and again. */
export const measuring =
  (weight: FontWeight) =>
  (size: number): Measure =>
  (text) => {
    const words = text.split(' ').map((word) => widthOf(word, weight));
    const spaces = (words.length - 1) * widthOf(' ', weight);
    return (words.reduce((sum, width) => sum + width, spaces) * size) / reference;
  };

const reference = 100;
const context = createCanvas(1, 1).getContext('2d');
const widths = { 400: new Map<string, number>(), 600: new Map<string, number>() };

/** The width of a word at the reference size; widths grow with the size. */
function widthOf(word: string, weight: FontWeight): number {
  const known = widths[weight].get(word);
  if (known !== undefined) return known;
  context.font = fontOf(weight, reference);
  const { width } = context.measureText(word);
  widths[weight].set(word, width);
  return width;
}
