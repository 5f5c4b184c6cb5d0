import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { contentPlaces } from '../../../../src/domain/guide/content-places.ts';
import { examplePicture } from '../../../../src/domain/guide/example-content.ts';
import { exampleEntries } from '../../../../src/domain/guide/example-entries.ts';
import { exampleText } from '../../../../src/domain/guide/example-texts.ts';
import { findingsReport } from '../../../../src/domain/findings-report.ts';
import { readContent } from '../../../../src/reading/content.ts';
import type { Kind } from '../../../../src/schemas/kind.ts';
import { findingsIn } from '../../../support/broken-content.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Writes every example of the guide where the guide says that it belongs. */
async function exampleFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const kind of Object.keys(contentPlaces) as Kind[]) {
    const name = kind === 'movement' ? 'trong-cay-vi-du' : 'to-vi-du';
    const place = contentPlaces[kind].replace('<tên>', name).replace('<tỉnh>', 'vi-du').replace('<năm>', '2022');
    await mkdir(dirname(join(folder, place)), { recursive: true });
    await writeFile(join(folder, place), exampleText(kind));
  }
  const picture = join(projectRoot, 'src/pages/huong-dan', `_${examplePicture}`);
  await copyFile(picture, join(folder, 'exemplars/to-vi-du', examplePicture));
  return folder;
}

test('the examples, copied as the guide says, make a content folder in which nothing is wrong', async () => {
  const folder = await exampleFolder();
  expect(findingsReport(await findingsIn(folder)).text).toBe('Nội dung không có lỗi.');
});

test('the entries with which the guide draws its examples are those of the texts', async () => {
  const { entries } = await readContent(await exampleFolder());
  const dataOf = (list: readonly { kind: Kind; id: string; data: object }[]) =>
    Object.fromEntries(list.map(({ kind, id, data }) => [`${kind} ${id}`, data]));
  expect(dataOf(exampleEntries())).toEqual(dataOf(entries));
});
