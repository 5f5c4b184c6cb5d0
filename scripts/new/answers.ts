import input from '@inquirer/input';
import search, { Separator } from '@inquirer/search';
import type { Entry } from '../../src/domain/entry.ts';
import { chosenValue, entryChoices, matching, type EntryChoice } from '../../src/domain/new-entry/entry-choices.ts';
import type { EntryQuestion } from '../../src/domain/new-entry/entry-questions.ts';
import { answerFault } from '../../src/domain/new-entry/entry-values.ts';
import { strings } from '../../src/strings.ts';

const words = strings.newEntry;

/** Where questions are asked. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The answers that options give, by flag. Throws with all that is wrong with them. */
export function givenAnswers(
  questions: readonly EntryQuestion[],
  entries: readonly Entry[],
  options: Readonly<Record<string, string>>,
): Record<string, string> {
  const faults: string[] = [];
  const answers = questions.flatMap((question): [string, string][] => {
    const { flag } = question;
    const option = options[flag];
    if (option === undefined) return [];
    const choices = entryChoices(question, entries);
    const chosen = choices && option !== '' ? chosenValue(question, choices, option) : { value: option };
    const fault = typeof chosen === 'string' ? chosen : answerFault(question, chosen.value);
    if (fault) faults.push(typeof chosen === 'string' ? fault : words.badAnswer(flag, fault));
    return typeof chosen === 'string' ? [] : [[flag, chosen.value]];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(answers);
}

/** Asks one question at the terminal; an empty answer leaves a field out that may be. */
export async function askFor(question: EntryQuestion, entries: readonly Entry[], terminal: Terminal): Promise<string> {
  const choices = entryChoices(question, entries);
  const { label, description, isRequired } = question;
  const none = isRequired ? [] : [{ value: '', name: words.leaveEmpty }];
  if (choices) return chooseFrom(label, [...none, ...choices], terminal);
  return input(
    {
      message: words.ask(label, description, isRequired),
      validate: (answer) => answerFault(question, answer) ?? true,
    },
    terminal,
  );
}

/** Lets a choice be found by typing a part of its name, with or without accents. */
export const chooseFrom = (message: string, choices: readonly EntryChoice[], terminal: Terminal): Promise<string> =>
  search(
    {
      message: `${message}:`,
      source: (term) => {
        const found = matching(choices, term ?? '');
        return found.length > 0 ? found : [new Separator(words.noMatch)];
      },
      theme: { style: { keysHelpTip: () => words.choose } },
    },
    terminal,
  );
