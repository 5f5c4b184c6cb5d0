import { copySoundContent, writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder for one test: the sound content, with `files` over it. */
export async function soundFolder(files: Parameters<typeof writeFiles>[1] = {}) {
  const folder = await temporaryFolder();
  await copySoundContent(folder);
  await writeFiles(folder, files);
  return folder;
}

/** A lead photo for the head of an exemplar. */
export const photo = 'photo:\n  src: to.jpg\n  alt: Tổ\n  credit: Báo\n';

/** A sound exemplar beside the one of the sound content, with `more` lines in its head. */
export const exemplar = (more = '', body = 'Chữ.') => `---
name: Tổ Hai
kind: tap-the
province: thung-lung
field: y-te
year: 2022
summary: Một tổ.
sources:
  - source: bao-cao-2022
    section: Mục 1
consent:
  basis: official-report
updatedAt: 2022-12-31
${more}---

${body}
`;
