import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordArguments } from '../../../scripts/import/word-arguments.ts';
import { importWordFile, type WordImport } from '../../../scripts/import/word-story.ts';
import { buildCatalog } from '../../../src/domain/build-catalog.ts';
import { readContent } from '../../../src/reading/content.ts';
import { copySoundContent, findingsIn, smallPicture } from '../../support/broken-content.ts';
import { wordParagraph, wordParts, zipped } from '../../support/office-files.ts';
import { filesOf, Stopped, stoppedDisk } from '../../support/stopped-disk.ts';
import { temporaryContent, temporaryFolder } from '../../support/temporary-folder.ts';
import { pressStory } from '../../support/word-files.ts';

const answers = {
  kind: 'tap-the',
  field: 'nong-nghiep',
  year: '2022',
  source: 'bao-cao-may-trang-2022',
  section: 'Mục 1',
  basis: 'official-report',
  credit: 'Ảnh: Tổ Chè Suối',
};

const without = (flag: string) => Object.fromEntries(Object.entries(answers).filter(([key]) => key !== flag));

const folder = 'exemplars/to-che-suoi-giu-rung-dau-nguon';

/** Imports a file, and gives what was printed. */
async function imported(contentDir: string, bytes: Buffer, more: Partial<WordImport> = {}) {
  const printed: string[] = [];
  const isTaken = await importWordFile({
    file: { name: 'bai.docx', bytes },
    kindName: undefined,
    options: answers,
    contentDir,
    now: new Date('2026-03-01T08:00:00+07:00'),
    terminal: null,
    print: (text) => printed.push(text),
    ...more,
  });
  return { isTaken, text: printed.join('\n') };
}

const story = async () => pressStory(await smallPicture('jpeg'));

test('a Word file becomes a draft without a finding, and a page once it is no draft', async () => {
  const content = await temporaryContent();
  const { isTaken, text } = await imported(content, await story());
  expect(isTaken).toBe(true);
  await expect(text).toMatchFileSnapshot('../../fixtures/imported-story.txt');
  expect(await findingsIn(content)).toEqual([]);
  expect((await readdir(join(content, folder))).sort()).toEqual(['cac-ho-trong-to-hai-che-tren-doi.jpg', 'index.mdx']);
  const file = join(content, folder, 'index.mdx');
  const draft = await readFile(file, 'utf8');
  await writeFile(file, draft.replace('draft: true', 'draft: false'));
  const { catalog } = buildCatalog(await readContent(content), {
    siteUrl: 'https://vidu.example',
    basePath: '/',
    now: new Date('2026-03-02'),
  });
  const entry = catalog?.find('exemplar', folder.replace('exemplars/', ''));
  expect(entry?.story?.headings.map((heading) => heading.text)).toEqual(['Cách làm', 'Kết quả']);
  expect(entry?.story?.pictures).toHaveLength(1);
}, 20_000);

test.each([
  [
    'phong-trao',
    {
      level: 'tinh',
      form: 'chuyen-de',
      field: 'nong-nghiep',
      source: 'bao-cao-may-trang-2022',
      section: 'Mục 1',
      credit: 'Ảnh: A',
    },
    'movements/to-che-suoi-giu-rung-dau-nguon-cac-ho-trong-to-hai-che-tren-doi.jpg',
  ],
  [
    'ket-qua',
    { year: '2031', source: 'bao-cao-may-trang-2022', section: 'Mục 1', credit: 'Ảnh: A' },
    'results/may-trang/2031/cac-ho-trong-to-hai-che-tren-doi.jpg',
  ],
])('%s: its pictures lie where its kind has them', async (kindName, options, picture) => {
  const content = await temporaryContent();
  await imported(content, await story(), { kindName, options });
  expect(Object.keys(await filesOf(content))).toContain(picture);
  expect(await findingsIn(content)).toEqual([]);
});

test('what nobody answered is named, and the check asks for it in its place', async () => {
  const content = await temporaryContent();
  const others = without('credit');
  const { text } = await imported(content, await story(), { options: others });
  expect(text).toContain('Còn phải điền:\n- Ảnh cac-ho-trong-to-hai-che-tren-doi.jpg: thêm credit="…"');
  expect((await findingsIn(content)).map(({ code }) => code)).toEqual(['GS-411']);
  await expect(imported(content, await story(), { options: {} })).rejects.toThrow('đã có, nên không ghi đè');
});

test('personal details are told, and keep the draft from being built', async () => {
  const content = await temporaryContent();
  const bytes = await zipped(wordParts(wordParagraph('Chị có số căn cước 001199012345, ở tỉnh Mây Trắng.')));
  const { text } = await imported(content, bytes, { options: { ...answers, name: 'Chị A', summary: 'Một chị.' } });
  expect(text).toContain('GS-601');
  expect(text).toContain('Đã tạo exemplars/chi-a/index.mdx');
});

describe('nothing is written', () => {
  const tried = async (run: (content: string) => Promise<unknown>) => {
    const content = await temporaryContent();
    const before = await filesOf(content);
    const outcome = await run(content).catch((cause: unknown) => (cause as Error).message);
    expect(await filesOf(content)).toEqual(before);
    return outcome;
  };

  test('when the file is refused', async () => {
    const bytes = await zipped(wordParts(undefined, { 'word/vbaProject.bin': 'x' }));
    const outcome = await tried((content) => imported(content, bytes));
    expect(outcome).toMatchObject({ isTaken: false, text: expect.stringContaining('GS-707') as string });
  });

  test('when answers are missing and nobody can be asked', async () => {
    const others = without('year');
    expect(await tried(async (content) => imported(content, await story(), { options: others }))).toContain(
      'Còn thiếu: --year',
    );
  });

  test('when the text is no story, before anything is asked', async () => {
    const bytes = await zipped(wordParts(wordParagraph('Chữ.').repeat(2_600)));
    const outcome = await tried((content) => imported(content, bytes, { options: {} }));
    expect(outcome).toMatchObject({ isTaken: false, text: expect.stringContaining('GS-410') as string });
  });

  test('when an option is not known', async () => {
    expect(
      await tried(async (content) => imported(content, await story(), { options: { ...answers, yeer: '1' } })),
    ).toContain('có phải --year?');
  });

  test('when the entry is there already', async () => {
    const outcome = await tried(async (content) =>
      imported(content, await story(), { options: { ...answers, slug: 'nguyen-thi-vi-du' } }),
    );
    expect(outcome).toContain('đã có, nên không ghi đè');
  });
});

test('stopped at any moment, the content is as it was or has the whole draft', async () => {
  const bytes = await story();
  const content = await temporaryFolder();
  await copySoundContent(content);
  const options = { ...answers, province: 'thung-lung', field: 'y-te', source: 'bao-cao-2022' };
  const before = await filesOf(content);
  const outcomes = new Set<string>();
  for (let done = 0; ; done += 1) {
    const { disk, isStopped } = stoppedDisk(done);
    const slug = `bai-${done}`;
    await imported(content, bytes, { disk, options: { ...options, slug } }).catch((cause: unknown) => {
      if (!(cause instanceof Error && cause.cause instanceof Stopped)) throw cause;
    });
    // The next command that reads the content finishes what is certain.
    await readContent(content);
    const now = Object.keys(await filesOf(content)).filter(
      (file) => !Object.hasOwn(before, file) && file.includes(`/${slug}/`),
    );
    outcomes.add(now.map((file) => file.slice(file.lastIndexOf('/') + 1)).join(' '));
    if (!isStopped()) break;
  }
  expect([...outcomes].sort()).toEqual(['', 'cac-ho-trong-to-hai-che-tren-doi.jpg index.mdx']);
}, 60_000);

test('a Word file among the arguments is found, with the options of a new entry', () => {
  expect(wordArguments(['Bai viet.DOCX', 'phong-trao', '--name', 'A.docx', '--write'])).toEqual({
    file: 'Bai viet.DOCX',
    kindName: 'phong-trao',
    options: { name: 'A.docx' },
  });
  expect(wordArguments(['bang.xlsx', '--write'])).toBeNull();
  expect(wordArguments(['--name', 'a.docx', 'a.docx'])).toMatchObject({ file: 'a.docx', options: { name: 'a.docx' } });
  expect(wordArguments(['--write', 'a.docx'])).toMatchObject({ file: 'a.docx', options: {} });
  expect(wordArguments(['bang.xlsx', '--source=bao-cao.doc'])).toBeNull();
  expect(() => wordArguments(['a.docx', 'b.docx'])).toThrow('Mỗi lần nhập một tệp Word');
  expect(() => wordArguments(['bang.xlsx', 'b.docx'])).toThrow('chạy lại lệnh với “bang.xlsx”');
  expect(() => wordArguments(['a.docx', '--undo'])).toThrow('--undo chỉ dùng khi nhập bảng');
});
