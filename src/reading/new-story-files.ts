import { slugPattern } from '../schemas/slug.ts';
import { fileOfStory, placeOfStory } from './story-files.ts';
import type { StoryKind } from '../domain/new-entry/entry-questions.ts';

/** The picture of a new story: beside it, and with its name before it where other entries lie there too. */
export function fileOfPicture(kind: StoryKind, id: string, name: string): string {
  const story = fileOfStory(kind, id);
  const folder = story.slice(0, story.lastIndexOf('/') + 1);
  return `${folder}${kind === 'movement' ? `${id}-` : ''}${name}`;
}

/** Whether a file is one that the import of a story writes: the story itself, or a picture beside it. */
export function isNewStoryFile(file: string): boolean {
  const steps = file.split('/');
  const [name = ''] = steps.splice(-1);
  const [base = '', extension = '', ...more] = name.split('.');
  if (more.length > 0 || ![...steps, base].every((step) => slugPattern.test(step))) return false;
  if (extension === 'mdx') return placeOfStory(file) !== undefined;
  const beside = steps[0] === 'movements' ? `${steps.join('/')}/x.mdx` : `${steps.join('/')}/index.mdx`;
  return /^(?:jpg|png|webp|avif)$/u.test(extension) && placeOfStory(beside) !== undefined;
}
