import { describe, expect, test } from 'vitest';
import { findingsReport } from '../../../src/domain/findings-report.ts';
import { storyMdx } from '../../../src/domain/word-story/story-mdx.ts';
import { readWordFile } from '../../../src/reading/word-file.ts';
import { wordBody, wordParagraph, wordParts, zipped } from '../../support/office-files.ts';
import { wordFile, words } from '../../support/word-files.ts';

const refusalOf = async (bytes: Buffer) => {
  const read = await readWordFile({ name: 'bai.docx', bytes });
  return 'finding' in read ? findingsReport([read.finding]).text : '';
};

describe('old encodings are refused with advice', () => {
  const tcvn3 = 'Tæ chÌ gi÷ rõng ®Çu nguån, trång míi h¬n 12 ha chÌ trªn ®Êt ®åi.';
  const run = (font: string, text: string) =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

  test('told by the font', async () => {
    const text = await refusalOf(await zipped(wordParts(run('.VnTime', 'Tæ'))));
    await expect(text).toMatchFileSnapshot('../../fixtures/handed-in-files/GS-715.txt');
    expect(await refusalOf(await zipped(wordParts(run('VNI-Times', 'Toå')))), '').toContain('phông VNI-Times: “Toå”');
  });

  test('told by the letters where the font says nothing', async () => {
    expect(await refusalOf(await wordFile([words(tcvn3)]))).toContain('GS-715');
  });

  test('an old font left over on Unicode text harms nothing', async () => {
    const bytes = await zipped(wordParts(run('.VnTime', 'Tổ chè 2022') + run('.VnTimeH', 'ABC 12')));
    const read = await readWordFile({ name: 'bai.docx', bytes });
    expect('story' in read && storyMdx(read.story, new Map())).toBe('Tổ chè 2022\n\nABC 12\n');
  });
});

test('a file without words is refused, and so is one that only looks like Word', async () => {
  const text = await refusalOf(await zipped(wordParts('<w:p/>')));
  await expect(text).toMatchFileSnapshot('../../fixtures/handed-in-files/GS-716.txt');
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(200)}${wordParagraph('a')}${'</w:sdtContent></w:sdt>'.repeat(200)}`;
  expect(await refusalOf(await zipped(wordParts(deep)))).toContain('GS-708');
  expect(await refusalOf(await zipped(wordParts(undefined, { 'word/document.xml': wordBody('<w:p>') })))).toContain(
    'GS-708',
  );
});

describe('what is too much for a story is refused before it is converted', () => {
  const footnotes = (notes: string) => ({ 'word/footnotes.xml': wordBody(notes) });
  const styles = { 'word/styles.xml': wordBody('<w:x/>'.repeat(100_001)) };
  test.each([
    ['words', wordParagraph('chữ '.repeat(60_000)), {}, '240.000 ký tự, nhiều nhất 200.000 ký tự'],
    ['notes', '', footnotes(wordParagraph('chữ '.repeat(60_000))), '240.000 ký tự, nhiều nhất 200.000 ký tự'],
    ['one paragraph', wordParagraph('!'.repeat(20_001)), {}, '20.001 ký tự trong một đoạn'],
    ['pictures', '<w:p><w:r><a:blip r:embed="rId1"/></w:r></w:p>'.repeat(201), {}, '201 chỗ đặt ảnh, nhiều nhất 200'],
    ['signs', wordParagraph('['.repeat(10_001)).repeat(2), {}, '20.002 dấu như [ * _ ~'],
    ['elements', '<w:p/>'.repeat(100_001), {}, 'mẩu định dạng bên trong'],
    ['styles', '<w:p/>', styles, 'mẩu định dạng bên trong'],
  ])('%s', async (_, xml, more, told) => {
    // Uncompressed, so that no other bound tells first.
    const text = await refusalOf(await zipped(wordParts(xml, more), { compress: false }));
    expect(text).toContain('Tệp quá lớn: ');
    expect(text).toContain(told);
  });
});

// Worked out anew at each place, it would not end before the limit of tests.
test('signs that end an address are found in one go, and so is a field among spaces', async () => {
  const address = wordParagraph(`http://vidu.example/${'!'.repeat(19_900)}x`).repeat(4);
  const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${' '.repeat(19_000)}x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  expect(await refusalOf(await zipped(wordParts(address + field.repeat(5)), { compress: false }))).toBe('');
});
