import { extname } from 'node:path';
import { fileKind, type FileKind } from '../domain/office-package/file-kind.ts';
import { outsideField } from '../domain/office-package/outside-fields.ts';
import type { OfficeKind, PackageFault } from '../domain/office-package/package-fault.ts';
import { contentFault, relationshipFault } from '../domain/office-package/relationships.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { readHandedIn } from './handed-in-file.ts';
import { readZipParts } from './zip-parts.ts';
import { storedZip } from './stored-zip.ts';

/** Bounds of an Office file: far above what an office writes, far below what harms. Sizes in bytes. */
export interface OfficeLimits {
  /** Of the file as it is handed in. */
  file: number;
  /** Of one XML part, once inflated. */
  xmlPart: number;
  /** Of one picture. */
  picture: number;
  /** Of all parts together, once inflated. */
  whole: number;
  /** How many times larger an XML part of a megabyte or more may become. */
  ratio: number;
  entries: number;
}

/** A story has no more than 200.000 characters, so 10 MB of XML is plenty; large tables need more. */
export const officeLimits: Readonly<Record<OfficeKind, OfficeLimits>> = {
  docx: { file: 60e6, xmlPart: 10e6, picture: 30e6, whole: 100e6, ratio: 200, entries: 2_000 },
  xlsx: { file: 60e6, xmlPart: 50e6, picture: 30e6, whole: 200e6, ratio: 200, entries: 2_000 },
};

/** An Office file that was found sound. */
export interface OfficePackage {
  /** The XML parts, and a Word file's pictures, by name (`word/document.xml`); nothing else was opened. */
  parts: ReadonlyMap<string, Uint8Array>;
  /** The same parts as a zip file made anew, for libraries that want a whole file. */
  bytes: () => Buffer;
}

/** A path, or bytes with the name that messages tell. */
export type OfficeSource = string | { name: string; bytes: Uint8Array };

/**
 * Opens a Word file or spreadsheet that nobody has checked, and gives its parts, or the one finding that
 * says why it is not taken. Sizes and names are judged before anything is inflated; nothing is written,
 * fetched or run.
 */
export async function openOfficePackage(
  source: OfficeSource,
  kind: OfficeKind,
  limits: OfficeLimits = officeLimits[kind],
): Promise<{ package: OfficePackage } | { finding: Finding }> {
  const file = typeof source === 'string' ? source : source.name;
  const refuse = ([code, details]: PackageFault) => ({ finding: finding(code, { file }, details) });
  const bytes = typeof source === 'string' ? await readHandedIn(source, limits.file) : Buffer.from(source.bytes);
  if (!Buffer.isBuffer(bytes)) return refuse(bytes);
  const wrongKind = kindFault(fileKind(bytes), kind) ?? macroName(file);
  if (wrongKind) return refuse(wrongKind);
  const parts = await readZipParts(bytes, kind, limits);
  if (!(parts instanceof Map)) return refuse(parts);
  const fault = partsFault(parts, kind) ?? nameFault(file, kind);
  return fault ? refuse(fault) : { package: { parts, bytes: () => storedZip(parts) } };
}

/** Names that say that something can run. */
const macroName = (file: string): PackageFault | undefined =>
  /\.(?:docm|dotm|xlsm|xltm|xlam|xlsb)$/iu.test(file) ? ['GS-707', { found: extname(file) }] : undefined;

/** What is of the right kind must be called so too: commands go by the name. */
function nameFault(file: string, kind: OfficeKind): PackageFault | undefined {
  const extension = extname(file).toLowerCase();
  if (extension === `.${kind}`) return undefined;
  const found = extension ? `đuôi tệp là ${extension}` : 'tên tệp không có đuôi';
  return ['GS-705', { found, hint: kind, nearest: `.${kind}` }];
}

const others: Readonly<Record<Exclude<FileKind, 'zip' | 'protected'>, readonly [string, OfficeKind?]>> = {
  'old-word': ['bên trong là văn bản Word đời cũ (.doc)', 'docx'],
  'old-excel': ['bên trong là bảng tính Excel đời cũ (.xls)', 'xlsx'],
  'old-office': ['bên trong là tệp Office đời cũ'],
  pdf: ['bên trong là PDF'],
  rtf: ['bên trong là RTF', 'docx'],
  html: ['bên trong là trang web (HTML)'],
  xml: ['bên trong là XML'],
  picture: ['bên trong là ảnh'],
  text: ['bên trong là chữ thường'],
  unknown: ['không nhận ra bên trong là gì'],
};

function kindFault(found: FileKind, kind: OfficeKind): PackageFault | undefined {
  if (found === 'zip') return undefined;
  if (found === 'protected') return ['GS-706', {}];
  return ['GS-705', { found: others[found][0], hint: kind }];
}

function partsFault(parts: ReadonlyMap<string, Uint8Array>, kind: OfficeKind): PackageFault | undefined {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [name, bytes] of parts) {
    if (!isXmlName(name)) continue;
    try {
      texts.set(name, decoder.decode(bytes));
    } catch {
      return damaged(name);
    }
    if (/<!(?:doctype|entity)/iu.test(texts.get(name) ?? '')) return ['GS-714', { found: name }];
  }
  try {
    const wrong = contentFault(texts.get('[Content_Types].xml') ?? '', kind) ?? relationshipFault(texts);
    if (wrong) return wrong;
    for (const [name, xml] of texts) {
      const field = name.startsWith('word/') ? outsideField(xml) : undefined;
      if (field !== undefined) return ['GS-712', { found: field }];
    }
  } catch {
    return damaged('XML');
  }
  const main = kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml';
  return texts.has(main) ? undefined : damaged(main);
}

const damaged = (part: string): PackageFault => ['GS-708', { found: `phần ${part} không đọc được` }];

const isXmlName = (name: string) => /\.(?:xml|rels)$/iu.test(name);
