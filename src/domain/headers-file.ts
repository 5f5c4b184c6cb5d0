import { defaultHeaders, type HeaderRule } from './server-policy.ts';

/** The file of a built site from which hosts of static sites take its response headers. */
export const headersFileName = '_headers';

/** A policy as `_headers`: each pattern on a line of its own, its headers indented below it. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** Reads `_headers`. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^\s+([^:\s]+): (.*)$/u.exec(line) ?? [];
    const last = rules.at(-1);
    if (last && name) last.headers[name] = value;
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** What finds the headers of a file by its path, such as `/dien-hinh/`; rules that both match are both applied. */
export function headersByPath(rules: readonly HeaderRule[]): (path: string) => Record<string, string> {
  const matchers = rules.map(({ pattern, headers }) => ({ pattern: patternExpression(pattern), headers }));
  return (path) =>
    Object.assign(
      { ...defaultHeaders },
      ...matchers.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
    ) as Record<string, string>;
}

/** A pattern of paths as an expression: `*` stands for any rest, `:name` for one step. */
export const patternExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/gu, '[^/]+')}$`,
    'u',
  );
