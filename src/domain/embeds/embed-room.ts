import { strings } from '../../strings.ts';
import { filledLines } from '../line-breaks.ts';
import { textWidth } from '../chart-drawing/text.ts';

/** A text in a frame: its size in CSS pixels, how high its lines are in parts of it, and how many are shown. */
export interface TextLook {
  size: number;
  lineHeight: number;
  bold?: boolean;
  most?: number;
}

/** The texts of an embed in a frame of 320 pixels; `styles/embed.css` sets the same sizes. */
export const looks = {
  kicker: { size: 14, lineHeight: 1.4 },
  title: { size: 20, lineHeight: 1.25, bold: true, most: 4 },
  text: { size: 16, lineHeight: 1.5, most: 6 },
  small: { size: 14, lineHeight: 1.4 },
  source: { size: 14, lineHeight: 1.4, most: 3 },
} satisfies Record<string, TextLook>;

/** Width of a text in the narrowest frame. */
export const narrowest = 320;
const padding = 16;
export const textRoom = narrowest - 2 * padding - 2;

/** Bounds of declared heights; above the upper one only a very long chart could have its letters read. */
const [least, greatest] = [240, 1800];

/** Height of a text in the narrowest frame, 0 for none; rounded up, for a frame must never scroll. */
export function textHeight(text: string | null, look: TextLook, width: number = textRoom): number {
  if (!text) return 0;
  const measured = (part: string) => textWidth(part, look.size) * (look.bold ? 1.07 : 1.02);
  const lines = filledLines(text, width, measured).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(measured(line) / width)),
    0,
  );
  return Math.ceil(Math.min(lines, look.most ?? lines) * look.size * look.lineHeight);
}

/** The height to declare for parts below one another, `gap` pixels apart. */
export function frameHeight(parts: readonly number[], gap = 8): number {
  const shown = parts.filter((part) => part > 0);
  const needed = shown.reduce((sum, part) => sum + part, 0) + gap * (shown.length - 1);
  return Math.min(greatest, Math.max(least, Math.ceil(needed / 10) * 10));
}

/** CSS pixels that a list may take. */
const listRoom = 900;

/** The index of the first of `heights` that has no room below the others in a list; the first one always has. */
export function beyondRoom(heights: readonly number[]): number {
  let sum = 0;
  const index = heights.findIndex((height) => (sum += height) > listRoom);
  return index < 0 ? heights.length : Math.max(1, index);
}

/** Height of the foot of every embed: source, name of the site, link to the full page. */
export function footHeight(site: string, source: string | null): number {
  const link = textWidth(strings.embeds.fullPage, 14) * 1.1;
  const isOneLine = textWidth(site, 14) * 1.1 + 16 + link <= textRoom;
  return (
    2 + (source ? 8 + textHeight(source, looks.source) : 0) + (isOneLine ? 0 : textHeight(site, looks.small)) + 44 + 2
  );
}
