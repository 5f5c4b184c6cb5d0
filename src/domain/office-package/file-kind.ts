/** What a file is by its first bytes. */
export type FileKind =
  | 'zip'
  | 'protected'
  | 'old-word'
  | 'old-excel'
  | 'old-office'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'picture'
  | 'text'
  | 'unknown';

const latin = (text: string) => Buffer.from(text, 'latin1');

const heads: readonly (readonly [Buffer, FileKind])[] = [
  [latin('PK\x03\x04'), 'zip'],
  [latin('PK\x05\x06'), 'zip'],
  [latin('%PDF'), 'pdf'],
  [latin('{\\rtf'), 'rtf'],
  [latin('\x89PNG'), 'picture'],
  [latin('\xff\xd8\xff'), 'picture'],
  [latin('GIF8'), 'picture'],
  [latin('BM'), 'picture'],
  [latin('II*\0'), 'picture'],
  [latin('MM\0*'), 'picture'],
];

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Says what a file is; names and extensions do not count. */
export function fileKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (head: Buffer) => file.subarray(0, head.length).equals(head);
  if (begins(compound)) return compoundKind(file);
  const known = heads.find(([head]) => begins(head));
  if (known) return known[1];
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP') return 'picture';
  const start = file.subarray(0, 4000);
  if (start.some((byte) => byte < 9)) return 'unknown';
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|body|table|div|p)\b/iu.test(text) || /^MIME-Version:/iu.test(text)) return 'html';
  return /^<\?xml/iu.test(text) ? 'xml' : 'text';
}

/** Old files of Office, and those with a password, hold their parts under names in UTF-16. */
function compoundKind(file: Buffer): FileKind {
  const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'protected';
  if (holds('WordDocument')) return 'old-word';
  return holds('Workbook') ? 'old-excel' : 'old-office';
}
