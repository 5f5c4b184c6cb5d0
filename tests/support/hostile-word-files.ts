import type { OfficeSource } from '../../src/reading/office-package.ts';
import {
  contentTypes,
  relationships,
  renamed,
  withDirectoryField,
  wordBody,
  wordParagraph,
  wordParts,
  zipped,
} from './office-files.ts';

/** An old file of Office that holds a part of this name. */
const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(name, 'utf16le')]);

const withLinks = (links: string) => zipped(wordParts(undefined, { 'word/_rels/document.xml.rels': links }));

/** A Word file with this link. */
export const withRelationship = (...link: readonly [type: string, target: string, isExternal?: boolean]) =>
  withLinks(relationships(link));

/** A Word file with a paragraph of these runs. */
export const withField = (runs: string) => zipped(wordParts(`<w:p>${runs}</w:p>`));

/** A field whose command stands in several runs. */
export const fieldRuns = (...pieces: readonly string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A zip that says that it has so many entries. */
function withCount(zip: Buffer, count: number): Buffer {
  zip.writeUInt16LE(count, zip.length - 12);
  return zip;
}

/** Word files that are refused, by the code of the reason. */
export const hostileWordFiles: Readonly<Record<string, () => Promise<OfficeSource[]>>> = {
  'GS-705': async () => [
    { name: 'cu.doc', bytes: ole('WordDocument') },
    { name: 'cu.docx', bytes: ole('WordDocument') },
    { name: 'bang.docx', bytes: ole('Workbook') },
    { name: 'pdf.docx', bytes: Buffer.from('%PDF-1.7') },
    { name: 'web.docx', bytes: Buffer.from('\ufeff<html><body>') },
    { name: 'chu.docx', bytes: Buffer.from('Chữ thường.') },
    { name: 'rtf.docx', bytes: Buffer.from('{\\rtf1') },
    { name: 'anh.docx', bytes: Buffer.from('\x89PNG\r\n', 'latin1') },
    { name: 'la.docx', bytes: Buffer.from([1, 2, 3]) },
    { name: 'bang.docx', bytes: await zipped({ '[Content_Types].xml': contentTypes('xlsx') }) },
    { name: 'nen.docx', bytes: await zipped({ 'a.txt': 'x' }) },
    { name: 'bai.zip', bytes: await zipped(wordParts()) },
  ],
  'GS-706': async () => [
    { name: 'khoa.docx', bytes: ole('EncryptedPackage') },
    { name: 'khoa-zip.docx', bytes: withDirectoryField(await zipped(wordParts()), 8, 0x0801, 2) },
    { name: 'khoa-manh.docx', bytes: withDirectoryField(await zipped(wordParts()), 8, 0x0841, 2) },
  ],
  'GS-707': async () => [
    { name: 'bai.docm', bytes: await zipped(wordParts()) },
    { name: 'doi-ten.docx', bytes: await zipped({ ...wordParts(), 'word/vbaProject.bin': 'x' }) },
    { name: 'o.docx', bytes: await zipped({ ...wordParts(), 'word/activeX/activeX1.xml': '<a/>' }) },
    { name: 'lien-he.docx', bytes: await withRelationship('vbaProject', 'a.bin') },
    {
      name: 'kieu.docx',
      bytes: await zipped({
        ...wordParts(),
        '[Content_Types].xml': contentTypes('docx').replace(
          /application[^"]*main/u,
          'application/vnd.ms-word.document.macroEnabled.main',
        ),
      }),
    },
  ],
  'GS-708': async () => {
    const sound = await zipped(wordParts());
    const broken = Buffer.from(await zipped(wordParts(), { compress: false }));
    broken[broken.indexOf('Chữ')] = 0x41;
    return [
      { name: 'cut.docx', bytes: sound.subarray(0, sound.length - 40) },
      { name: 'cut-nua.docx', bytes: sound.subarray(0, 200) },
      { name: 'sai-byte.docx', bytes: broken },
      { name: 'khai-nho.docx', bytes: withDirectoryField(sound, 24, 100) },
      { name: 'khai-lon.docx', bytes: withDirectoryField(sound, 24, 5_000) },
      { name: 'kieu-nen.docx', bytes: withDirectoryField(sound, 10, 12, 2) },
      { name: 'thieu.docx', bytes: await zipped({ '[Content_Types].xml': contentTypes('docx') }) },
      {
        name: 'ma-khac.docx',
        bytes: await zipped(wordParts(undefined, { 'word/document.xml': Buffer.from('<a>Tô</a>', 'latin1') })),
      },
      {
        name: 'xml-hong.docx',
        bytes: await zipped(wordParts(undefined, { 'word/_rels/document.xml.rels': '<Relationships <' })),
      },
    ];
  },
  'GS-709': async () => [
    { name: 'bom.docx', bytes: await zipped(wordParts(undefined, { 'word/a.xml': Buffer.alloc(2e6, 0x20) })) },
    { name: 'bom-khai.docx', bytes: withDirectoryField(await zipped(wordParts()), 24, 4e9) },
    {
      name: 'anh-200-mb.docx',
      bytes: withDirectoryField(await zipped({ 'word/media/image1.png': 'x' }), 24, 200e6),
    },
    {
      name: 'nhieu.docx',
      bytes: withCount(await zipped(wordParts()), 2_001),
    },
  ],
  'GS-710': async () => {
    const named = (name: string) => zipped(wordParts(undefined, { [name]: '' }));
    const other = async (to: string) => renamed(await named('word/media/abcdefgh.png'), 'word/media/abcdefgh.png', to);
    return [
      { name: 'ra-ngoai.docx', bytes: await other('../../../../abcdefg.png') },
      { name: 'goc.docx', bytes: await other('/etc/cron.d/abcdefgh.pn') },
      { name: 'o-dia.docx', bytes: await other('C:/Windows/abcdefgh.png') },
      { name: 'nguoc.docx', bytes: await other('word\\..\\..\\..\\abcde.png') },
      {
        name: 'trung.docx',
        bytes: renamed(await named('word/Document.xm_'), 'word/Document.xm_', 'word/Document.xml'),
      },
      { name: 'dieu-khien.docx', bytes: await other('word/media/abc\u001b[2Jh.png') },
    ];
  },
  'GS-711': async () => [
    { name: 'anh.docx', bytes: await withRelationship('image', 'http://xau.example/theo-doi.png', true) },
    { name: 'mau.docx', bytes: await withRelationship('attachedTemplate', 'https://xau.example/a.dotm', true) },
    { name: 'mau-mang.docx', bytes: await withRelationship('attachedTemplate', '\\\\xau.example\\a.dotm', true) },
    {
      name: 'ma-hoa.docx',
      bytes: await withLinks(relationships(['image', 'file:///a.png', true]).replace('External', '&#x45;xternal')),
    },
  ],
  'GS-712': async () => [
    { name: 'dde.docx', bytes: await withField(fieldRuns('D', 'DEA', 'UTO c:\\\\windows\\\\cmd.exe')) },
    { name: 'anh.docx', bytes: await withField(fieldRuns(' INCLUDEPICTURE  "http://xau.example/a.png" \\d')) },
    {
      name: 'don.docx',
      bytes: await withField('<w:fldSimple w:instr=" LINK Excel.Sheet a"><w:r><w:t>x</w:t></w:r></w:fldSimple>'),
    },
    {
      name: 'long.docx',
      bytes: await withField(fieldRuns('').replace('<w:r><w:t>', `${fieldRuns('QUOTE 68 68 69')}<w:r><w:t>`)),
    },
    {
      name: 'chan-trang.docx',
      bytes: await zipped(
        wordParts(undefined, { 'word/footer1.xml': wordBody(`<w:p>${fieldRuns('INCLUDETEXT a')}</w:p>`) }),
      ),
    },
  ],
  'GS-713': async () => [
    { name: 'ole.docx', bytes: await withRelationship('oleObject', 'embeddings/oleObject1.bin') },
    { name: 'ole-ngoai.docx', bytes: await withRelationship('oleObject', 'file:///a.xls', true) },
    { name: 'chen.docx', bytes: await withRelationship('aFChunk', 'a.html') },
    { name: 'con.docx', bytes: await withRelationship('subDocument', 'a.docx', true) },
  ],
  'GS-714': async () => [
    {
      name: 'cuoi.docx',
      bytes: await zipped(
        wordParts(undefined, {
          'word/document.xml': `<!DOCTYPE a [<!ENTITY b "ha">]>${wordBody(wordParagraph('&b;'))}`,
        }),
      ),
    },
  ],
};
