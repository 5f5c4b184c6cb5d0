import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingsReport } from '../../../src/domain/findings-report.ts';
import { officeLimits, openOfficePackage, type OfficeSource } from '../../../src/reading/office-package.ts';
import { fieldRuns, hostileWordFiles, withField, withRelationship } from '../../support/hostile-word-files.ts';
import { contentTypes, relationships, wordParts, zipped } from '../../support/office-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The report of why a file is refused. */
async function refusalOf(source: OfficeSource, kind: 'docx' | 'xlsx' = 'docx'): Promise<string> {
  const opened = await openOfficePackage(source, kind);
  if ('package' in opened) throw new Error('was taken');
  return findingsReport([opened.finding]).text;
}

const report = (code: string) => join(import.meta.dirname, '../../fixtures/handed-in-files', `${code}.txt`);

describe('a sound file', () => {
  test('gives its parts, and the same parts as a zip made anew', async () => {
    const bytes = await zipped({ ...wordParts(), 'word/embeddings/a.bin': 'x', 'word/media/a.png': 'ảnh' });
    const opened = await openOfficePackage({ name: 'bai.DOCX', bytes }, 'docx');
    if (!('package' in opened)) throw new Error(opened.finding.message);
    const names = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/media/a.png'];
    expect([...opened.package.parts.keys()]).toEqual(names);
    const again = await openOfficePackage({ name: 'bai.docx', bytes: opened.package.bytes() }, 'docx');
    expect('package' in again && again.package.parts).toEqual(opened.package.parts);
  });

  test.each([
    ['a link for readers', ['hyperlink', 'https://vidu.example/', true]],
    ['a link to a place on the disk, which is never followed', ['hyperlink', 'file:///C:/bao-cao.docx', true]],
    ['a template on the own disk', ['attachedTemplate', 'file:///C:\\Mau\\Bao cao.dotx', true]],
  ] as const)('may have %s', async (_, [type, target]) => {
    const opened = await openOfficePackage(
      { name: 'a.docx', bytes: await withRelationship(type, target, true) },
      'docx',
    );
    expect(opened).toHaveProperty('package');
  });

  test('may have fields that fetch nothing', async () => {
    const bytes = await withField(`${fieldRuns('PAGE')}${fieldRuns(' HYPERLINK "https://vidu.example" ')}`);
    expect(await openOfficePackage({ name: 'a.docx', bytes }, 'docx')).toHaveProperty('package');
  });
});

describe('refusals read word for word', () => {
  test('GS-704: what cannot be opened', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'thu-muc.docx'));
    await writeFile(join(folder, 'rong.docx'), '');
    const socket = createServer().listen(join(folder, 'o.docx'));
    onTestFinished(() => void socket.close());
    const files = ['khong-co.docx', 'thu-muc.docx', 'rong.docx', 'o.docx', 'rong.docx/a.docx'];
    const reports = await Promise.all(files.map((file) => refusalOf(join(folder, file))));
    const text = [...reports, await refusalOf('/dev/zero')].join('\n\n').replaceAll(folder, '…');
    await expect(text).toMatchFileSnapshot(report('GS-704'));
  });

  test.each(Object.entries(hostileWordFiles))('%s', async (code, files) => {
    const reports = [];
    for (const file of await files()) reports.push(await refusalOf(file));
    expect(reports.filter((text) => !text.includes(code))).toEqual([]);
    await expect(reports.join('\n\n')).toMatchFileSnapshot(report(code));
  });

  test('a spreadsheet is asked for as such', async () => {
    const bytes = await zipped(wordParts());
    expect(await refusalOf({ name: 'bai.xlsx', bytes }, 'xlsx')).toContain(
      'Tệp không phải bảng tính .xlsx: văn bản Word.',
    );
    const linked = {
      '[Content_Types].xml': contentTypes('xlsx'),
      'xl/_rels/workbook.xml.rels': relationships(['externalLink', 'a.xml']),
    };
    expect(await refusalOf({ name: 'bang.xlsx', bytes: await zipped(linked) }, 'xlsx')).toContain(
      'liên kết đến sổ tính khác',
    );
  });
});

test('the size of a file is judged before it is read', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'to.docx');
  await writeFile(file, await zipped(wordParts()));
  const opened = await openOfficePackage(file, 'docx', { ...officeLimits.docx, file: 100 });
  expect('finding' in opened && opened.finding.code).toBe('GS-709');
});
