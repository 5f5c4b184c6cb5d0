import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { megabytes, textFileLimit } from '../domain/content-limits.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { textFaults } from '../domain/text-faults.ts';

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
    if (size > textFileLimit)
      return refuse('GS-003', { file }, { found: `${megabytes(size)}, nhiều nhất ${megabytes(textFileLimit)}` });
    bytes = await readFile(join(root, file));
  } catch (cause) {
    return refuse(
      'GS-008',
      { file },
      { hint: unreadable[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'hệ thống báo lỗi khi mở tệp' },
    );
  }
  const decoded = decode(bytes);
  if (decoded === undefined) return refuse('GS-002', { file });
  const text = decoded.replace(/\r\n?/gu, '\n').normalize('NFC');
  if (text.trim() === '') return refuse('GS-001', { file, line: 1 });
  const findings = textFaults(text).map(({ code, found, index }) =>
    finding(code, { file, ...position(text, index) }, { found }),
  );
  return { text: findings.length > 0 ? withoutFaults(text) : text, findings };
}

function decode(bytes: Buffer): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Takes out what would only make the parsers report the same fault again; lines stay where they are. */
const withoutFaults = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/gu, '');

function position(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
