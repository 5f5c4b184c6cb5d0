import { patternExpression } from './headers-file.ts';
import { gonePages, type Paths } from './paths.ts';

/** Addresses that are gone, `*` standing for any rest, and the page that says so. */
export interface GoneRule {
  pattern: string;
  page: string;
}

/** The file of a built site from which servers and some hosts of static sites know what is gone. */
export const goneFileName = '_redirects';

/** Which page stands in for each of `addresses`. */
export function goneRules(addresses: readonly string[], paths: Paths): GoneRule[] {
  const { page, frame } = gonePages(paths);
  const frames = paths.at('/nhung/');
  return addresses.map((pattern) => ({ pattern, page: pattern.startsWith(frames) ? frame : page }));
}

/** The rules as lines of `_redirects`: what is asked for, what is answered, and with which status. */
export const goneFile = (rules: readonly GoneRule[]): string =>
  rules.map(({ pattern, page }) => `${pattern} ${page} 410\n`).join('');

/** Reads the rules of `_redirects` that answer 410. */
export const parseGoneFile = (text: string): GoneRule[] =>
  text.split('\n').flatMap((line) => {
    const [pattern, page, status] = line.trim().split(/\s+/u);
    return pattern && page && status === '410' ? { pattern, page } : [];
  });

/** What finds the page that stands in for a path; `/to/*` also takes `/to`, as hosts do. */
export function gonePageByPath(rules: readonly GoneRule[]): (path: string) => string | undefined {
  const matchers = rules.flatMap(({ pattern, page }) =>
    [pattern, ...(pattern.endsWith('/*') ? [pattern.slice(0, -2)] : [])].map((one) => ({
      expression: patternExpression(one),
      page,
    })),
  );
  return (path) => matchers.find(({ expression }) => expression.test(path))?.page;
}
