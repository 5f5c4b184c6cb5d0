import { parseArgs } from 'node:util';
import { strings } from '../../src/strings.ts';

const words = strings.newEntry;

/** What stands behind `npm run new --`: the kind of entry, and an answer for each option. */
export interface NewEntryOptions {
  kindName: string | undefined;
  options: Record<string, string>;
}

/** Reads `dien-hinh --name "…" --province=lao-cai`. Throws when an option has no value or comes twice. */
export function readOptions(args: readonly string[]): NewEntryOptions {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const read: NewEntryOptions = { kindName: undefined, options: {} };
  let waiting: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' && waiting !== undefined) {
      read.options[waiting] = token.value;
      waiting = undefined;
    } else if (token.kind === 'positional') {
      if (read.kindName !== undefined) throw new Error(words.oneKind(token.value));
      read.kindName = token.value;
    } else {
      if (waiting !== undefined) throw new Error(words.noFlagValue(waiting));
      if (token.name in read.options) throw new Error(words.twice(token.name));
      if (token.value === undefined) waiting = token.name;
      else read.options[token.name] = token.value;
    }
  }
  if (waiting !== undefined) throw new Error(words.noFlagValue(waiting));
  return read;
}
