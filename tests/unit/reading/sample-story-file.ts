import { placeOfStory, readStoryFile, type PictureFolder } from '../../../src/reading/story-files.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The head of a sound exemplar, up to the line that closes it. */
export const head = `---
name: Tổ Ví Dụ
kind: tap-the
province: thung-lung
field: y-te
year: 2022
summary: Một tổ.
sources:
  - source: bao-cao
    section: Mục 1
consent:
  basis: official-report
updatedAt: 2022-12-31
`;

const noPictures = { files: new Set<string>(), pictures: {} };

/** Writes a story at its place in a content folder and reads it, with the pictures of its folder. */
export async function readStory(
  text: string,
  file = 'exemplars/to/index.mdx',
  pictures: PictureFolder = noPictures,
): ReturnType<typeof readStoryFile> {
  const root = await temporaryFolder();
  await writeFiles(root, { [file]: text });
  const place = placeOfStory(file);
  if (!place) throw new Error(`${file} is no place of a story`);
  return readStoryFile(root, place, pictures);
}

/** Code, line and column of everything found in a story, in order of code. */
export const toldOf = async (...args: Parameters<typeof readStory>): Promise<string[]> =>
  (await readStory(...args)).findings
    .map(({ code, line, column }) => [code, line, column].filter(Boolean).join(' '))
    .sort();
