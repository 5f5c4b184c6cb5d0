import { cp, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { projectRoot } from '../../scripts/project-root.ts';
import { buildCatalog } from '../../src/domain/build-catalog.ts';
import type { FindingCode } from '../../src/domain/finding-catalog.ts';
import { sortFindings, type Finding } from '../../src/domain/findings.ts';
import { readContent } from '../../src/reading/content.ts';

/** One folder for each code: `content` is laid over the sound content, `report.txt` is what is then printed. */
export const brokenContent = join(projectRoot, 'tests/fixtures/broken-content');

/** The smallest content folder without a finding. */
const soundContent = join(brokenContent, 'sound');

/** The entry that most fixtures break. */
const entry = 'exemplars/to-tinh-nguyen';

/** A small sound picture of one colour. */
export const smallPicture = (format: 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'): Promise<Buffer> =>
  sharp({ create: { width: 12, height: 8, channels: 3, background: '#9d1c20' } })
    .toFormat(format)
    .toBuffer();

/** Writes files below `folder`, by path. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Puts the sound content into `folder`. */
export const copySoundContent = (folder: string): Promise<void> => cp(soundContent, folder, { recursive: true });

/** Puts the sound content into `folder`, with what is wrong in the fixture of `code`. */
export async function copyBrokenContent(folder: string, code: FindingCode): Promise<void> {
  await copySoundContent(folder);
  await cp(join(brokenContent, code, 'content'), folder, { recursive: true }).catch(ignoreMissing);
  await notForGit[code]?.(folder);
}

/** Everything that `npm run check` finds in a content folder, were it run at `now`. */
export async function findingsIn(folder: string, now = new Date('2026-01-01T00:00:00+07:00')): Promise<Finding[]> {
  const read = await readContent(folder);
  const { findings } = buildCatalog(read, { siteUrl: 'https://vidu.example', basePath: '/', now });
  return sortFindings([...read.findings, ...findings]);
}

/** What is wrong but cannot be kept in a repository as it is: bytes, pictures, links, large and missing files. */
const notForGit: Partial<Record<FindingCode, (folder: string) => Promise<void>>> = {
  'GS-002': (folder) =>
    writeFiles(folder, { [`${entry}/index.mdx`]: Buffer.from('---\nname: Tô\n---\n\nChữ.\n', 'latin1') }),
  'GS-003': (folder) => truncate(join(folder, 'sources.yaml'), 11_000_000),
  'GS-007': (folder) => rm(join(folder, 'site.yaml')),
  'GS-008': (folder) => symlink('index.mdx', join(folder, entry, 'lien-ket.mdx')),
  'GS-203': async (folder) => writeFiles(folder, { [`${entry}/thua.png`]: await smallPicture('png') }),
  'GS-502': (folder) =>
    writeFiles(folder, { 'fields.yaml': '- id: y-te\n  name: Y\u0007 tế\n  description: \u202enguợc\n' }),
  'GS-607': async (folder) => writeFiles(folder, { 'exemplars/vi-du/chan-dung.jpg': await smallPicture('jpeg') }),
  'GS-701': async (folder) =>
    writeFiles(folder, {
      [`${entry}/hong.jpg`]: (await smallPicture('jpeg')).subarray(0, 200),
      [`${entry}/rong.png`]: '',
    }),
  'GS-702': async (folder) =>
    writeFiles(folder, {
      [`${entry}/anh.gif`]: await smallPicture('gif'),
      [`${entry}/png-mang-ten.jpg`]: await smallPicture('png'),
      [`${entry}/ve.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  'GS-703': async (folder) => {
    await writeFiles(folder, { [`${entry}/nang.jpg`]: '' });
    await truncate(join(folder, entry, 'nang.jpg'), 31_000_000);
  },
  'GS-740': (folder) =>
    writeFiles(folder, {
      '.guong-sang/dang-ghi/a/thay-doi.json': JSON.stringify({
        direction: 'forward',
        takesBack: null,
        files: [{ file: 'recipients/2022.csv', former: null, next: null }],
      }),
    }),
  'GS-741': (folder) => writeFiles(folder, { '.guong-sang/dang-ghi/a/thay-doi.json': '{}' }),
};

function ignoreMissing(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}
