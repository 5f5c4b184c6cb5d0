import { constants } from 'node:fs';
import { copyFile, link, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formFile } from '../../src/domain/table-forms/form-file.ts';
import type { FormRequest } from '../../src/domain/table-forms/form-columns.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { nearest } from '../../src/domain/shape-findings.ts';
import { entryNames } from '../../src/domain/table-import/entry-names.ts';
import { tableKindNamed, tableKinds, type TableKind } from '../../src/domain/table-import/table-kinds.ts';
import { readContent } from '../../src/reading/content.ts';
import { strings } from '../../src/strings.ts';

const words = strings.tableForms;
const flags = ['province', 'year', 'out'] as const;

/** What the command is run with. */
export interface TemplateCommand {
  args: readonly string[];
  contentDir: string;
  /** Where the file goes when its name has no folder. */
  folder: string;
}

/**
 * Writes a form and says where; without a kind, says which forms there are. Throws, in Vietnamese, when an option
 * cannot be used or the file is there already; nothing is then written.
 */
export async function writeTemplate({ args, contentDir, folder }: TemplateCommand): Promise<string> {
  const { values, positionals } = readOptions(args);
  const [name] = positionals;
  if (name === undefined) return words.list(tableKinds.map(listed));
  const kind = positionals.length === 1 ? tableKindNamed(name) : tableKindNamed(positionals.join('-'));
  if (!kind) {
    const all = tableKinds.flatMap(({ names }) => names);
    throw new Error(
      words.unknownKind(positionals.join(' '), nearest(name, all), tableKinds.map(({ names }) => names[0]).join(', ')),
    );
  }
  const { entries } = await readContent(contentDir);
  if (!entries.some((entry) => entry.kind === 'site')) throw new Error(strings.newEntry.noContent(contentDir));
  const request: FormRequest = {
    kind: kind.kind,
    province: provinceOf(values.province, entries),
    year: yearOf(values.year),
  };
  const file = fileName(values.out, kind, request);
  await writeNew(isAbsolute(file) ? file : resolve(folder, file), file, await formFile(request, entries));
  return words.done(file);
}

const listed = ({ kind, names: [name = '', ...others] }: TableKind): string =>
  words.item(name, words.titles[kind], others.slice(0, 2).join(', '));

function readOptions(args: readonly string[]) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens)
    if (token.kind === 'option' && !flags.some((flag) => flag === token.name))
      throw new Error(
        words.unknownFlag(token.name, nearest(token.name, flags), flags.map((flag) => `--${flag}`).join(', ')),
      );
    else if (token.kind === 'option' && token.value === undefined)
      throw new Error(strings.newEntry.noFlagValue(token.name));
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return { values, positionals };
}

function provinceOf(name: string | undefined, entries: readonly Entry[]): string | null {
  if (name === undefined) return null;
  const found = entryNames(entries)('province', name);
  if ('id' in found) return found.id;
  const all = entries.flatMap((entry) => (entry.kind === 'province' ? entry.id : []));
  throw new Error(words.unknownProvince(name, all.join(', ')));
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new Error(words.badYear(text));
  return Number(text);
}

function fileName(out: string | undefined, { names }: TableKind, { province, year }: FormRequest): string {
  if (out !== undefined) return /\.xlsx$/iu.test(out) ? out : `${out}.xlsx`;
  return `${['bieu-mau', names[0], province, year].filter(Boolean).join('-')}.xlsx`;
}

/** Writes a file that is not there yet, whole or not at all. */
async function writeNew(path: string, shown: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    // Memory sticks know no links.
    await link(unfinished, path).catch((cause: unknown) =>
      (cause as NodeJS.ErrnoException).code === 'EEXIST'
        ? Promise.reject(cause as Error)
        : copyFile(unfinished, path, constants.COPYFILE_EXCL),
    );
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Error(words.exists(shown), { cause });
    throw new Error(words.noFolder(shown), { cause });
  } finally {
    await rm(unfinished, { force: true });
  }
}
