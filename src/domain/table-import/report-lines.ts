/** Columns of the terminals that reports are written for. */
const width = 80;

/** A paragraph in lines that fit a terminal, `indent` blanks before each and two more before those after the first. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = ' '.repeat(indent);
    for (const word of paragraph.split(' ')) {
      const isFirst = line.trim() === '';
      if (!isFirst && line.length + 1 + word.length > width) {
        lines.push(line);
        line = ' '.repeat(indent + 2) + word;
      } else line += isFirst ? word : ` ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
