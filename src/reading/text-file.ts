import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../domain/findings.ts';
import { textFaults } from '../domain/text-faults.ts';

/** The largest text file that is read, in bytes. */
const mostBytes = 10_000_000;

/** Why the system does not give a file. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'tệp không còn ở đó',
  EACCES: 'không có quyền đọc tệp',
  EPERM: 'không có quyền đọc tệp',
  EISDIR: 'đây là một thư mục',
};

/** A text file's content, or why it cannot be used. */
export interface TextFile {
  text: string | undefined;
  findings: Finding[];
}

/**
 * Reads a text file as NFC with `\n` line ends. UTF-8 with or without a byte-order mark and UTF-16
 * with one are read; other encodings, old Vietnamese encodings and control characters are findings.
 */
export async function readTextFile(root: string, file: string): Promise<TextFile> {
  const refuse = (...args: Parameters<typeof finding>): TextFile => ({ text: undefined, findings: [finding(...args)] });
  let bytes: Buffer;
  try {
    const { size } = await stat(join(root, file));
    if (size > mostBytes)
      return refuse('GS-003', { file }, { found: `${(size / 1e6).toFixed(0)} MB, nhiều nhất 10 MB` });
    bytes = await readFile(join(root, file));
  } catch (cause) {
    return refuse(
      'GS-008',
      { file },
      { hint: unreadable[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'hệ thống báo lỗi khi mở tệp' },
    );
  }
  return decodeText(bytes, file);
}

/** Reads the bytes of a text file; see `readTextFile`. */
export function decodeText(bytes: Buffer, file: string): TextFile {
  const refuse = (...args: Parameters<typeof finding>): TextFile => ({ text: undefined, findings: [finding(...args)] });
  const decoded = decode(bytes)?.text;
  if (decoded === undefined) return refuse('GS-002', { file });
  const text = decoded.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (text.trim() === '') return refuse('GS-001', { file, line: 1 });
  const findings = textFaults(text).map(({ code, found, index }) =>
    finding(code, { file, ...position(text, index) }, { found }),
  );
  return { text: findings.length > 0 ? withoutFaults(text) : text, findings };
}

/** The text of some bytes without its byte-order mark, and how to write such a text; `undefined` if it is no Unicode. */
export function decode(bytes: Buffer): { text: string; encode: (text: string) => Buffer } | undefined {
  const [mark, encoding] = marks.find(([mark]) => bytes.subarray(0, mark.length).equals(mark)) ?? [none, 'utf-8'];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encode: (changed) => Buffer.concat([mark, encodeAs(encoding, changed)]) };
  } catch {
    return undefined;
  }
}

const none = Buffer.alloc(0);
const marks: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
  [Buffer.from([0xef, 0xbb, 0xbf]), 'utf-8'],
];

function encodeAs(encoding: string, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** Takes out what would only make the parsers report the same fault again; lines stay where they are. */
const withoutFaults = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/gu, '');

function position(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
