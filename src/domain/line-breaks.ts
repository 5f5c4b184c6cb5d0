/** How wide a text is, in the unit of the width that it has to fit. */
export type Measure = (text: string) => number;

/** Breaks a text between words into lines that are at most `width` wide, each as full as it can be. */
export function filledLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  // A space that does not break keeps its words together.
  for (const word of text.split(/[^\S\u00a0]+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines made about equally long, in steps of `step`; a word wider than `width` stands whole. */
export function balancedLines(text: string, width: number, step: number, measure: Measure): string[] {
  let lines = filledLines(text, width, measure);
  for (let tighter = width - step; tighter > width / 3; tighter -= step) {
    const balanced = filledLines(text, tighter, measure);
    if (balanced.length > lines.length || balanced.some((line) => measure(line) > tighter)) break;
    lines = balanced;
  }
  return lines;
}
