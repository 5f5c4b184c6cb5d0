import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { translateSyntaxError, type SyntaxError } from './syntax-errors.ts';

/** Syntax errors looked for in one body; each costs one more parse. */
const mostErrors = 20;

/**
 * Parses an MDX body. The parser stops at its first syntax error, so the faulty line is blanked and
 * the rest is parsed again: one run reports every error, and the tree of what is sound.
 */
export function parseSyntax(body: string): { tree: Root | undefined; errors: SyntaxError[] } {
  const lines = body.split('\n');
  const errors: SyntaxError[] = [];
  while (errors.length < mostErrors) {
    try {
      const tree = mdxToHast(lines.join('\n'), { features: { frontmatter: false, gfm: { footnotes: false } } });
      return { tree: tree as Root, errors };
    } catch (cause) {
      const error =
        cause instanceof RangeError
          ? { line: 1, column: 1, hint: 'các phần lồng vào nhau quá sâu', mend: 'Bớt các dấu > hoặc - lồng nhau.' }
          : translateSyntaxError(cause instanceof Error ? cause.message : String(cause));
      errors.push(error);
      if (cause instanceof RangeError || !lines[error.line - 1]?.trim()) return { tree: undefined, errors };
      lines[error.line - 1] = '';
    }
  }
  return { tree: undefined, errors };
}
