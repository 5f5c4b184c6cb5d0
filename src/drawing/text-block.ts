import type { Palette } from '../domain/theme/palette.ts';
import type { FontWeight } from './picture-font.ts';
import type { SetText } from './title-lines.ts';

/** A line of text, centred at `x`; `y` is its baseline. All lengths are pixels. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: FontWeight;
  colour: keyof Palette;
}

/** Lines that stand together, below a top edge at zero. */
export interface TextBlock {
  height: number;
  lines: TextLine[];
}

/** How lines look. */
export interface LineStyle extends Pick<TextLine, 'x' | 'weight' | 'colour'> {
  /** Height of a line to the size of its letters. */
  leading: number;
}

/** Half the height of what stands above the baseline less half of what hangs below it, to the size of letters. */
const baseline = 0.36;

/** The lines of a set text, one below the other. */
export const textBlock = ({ step: { size }, lines }: SetText, { leading, ...style }: LineStyle): TextBlock => ({
  height: lines.length * size * leading,
  lines: lines.map((text, row) => ({ text, size, ...style, y: (row + 0.5) * size * leading + baseline * size })),
});

/** Blocks one below the other, `gap` apart; empty ones take no room. */
export function stacked(blocks: readonly TextBlock[], gap: number): TextBlock {
  return blocks
    .filter(({ height }) => height > 0)
    .reduce((above, { height, lines }) => {
      const top = above.height === 0 ? 0 : above.height + gap;
      return { height: top + height, lines: [...above.lines, ...moved(lines, top)] };
    }, emptyBlock);
}

/** Blocks side by side, from one top edge. */
export const beside = (blocks: readonly TextBlock[]): TextBlock => ({
  height: Math.max(0, ...blocks.map(({ height }) => height)),
  lines: blocks.flatMap(({ lines }) => lines),
});

/** Lines moved down by `by`. */
export const moved = (lines: readonly TextLine[], by: number): TextLine[] =>
  lines.map((line) => ({ ...line, y: line.y + by }));

/** A block without lines. */
export const emptyBlock: TextBlock = { height: 0, lines: [] };
