import { ZipFile } from 'yazl';

/** Parts of a package by name, as text or bytes. */
export type PackageParts = Readonly<Record<string, string | Buffer>>;

/** A zip file of these parts; `options` hold for all. */
export function zipped(parts: PackageParts, options: { compress?: boolean } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, options);
  zip.end();
  return bytesOf(zip.outputStream);
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const main = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
} as const;

/** The list of a package's kinds of parts. */
export const contentTypes = (kind: 'docx' | 'xlsx', type: string = main[kind][1]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/${main[kind][0]}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

/** A part that links others: each by its type, its target, and whether that is elsewhere. */
export const relationships = (...links: readonly (readonly [type: string, target: string, isExternal?: boolean])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ([type, target, isExternal], index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** The main part of a Word file around its paragraphs. */
export const wordBody = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`;

/** A paragraph of Word's XML with one run of words. */
export const wordParagraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** The parts of a small sound Word file. */
export const wordParts = (body: string = wordParagraph('Chữ.'), more: PackageParts = {}): PackageParts => ({
  '[Content_Types].xml': contentTypes('docx'),
  '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
  'word/document.xml': wordBody(body),
  ...more,
});

/** Writes over a field of the directory of a zip, at every entry: what it says of an entry is no longer so. */
export function withDirectoryField(zip: Buffer, at: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const changed = Buffer.from(zip);
  const sign = Buffer.from('PK\x01\x02', 'latin1');
  for (let index = changed.indexOf(sign); index >= 0; index = changed.indexOf(sign, index + 4))
    changed.writeUIntLE(value, index + at, bytes);
  return changed;
}

/** Gives an entry another name of the same length, in the directory and before its content. */
export const renamed = (zip: Buffer, from: string, to: string): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
