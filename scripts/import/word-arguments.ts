import { basename } from 'node:path';
import { strings } from '../../src/strings.ts';
import { readOptions } from '../new/options.ts';
import type { WordImport } from './word-story.ts';

/** What Word and its kin write; all but the first are told to be saved as the first. */
const wordName = /\.(?:docx|docm|dotx|dotm|doc|rtf|odt)$/iu;

/** What can be imported, of either sort. */
const fileName = new RegExp(`${wordName.source}|\\.(?:xlsx|csv|tsv)$`, 'iu');

const isOfOption = (args: readonly string[], index: number) =>
  args[index]?.startsWith('--') === true || /^--(?!write$)[^=]+$/u.test(args[index - 1] ?? '');

/**
 * Reads `bai.docx dien-hinh --province lao-cai`; `null` where no Word file is named. `--write` is taken for
 * granted: a draft is new and never written over anything. Throws where an option has no value.
 */
export function wordArguments(args: readonly string[]): Pick<WordImport, 'file' | 'kindName' | 'options'> | null {
  const files = args.flatMap((arg, index) => (fileName.test(arg) && !isOfOption(args, index) ? [{ arg, index }] : []));
  const [word] = files.filter(({ arg }) => wordName.test(arg));
  if (word === undefined) return null;
  const another = files.find((other) => other !== word);
  if (another) throw new Error(strings.wordStory.oneFile(basename(another.arg)));
  const foreign = args.find((arg) => /^--(?:json|undo|all|remove|skip-rejected)$/u.test(arg));
  if (foreign !== undefined) throw new Error(strings.wordStory.onlyForTables(foreign));
  const others = args.filter((arg, index) => index !== word.index && arg !== '--write');
  return { file: word.arg, ...readOptions(others) };
}
