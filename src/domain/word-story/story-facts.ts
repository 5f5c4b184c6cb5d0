import type { Entry } from '../entry.ts';
import type { EntryQuestion, StoryKind } from '../new-entry/entry-questions.ts';
import { choicesOfKind } from '../new-entry/entry-choices.ts';
import { answerFault } from '../new-entry/entry-values.ts';
import { textIn } from './inline-text.ts';
import type { WordStory } from './word-story.ts';

/** Shorter names of movements are common words too. */
const shortestName = 12;

/** Answers that the story itself gives for sure, by flag; what is not sure is left to be asked for. */
export function storyFacts(
  kind: StoryKind,
  story: WordStory,
  questions: readonly EntryQuestion[],
  entries: readonly Entry[],
): Record<string, string> {
  const words = [story.title ?? '', story.lead ?? '', ...story.blocks.map(({ children }) => textIn(children))].join(
    '\n',
  );
  const facts: Record<string, string | undefined> = {
    [kind === 'result' ? 'title' : 'name']: story.title,
    summary: story.lead,
    province: onlyNamed(words, choicesOfKind(entries, 'province')),
    movements:
      kind === 'exemplar'
        ? onlyNamed(
            words,
            choicesOfKind(entries, 'movement').filter(({ name }) => name.length >= shortestName),
          )
        : undefined,
  };
  return Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const fact = facts[question.flag];
      return fact !== undefined && answerFault(question, fact) === null ? [[question.flag, fact]] : [];
    }),
  );
}

/** The one choice whose name stands in the text; none where there are several. */
function onlyNamed(words: string, choices: readonly { value: string; name: string }[]): string | undefined {
  const text = words.toLowerCase();
  const named = choices.filter(({ name }) => {
    const sought = name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${sought}(?![\\p{L}\\p{N}])`, 'u').test(text);
  });
  return named.length === 1 ? named[0]?.value : undefined;
}
