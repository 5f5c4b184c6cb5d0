import { balancedLines, filledLines, type Measure } from '../domain/line-breaks.ts';

/** A size in which a text may be set, and the room it then has; all in pixels. */
export interface TypeStep {
  size: number;
  width: number;
  /** Most lines that may stand. */
  lines: number;
}

/** A text set in lines, and the step in which it is. */
export interface SetText<Step extends TypeStep = TypeStep> {
  step: Step;
  lines: string[];
}

/**
 * Sets a text in the first of the `steps` into which all of it fits, in lines of about equal length that
 * end between words. What does not fit the last step ends after a word with an ellipsis.
 */
export function setText<Step extends TypeStep>(
  text: string,
  steps: readonly [Step, ...Step[]],
  measure: (size: number) => Measure,
): SetText<Step> {
  const clean = oneLine(text);
  for (const step of steps) {
    const { width, size } = step;
    const lines = filledLines(clean, width, measure(size));
    if (lines.length <= step.lines && lines.every((line) => measure(size)(line) <= width))
      return { step, lines: balancedLines(clean, width, size / 2, measure(size)) };
  }
  const step = steps.at(-1) ?? steps[0];
  return { step, lines: shortened(clean, step, measure(step.size)) };
}

/** One line in the letters that the font has, in which a dash between words never begins a line. */
const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/ ([-–—…/·]) /gu, '\u00a0$1 ');

const ellipsis = '\u00a0…';

/** As many whole words as fit, and an ellipsis; only what no line can hold is broken between letters. */
function shortened(text: string, { width, lines, size }: TypeStep, measure: Measure): string[] {
  const words = text.split(' ').flatMap((word) => pieces(word, width, measure));
  const set = (count: number) => {
    const kept = words.slice(0, count).join(' ');
    return count < words.length ? kept.replace(/[\s\p{Pd},;:.(]+$/u, '') + ellipsis : kept;
  };
  let count = words.length;
  while (count > 1 && filledLines(set(count), width, measure).length > lines) count -= 1;
  return balancedLines(set(count), width, size / 2, measure);
}

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A word, or the parts of one that is wider than a line. */
function pieces(word: string, width: number, measure: Measure): string[] {
  const parts = [''];
  for (const { segment } of letters.segment(word)) {
    const last = parts.at(-1) ?? '';
    if (last && measure(last + segment + ellipsis) > width) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return measure(word + ellipsis) > width ? parts : [word];
}
