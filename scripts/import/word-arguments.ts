import { basename } from 'node:path';
import { strings } from '../../src/strings.ts';
import { readOptions } from '../new/options.ts';
import type { WordImport } from './word-story.ts';

/** What Word and its kin write; all but the first are told to be saved as the first. */
const wordName = /\.(?:docx|docm|dotx|dotm|doc|rtf|odt)$/iu;

/**
 * Reads `bai.docx dien-hinh --province lao-cai`; `null` where no Word file is named. `--write` is taken for
 * granted: a draft is new and never written over anything. Throws where an option has no value.
 */
export function wordArguments(args: readonly string[]): Pick<WordImport, 'file' | 'kindName' | 'options'> | null {
  const named = args.filter((arg, index) => wordName.test(arg) && !/^--[^=]+$/u.test(args[index - 1] ?? ''));
  const [file, another] = named;
  if (file === undefined) return null;
  if (another !== undefined) throw new Error(strings.wordStory.oneFile(basename(another)));
  const place = args.indexOf(file);
  const others = args.filter((arg, index) => index !== place && arg !== '--write');
  return { file, ...readOptions(others) };
}
