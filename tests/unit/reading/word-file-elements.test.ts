import { expect, test } from 'vitest';
import { storyMdx } from '../../../src/domain/word-story/story-mdx.ts';
import { draftReport } from '../../../src/domain/word-story/word-report.ts';
import { readWordFile } from '../../../src/reading/word-file.ts';
import { soundPictures } from '../../../src/reading/word-pictures.ts';
import { wordParagraph as paragraph, wordParts, zipped } from '../../support/office-files.ts';

async function readXml(xml: string) {
  const read = await readWordFile({ name: 'bai.docx', bytes: await zipped(wordParts(xml)) });
  if ('finding' in read) throw new Error(read.finding.message);
  return { ...read, body: storyMdx(read.story, new Map()) };
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const row = (words: string, properties = '') =>
  `<w:tr>${properties}<w:tc>${paragraph(words)}</w:tc><w:tc>${paragraph(`${words} 2`)}</w:tc></w:tr>`;
const deletedEnd = '<w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>';

test.each([
  [
    'a row that was deleted',
    `<w:tbl>${row('Việc')}${row('Kín', '<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>')}${row('Chè')}</w:tbl>`,
    '| Việc | Việc 2 |\n| - | - |\n| Chè | Chè 2 |\n',
    ['deletions'],
  ],
  [
    'a paragraph whose end was deleted',
    `<w:p>${deletedEnd}${run('Đầu ')}</w:p>${paragraph('cuối.')}`,
    'Đầu cuối.\n',
    [],
  ],
  ['a deleted end that nothing follows', `<w:p>${deletedEnd}${run('Đầu')}</w:p>`, 'Đầu\n', ['deletions']],
  [
    'what Word says where nothing was filled in',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click or tap here.')}</w:sdtContent></w:sdt>${paragraph('Chữ.')}`,
    'Chữ.\n',
    [],
  ],
  [
    'an emoji written in two ways',
    `<w:p>${run('Vui ')}<w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'Vui 😀\n',
    [],
  ],
  [
    'words in the newer of two ways only',
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>Chữ</w:t></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    'Chữ\n',
    [],
  ],
  [
    'breaks of lines, pages and columns',
    '<w:p><w:r><w:t>một</w:t><w:cr/><w:t>hai</w:t><w:ptab/><w:t>ba</w:t><w:br w:type="page"/><w:t>bốn</w:t></w:r></w:p>',
    'một\\\nhai ba bốn\n',
    [],
  ],
  [
    'what only surrounds words',
    `<w:p><w:bdo w:val="ltr">${run('một ')}</w:bdo><w:dir>${run('hai')}</w:dir><w:r><w:ruby><w:rt>${run('âm')}</w:rt><w:rubyBase>${run(' ba')}</w:rubyBase></w:ruby></w:r></w:p>`,
    'một hai ba\n',
    [],
  ],
  [
    'a sign of an unknown font',
    `<w:p>${run('Chữ')}<w:r><w:sym w:font="Lạ" w:char="F0AB"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`,
    'Chữ✓\n',
    ['signs'],
  ],
])('%s', async (_, xml, body, told) => {
  const read = await readXml(xml);
  expect(read.body).toBe(body);
  expect(read.leftOut.map(({ kind }) => kind)).toEqual(told);
});

test('what the report tells of a file cannot steer a terminal', async () => {
  const { story, leftOut } = await readXml(
    `${paragraph('Chữ')}<w:p><m:oMath><m:r><m:t>x&#27;[2Jy</m:t></m:r></m:oMath></w:p>`,
  );
  const report = draftReport({ story, leftOut, filled: [], pictures: [], file: 'a.mdx', address: '/a/', check: [] });
  expect(report).toContain('“xU+001B[2Jy”');
});

// Worked out anew at each place, it would not end before the limit of tests.
test('a style is worked out once, however many runs ask for it', async () => {
  const body = `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run('a').repeat(14_000)}</w:p>`;
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a">${'<w:x/>'.repeat(70_000)}</w:style></w:styles>`;
  const bytes = await zipped(wordParts(body, { 'word/styles.xml': styles }), { compress: false });
  expect(await readWordFile({ name: 'bai.docx', bytes })).toHaveProperty('story');
});

// Judged at each place, it would not end before the limit of tests.
test('a picture that stands in many places is judged once', async () => {
  const picture = { bytes: new Uint8Array(4e6).fill(7), alt: undefined, caption: undefined, crop: undefined };
  const { sound, leftOut } = await soundPictures(new Map(Array.from({ length: 200 }, (_, index) => [index, picture])));
  expect([sound.size, leftOut.length]).toEqual([0, 200]);
});
