import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChanges } from '../../../src/reading/content-changes.ts';
import { readContent } from '../../../src/reading/content.ts';
import { ReadMemory } from '../../../src/reading/read-memory.ts';
import { copySoundContent, findingsIn } from '../../support/broken-content.ts';
import { temporaryContent, temporaryFolder } from '../../support/temporary-folder.ts';
import { exemplar, photo, soundFolder } from './sound-folder.ts';

const told = async (folder: string) => (await findingsIn(folder)).map(({ code, file }) => `${code} ${file}`);
test('a sound folder gives entries of every file and no findings', async () => {
  const { entries, broken, findings } = await readContent(await soundFolder());
  expect(entries.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
    ...['exemplar to-tinh-nguyen', 'field y-te', 'province thung-lung', 'site site', 'source bao-cao-2022'],
  ]);
  expect([broken, findings]).toEqual([[], []]);
});

describe('the folder', () => {
  test('that does not exist is told', async () => {
    const folder = join(await temporaryFolder(), 'khong-co');
    const { entries, broken, findings } = await readContent(folder);
    expect([entries, broken.length]).toEqual([[], 1]);
    expect(findings).toMatchObject([{ code: 'GS-007', file: folder }]);
  });

  test('that is empty lacks its site.yaml', async () => {
    expect(await told(await temporaryFolder())).toEqual(['GS-007 site.yaml']);
  });

  test('without site.yaml has everything else checked', async () => {
    const folder = await soundFolder({ 'exemplars/hai/index.mdx': exemplar('field: khong-co\n') });
    await rm(join(folder, 'site.yaml'));
    expect(await told(folder)).toEqual(['GS-004 exemplars/hai/index.mdx', 'GS-007 site.yaml']);
  });

  test('may lack lists that nobody needs', async () => {
    const folder = await temporaryFolder();
    await copySoundContent(folder);
    await rm(join(folder, 'exemplars'), { recursive: true });
    expect(await told(folder)).toEqual(['GS-204 sources.yaml']);
  });
});

describe('a file', () => {
  test('that belongs nowhere is a warning', async () => {
    const folder = await soundFolder({
      ...{ 'notes.txt': '', 'movements/a.md': '', 'exemplars/a.mdx': '', 'results/thung-lung/index.mdx': '' },
      ...{ constructor: '- id: a\n', toString: 'a', __proto__: 'a' },
      'recipients/22.csv': '',
    });
    const findings = await findingsIn(folder);
    expect(new Set(findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['GS-006 warning']));
    expect(findings.map(({ file }) => file)).toEqual([
      ...['constructor', 'exemplars/a.mdx', 'movements/a.md', 'notes.txt', 'recipients/22.csv'],
      ...['results/thung-lung/index.mdx', 'toString'],
    ]);
  });

  test('that is a link is refused, whatever it leads to', async () => {
    const folder = await soundFolder({ 'exemplars/hai/index.mdx': exemplar() });
    await symlink('/etc/passwd', join(folder, 'notes.yaml'));
    await symlink('hai', join(folder, 'exemplars/ba'));
    await rm(join(folder, 'fields.yaml'));
    await symlink('sources.yaml', join(folder, 'fields.yaml'));
    expect((await told(folder)).filter((finding) => finding.startsWith('GS-008'))).toEqual([
      ...['GS-008 exemplars/ba', 'GS-008 fields.yaml', 'GS-008 notes.yaml'],
    ]);
  });

  test('that is a folder is no file', async () => {
    const folder = await soundFolder();
    await mkdir(join(folder, 'movements/thi-dua.mdx'), { recursive: true });
    expect(await told(folder)).toEqual([]);
  });
});

describe('one bad entry never hides another’s problems', () => {
  test('whatever is wrong with it', async () => {
    const folder = await soundFolder({
      'exemplars/a/index.mdx': 'Không có phần khai báo.',
      'exemplars/b/index.mdx': Buffer.from([0xff, 0x00, 0xc3]),
      'exemplars/c/index.mdx': '---\nname: "x\n---\n',
      'exemplars/d/index.mdx': exemplar('colour: red\n', '[x](/khong-co/)\n\n<SoLieu only="cay" />'),
      'exemplars/e/index.mdx': exemplar('movements: [khong-co]\n', '{process.env.HOME}'),
      'exemplars/f/index.mdx': exemplar(photo),
      'exemplars/g/index.mdx': exemplar('', 'Ông sinh năm 1985.'),
      'exemplars/h/index.mdx': '',
      'movements/i.mdx': '---\n---\n',
      'indicators.yaml': 'a: b\n',
      'blocs.yaml': '- id: khoi\n',
    });
    expect([...new Set(await told(folder))]).toEqual([
      ...[
        'GS-101 blocs.yaml',
        'GS-005 exemplars/a/index.mdx',
        'GS-002 exemplars/b/index.mdx',
        'GS-004 exemplars/c/index.mdx',
      ],
      ...['GS-103 exemplars/d/index.mdx', 'GS-205 exemplars/d/index.mdx', 'GS-201 exemplars/d/index.mdx'],
      ...['GS-201 exemplars/e/index.mdx', 'GS-403 exemplars/e/index.mdx', 'GS-202 exemplars/f/index.mdx'],
      ...[
        'GS-603 exemplars/g/index.mdx',
        'GS-001 exemplars/h/index.mdx',
        'GS-102 indicators.yaml',
        'GS-101 movements/i.mdx',
      ],
    ]);
  });

  test.each([
    ['a field with the name of a method', exemplar('constructor: x\n')],
    ['a text in place of figures that its story shows', exemplar('facts: không\n', '<SoLieu only="cay" />')],
    ['an empty figure in a list that its story shows', exemplar('facts:\n  -\n', '<SoLieu only="cay" />')],
    ['notes in one another', exemplar('', `${'<GhiChu>\n'.repeat(2000)}a\n${'</GhiChu>\n'.repeat(2000)}`)],
  ])('not even %s', async (_, text) => {
    const folder = await soundFolder({
      'exemplars/hai/index.mdx': text,
      'exemplars/ba/index.mdx': exemplar('colour: red\n'),
    });
    const findings = await told(folder);
    expect(findings).toContain('GS-103 exemplars/ba/index.mdx');
    expect(findings.some((finding) => finding.endsWith('exemplars/hai/index.mdx'))).toBe(true);
  });

  test('nor those that no entry can know alone', async () => {
    const folder = await soundFolder({
      'exemplars/hai/index.mdx': exemplar('colour: red\naliases: [to-tinh-nguyen]\npartOf: hai\n'),
    });
    expect((await told(folder)).map((finding) => finding.split(' ')[0])).toEqual(['GS-103', 'GS-206', 'GS-207']);
  });
});

test('findings stand in order and are told once', async () => {
  const folder = await soundFolder({ 'exemplars/hai/index.mdx': exemplar('z: 1\na: 2\n', '{x}\n\n{y}') });
  const findings = await findingsIn(folder);
  expect(findings.map(({ line }) => line)).toEqual([14, 15, 18, 20]);
});

test('what an import changes while the content is read is read as it is after all of it', async () => {
  const root = await temporaryContent();
  const files = ['results/may-trang/2022/activities.csv', 'results/may-trang/2022/awards.csv'];
  const changes = await Promise.all(
    files.map(async (file) => {
      const former = await readFile(join(root, file));
      return {
        file,
        former,
        next: Buffer.from(
          former
            .toString()
            .trimEnd()
            .replace(/\n[^\n]+$/u, '\n'),
        ),
      };
    }),
  );
  const memory = new ReadMemory();
  let isChanged = false;
  const [first, second] = [memory.text.bind(memory), changes.map(({ file }) => join(root, file))];
  memory.text = async (path, read, besides) => {
    const result = await first(path, read, besides);
    if (path === second[0] && !isChanged) {
      isChanged = true;
      await writeChanges(root, changes, { now: new Date('2026-03-01T09:30:00+07:00') });
    }
    return result;
  };
  const { entries } = await readContent(root, memory);
  expect(isChanged).toBe(true);
  expect(entries).toEqual((await readContent(root)).entries);
});
