import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/shape-findings.ts';
import { strings } from '../../src/strings.ts';

const words = strings.contentImport;

const valueOptions = ['province', 'year', 'source', 'section', 'visibility', 'kind', 'sheet'] as const;
const switches = ['write', 'remove', 'skip-rejected', 'all', 'json', 'undo'] as const;

/** An option that has a value. */
export type ValueOption = (typeof valueOptions)[number];

/** What stands behind `npm run import --`. */
export interface ImportOptions {
  files: string[];
  values: Partial<Record<ValueOption, string>>;
  is: (name: (typeof switches)[number]) => boolean;
}

/** Reads files and options. Throws when an option is not known, has no value or comes twice. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const files: string[] = [];
  const values: Partial<Record<ValueOption, string>> = {};
  const on = new Set<string>();
  let waiting: ValueOption | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (waiting === undefined) files.push(token.value);
      else values[waiting] = token.value;
      waiting = undefined;
      continue;
    }
    if (waiting !== undefined) throw new Error(words.needsValue(waiting));
    const { name } = token;
    if (name in values || on.has(name)) throw new Error(words.twice(name));
    const option = valueOptions.find((known) => known === name);
    if (option) {
      if (token.value === undefined) waiting = option;
      else values[option] = token.value;
    } else if (switches.some((known) => known === name)) {
      if (token.value !== undefined) throw new Error(words.takesNoValue(name));
      on.add(name);
    } else {
      const known = [...switches, ...valueOptions];
      throw new Error(words.unknownOption(name, nearest(name, known), known.map((one) => `--${one}`).join(', ')));
    }
  }
  if (waiting !== undefined) throw new Error(words.needsValue(waiting));
  return { files, values, is: (name) => on.has(name) };
}

/** The command that does the same with `more` options. */
export function commandWith(args: readonly string[], more: readonly string[]): string {
  return ['npm run import --', ...args.map(quoted), ...more.filter((option) => !args.includes(option))].join(' ');
}

/** An argument as it is typed; single quotes where a shell would make something else of it in double ones. */
function quoted(text: string): string {
  if (/^[\p{L}\p{M}\p{N}._/:=-]+$/u.test(text)) return text;
  return /[$`!"]/u.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
