import { finding, type Finding } from '../domain/findings.ts';

/** Bounds that keep one hostile file from stopping a build; a long story has about 10 KB and 200 lines. */
export const limits = { characters: 200_000, lines: 5_000, lineCharacters: 20_000, columns: 20, depth: 40 };

/** How many of a sign a body may hold: each costs the parser far more than a letter. */
const signs: readonly (readonly [string, number])[] = [
  ['{', 100],
  ['<', 500],
  ['&', 1_000],
];

/** The deepest nesting of quotations, lists and components in a story. */
export const maxDepth = limits.depth;

/** Refuses bodies that would cost the parser minutes or gigabytes; `firstLine` is the body's line in the file. */
export function sizeFindings(body: string, file: string, firstLine: number): Finding[] {
  const lines = body.split('\n');
  const tooLong = (found: string, line: number) => finding('GS-410', { file, line: firstLine + line }, { found });
  const findings = lines.flatMap((text, index) => {
    if (text.length > limits.lineCharacters)
      return tooLong(
        `dòng dài ${text.length.toLocaleString('vi-VN')} ký tự, nhiều nhất ${limits.lineCharacters.toLocaleString('vi-VN')}`,
        index,
      );
    if (text.split('|').length - 2 > limits.columns) return tooLong(`bảng có hơn ${limits.columns} cột`, index);
    return [];
  });
  if (lines.length > limits.lines) findings.push(tooLong(`${lines.length} dòng, nhiều nhất ${limits.lines}`, 0));
  else if (findings.length === 0 && body.length > limits.characters)
    findings.push(
      tooLong(
        `bài dài ${body.length.toLocaleString('vi-VN')} ký tự, nhiều nhất ${limits.characters.toLocaleString('vi-VN')}`,
        0,
      ),
    );
  for (const [sign, most] of signs)
    if (body.split(sign).length - 1 > most)
      findings.push(
        tooLong(
          `hơn ${most} dấu ${sign}`,
          lines.findIndex((text) => text.includes(sign)),
        ),
      );
  return findings;
}
