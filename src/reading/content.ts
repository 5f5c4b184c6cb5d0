import { join } from 'node:path';
import type { BrokenEntry, Entry } from '../domain/entry.ts';
import { finding, sortFindings, type Finding } from '../domain/findings.ts';
import { listContentFiles } from './content-files.ts';
import { together, unreadable, type Read } from './entries.ts';
import type { FormatOf } from './number-cells.ts';
import { listFiles, readListFile, readSiteFile } from './list-files.ts';
import { isPictureName, readPicture } from './pictures.ts';
import type { ReadMemory } from './read-memory.ts';
import { placeOfStory, readStoryFile, type PictureFolder } from './story-files.ts';
import { placeOfTable, readTableFile } from './table-files.ts';
import { changesMade, finishChanges } from './unfinished-changes.ts';

/** Files opened together: enough to hide the disk, few enough for any limit of open files. */
const filesAtOnce = 32;

/**
 * Reads and checks a whole content folder: the sound entries, the broken ones, and all that is wrong.
 * One bad entry never hides another's problems. What an import was stopped at is finished first. `root` is an
 * absolute path; `memory` holds what earlier readings of it gave.
 */
export async function readContent(root: string, memory?: ReadMemory): Promise<Read> {
  for (;;) {
    const finished = await finishChanges(root);
    const before = await changesMade(root);
    const read = await readFiles(root, memory);
    // What was read while an import put its files in place is of two versions.
    if ((await changesMade(root)) === before)
      return finished.length === 0 ? read : { ...read, findings: sortFindings([...finished, ...read.findings]) };
  }
}

async function readFiles(root: string, memory: ReadMemory | undefined): Promise<Read> {
  const listed = await listContentFiles(root).catch(() => undefined);
  if (!listed) {
    const details = { label: 'nào: thư mục nội dung không có hoặc không mở được' };
    return unreadable('site', null, root, [finding('GS-007', { file: root }, details)]);
  }
  const { files } = listed;
  const folders = await readPictures(root, files, memory);
  const remembered = (file: string, read: () => Promise<Read>, besides?: unknown) =>
    memory ? memory.text(join(root, file), read, besides) : read();
  const stories = files.flatMap((file) => placeOfStory(file) ?? []);
  const reads: Read[] = [];
  for (const file of files) {
    const kind = listFiles.get(file);
    if (file === 'site.yaml') reads.push(await remembered(file, () => readSiteFile(root)));
    else if (kind) reads.push(await remembered(file, () => readListFile(root, file, kind)));
  }
  for (let start = 0; start < stories.length; start += filesAtOnce) {
    const batch = stories.slice(start, start + filesAtOnce);
    reads.push(
      ...(await Promise.all(
        batch.map((story) => {
          const folder = folders.get(folderOf(story.file)) ?? noPictures();
          return remembered(story.file, () => readStoryFile(root, story, folder), [[...folder.files], folder.pictures]);
        }),
      )),
    );
  }
  const formats = figureFormats(together(reads));
  const formatOf: FormatOf = (indicator) => formats.get(indicator) ?? {};
  for (const table of files.flatMap((file) => placeOfTable(file) ?? []))
    reads.push(await remembered(table.file, () => readTableFile(root, table, formatOf), [...formats]));
  memory?.tidy();
  const { entries, broken, findings } = together(reads);
  findings.push(...listed.findings, ...strangeFiles(files));
  for (const folder of folders.values()) findings.push(...folder.findings);
  findings.push(...unusedPictures(entries, broken, folders));
  return { entries, broken, findings: sortFindings(findings) };
}

interface ReadFolder extends PictureFolder {
  findings: Finding[];
}

const noPictures = (): ReadFolder => ({ files: new Set(), pictures: {}, findings: [] });

/** How the figures of each sound indicator are written. */
export function formatsOf(read: Pick<Read, 'entries'>): FormatOf {
  const formats = figureFormats(read);
  return (indicator) => formats.get(indicator) ?? {};
}

const figureFormats = ({ entries }: Pick<Read, 'entries'>) =>
  new Map(entries.flatMap((entry) => (entry.kind === 'indicator' ? [[entry.id, entry.data] as const] : [])));

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

async function readPictures(
  root: string,
  files: readonly string[],
  memory: ReadMemory | undefined,
): Promise<Map<string, ReadFolder>> {
  const folders = new Map<string, ReadFolder>();
  for (const file of files.filter(isPictureName)) {
    const folder = folders.get(folderOf(file)) ?? noPictures();
    folders.set(folderOf(file), folder);
    const name = file.slice(folderOf(file).length);
    folder.files.add(name);
    const read = () => readPicture(root, file);
    const { picture, findings } = await (memory ? memory.picture(join(root, file), read) : read());
    folder.findings.push(...findings);
    if (picture) folder.pictures[name] = picture;
  }
  return folders;
}

/** Files that have no place in the content folder, and the one that may not be missing. */
function strangeFiles(files: readonly string[]): Finding[] {
  const known = (file: string) =>
    file === 'site.yaml' ||
    listFiles.has(file) ||
    placeOfStory(file) !== undefined ||
    placeOfTable(file) !== undefined ||
    isPictureName(file);
  const strange = files
    .filter((file) => !known(file))
    .map((file) => finding('GS-006', { file }, { hint: misplaced(file) }));
  return files.includes('site.yaml')
    ? strange
    : [...strange, finding('GS-007', { file: 'site.yaml' }, { label: 'site.yaml' })];
}

/** Where a file belongs that is nearly in its place. */
function misplaced(file: string): string | undefined {
  if (/^exemplars\/[^/]+\.mdx?$/u.test(file)) return 'Mỗi điển hình có một thư mục riêng: exemplars/<tên>/index.mdx.';
  if (/(?:^|\/)recipients(?:\/.*)?\.csv$/iu.test(file))
    return 'Danh sách khen thưởng mỗi năm một tệp: recipients/<năm>.csv, ví dụ recipients/2022.csv.';
  return undefined;
}

/** Pictures that no entry of their folder shows; a folder with a broken entry is not judged. */
function unusedPictures(
  entries: readonly Entry[],
  broken: readonly BrokenEntry[],
  folders: ReadonlyMap<string, ReadFolder>,
): Finding[] {
  const unsure = new Set(broken.map(({ file }) => folderOf(file)));
  const used = new Set(
    entries.flatMap(({ file, pictures }) => Object.keys(pictures).map((name) => folderOf(file) + name)),
  );
  return [...folders].flatMap(([folder, { pictures }]) =>
    Object.keys(pictures)
      .filter((name) => !unsure.has(folder) && !used.has(folder + name))
      .map((name) => finding('GS-203', { file: folder + name }, { found: name })),
  );
}
