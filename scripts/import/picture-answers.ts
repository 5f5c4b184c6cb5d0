import input from '@inquirer/input';
import type { PlacedPicture } from '../../src/domain/word-story/story-mdx.ts';
import type { WordPicture } from '../../src/domain/word-story/word-story.ts';
import type { SoundPicture } from '../../src/reading/word-pictures.ts';
import { pictureFields } from '../../src/schemas/picture.ts';
import { strings } from '../../src/strings.ts';
import type { Terminal } from '../new/answers.ts';

const words = strings.wordStory;

/** What is needed to place the pictures of a Word file. */
export interface PictureQuestions {
  pictures: ReadonlyMap<number, WordPicture>;
  sound: ReadonlyMap<number, SoundPicture>;
  /** The name that a picture has beside the story. */
  nameOf: (picture: SoundPicture) => string;
  /** Who made all pictures, where an option says so. */
  credit: string | undefined;
  terminal: Terminal | null;
}

/** Asks for the description and the maker of each picture that Word does not tell; what is left open the check asks for. */
export async function pictureAnswers(questions: PictureQuestions): Promise<Map<number, PlacedPicture>> {
  const { pictures, sound, nameOf, terminal } = questions;
  const placed = new Map<number, PlacedPicture>();
  let credit = questions.credit;
  for (const [number, picture] of sound) {
    const { alt, caption } = pictures.get(number) ?? {};
    const shown = words.pictureOf(number, alt ?? caption);
    const described = alt ?? (terminal && (await ask(words.askAlt(shown), pictureFields.alt, terminal)));
    if (questions.credit === undefined && terminal)
      credit = await ask(words.askCredit(shown, credit), pictureFields.credit, terminal, credit);
    placed.set(number, { src: nameOf(picture), alt: described ?? undefined, caption, credit });
  }
  return placed;
}

/** An answer that its field takes, or none; the last one is offered again, and a dash leaves it. */
async function ask(
  message: string,
  field: (typeof pictureFields)['alt'],
  terminal: Terminal,
  offered?: string,
): Promise<string | undefined> {
  const validate = (answer: string) =>
    answer.trim() === '' || field.safeParse(answer).success || strings.newEntry.empty;
  const answer = await input({ message, validate, ...(offered === undefined ? {} : { default: offered }) }, terminal);
  return ['', '-', '–'].includes(answer.trim()) ? undefined : answer.trim().normalize('NFC');
}
