import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';

/** The folder of the small two-province content; all in it is made up. */
export const fixtureContent = join(projectRoot, 'tests/fixtures/two-provinces');

/** The moment as of which the fixture site is built: years after any clock that the tests may run by. */
export const fixtureTime = '2150-01-01T00:00:00+07:00';

/** The exemplar whose hour strikes a minute before that moment. */
export const justPublished = 'to-mau-60';

/**
 * Copies the fixture into `folder` and adds exemplars that differ by number only, `to-mau-1` and on:
 * sixty of them make lists go on to a second page.
 */
export async function copyFixture(folder: string, more = 0): Promise<void> {
  await cp(fixtureContent, folder, { recursive: true });
  for (let number = 1; number <= more; number += 1) {
    const place = join(folder, 'exemplars', `to-mau-${number}`);
    await mkdir(place);
    await writeFile(join(place, 'index.mdx'), sampleExemplar(number));
  }
}

const sampleExemplar = (number: number) => `---
name: Tổ mẫu số ${number}
kind: tap-the
province: ${number % 2 ? 'may-trang' : 'suoi-ngan'}
field: nong-nghiep
movements:
  - trong-che-doi-cao
year: ${number % 2 ? 2016 : 2017}
summary: Tổ mẫu thứ ${number} trồng chè trên đồi.
sources:
  - source: bao-cao-may-trang-2022
    section: Phụ lục ${number}
consent:
  basis: official-report
updatedAt: 2022-12-20
${number === 60 ? 'publishAt: 2149-12-31 23:59\n' : ''}---

Chuyện của tổ mẫu thứ ${number}.
`;
