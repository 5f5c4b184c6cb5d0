import type { KeyFigure } from './key-figures.ts';

/** Steps of type for the name; the shortest names stand largest. */
export type NameSize = 'xl' | 'l' | 'm' | 's' | 'xs';

/** What stands on a poster and takes more room the longer it is. */
export interface PosterText {
  name: string;
  about: readonly string[];
  summary: string;
  figures: readonly KeyFigure[];
  awards: readonly string[];
  movement: string | null;
}

/** Millimetres; `styles/poster.css` sets the same sizes. */
const width = 178;
const figureWidth = 54;
const room = { plain: 200, withPhoto: 154 } as const;
const gap = 4.4;
const kindLine = 8;
const nameSizes = { xl: 22, l: 17, m: 14.2, s: 10.6, xs: 8 } as const;

/** About how wide letters are in parts of their height; rounded up, for a poster must never overflow. */
const letter = 0.53;
const capital = 0.72;

/** The step of type in which a name is still read from afar. */
export function nameSize(name: string): NameSize {
  const { length } = name;
  if (length <= 14) return 'xl';
  if (length <= 36) return 'l';
  if (length <= 80) return 'm';
  return length <= 130 ? 's' : 'xs';
}

/** Whether a value is short enough for the large type of figures. */
export const isShortValue = ({ value, unit }: Pick<KeyFigure, 'value' | 'unit'>): boolean =>
  value.length <= 7 && (unit ?? '').length <= 12;

/** Whether a text is sure to fit on the sheet, with or without a photo. */
export function fitsSheet(text: PosterText, hasPhoto: boolean): boolean {
  const size = nameSizes[nameSize(text.name)];
  const parts = [
    kindLine + lines(text.name, size) * size * 1.15,
    text.about.reduce((sum, line) => sum + lines(line, 5.4) * 7.4, 0),
    lines(text.summary, 6) * 8.7,
    figureRows(text.figures),
    text.awards.length > 0 ? 7 + text.awards.reduce((sum, line) => sum + lines(line, 5, width - 6) * 7, 0) : 0,
    lines(text.movement ?? '', 4.8) * 6.8,
  ].filter((part) => part > 0);
  const needed = parts.reduce((sum, part) => sum + part, 0) + gap * (parts.length - 1);
  return needed <= (hasPhoto ? room.withPhoto : room.plain);
}

/** Words seldom fill a line to its end, so a text of several lines is taken a little longer than it is. */
function lines(text: string, size: number, within = width): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const full = ((text.length * letter + capitals * (capital - letter)) * size) / within;
  return Math.ceil(full > 1 ? full * 1.06 : full);
}

function figureRows(figures: readonly KeyFigure[]): number {
  let sum = 0;
  for (let start = 0; start < figures.length; start += 3) {
    const row = figures.slice(start, start + 3).map((figure) => {
      const size = isShortValue(figure) ? 10.6 : 6.4;
      const value = lines(`${figure.value} ${figure.unit ?? ''}`, isShortValue(figure) ? 7.2 : size, figureWidth);
      return value * size * 1.25 + lines(figure.label, 4.3, figureWidth) * 5.6;
    });
    sum += Math.max(...row) + (start > 0 ? gap : 0);
  }
  return sum;
}
