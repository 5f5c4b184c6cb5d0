import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { strangeName } from '../domain/office-package/part-names.ts';
import type { OfficeKind, PackageFault } from '../domain/office-package/package-fault.ts';
import { megabytes } from './handed-in-file.ts';
import type { OfficeLimits } from './office-package.ts';

const inflate = promisify(inflateRaw);

/**
 * The parts of an Office package that are read: XML, and the pictures of a Word file. Every entry's name
 * and size is judged before the first is inflated; an entry that is not what it says is a fault.
 */
export async function readZipParts(
  bytes: Buffer,
  kind: OfficeKind,
  limits: OfficeLimits,
): Promise<Map<string, Uint8Array> | PackageFault> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    const entries: NamedEntry[] = [];
    if (zip.entryCount > limits.entries) return tooMany(zip.entryCount, limits);
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      entries.push({ entry, name: getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true) });
    }
    const fault = entriesFault(entries, limits);
    if (fault) return fault;
    const parts = new Map<string, Uint8Array>();
    for (const { entry, name } of entries) {
      if (!isRead(name, kind)) continue;
      const part = await contentOf(zip, bytes, entry);
      if (!part) return ['GS-708', { found: `phần ${name} không khớp với cỡ đã khai` }];
      parts.set(name, part);
    }
    return parts;
  } catch (cause) {
    if (cause instanceof Error && /encrypt/iu.test(cause.message)) return ['GS-706', {}];
    return ['GS-708', { found: 'không mở được phần nén bên trong' }];
  }
}

interface NamedEntry {
  entry: Entry;
  name: string;
}

const isRead = (name: string, kind: OfficeKind) =>
  /\.(?:xml|rels)$/iu.test(name) || (kind === 'docx' && /^word\/media\/[^/]+$/u.test(name));

function entriesFault(entries: readonly NamedEntry[], limits: OfficeLimits): PackageFault | undefined {
  const strange = strangeName(entries.map(({ name }) => name));
  if (strange !== undefined) return ['GS-710', { found: shown(strange) }];
  if (entries.some(({ entry }) => entry.isEncrypted())) return ['GS-706', {}];
  let whole = 0;
  for (const { entry, name } of entries) {
    const { uncompressedSize, compressedSize } = entry;
    const isXml = /\.(?:xml|rels)$/iu.test(name);
    const most = isXml ? limits.xmlPart : limits.picture;
    if (/vba[^/]*\.bin$|^(?:word|xl)\/(?:activeX|macrosheets)\//iu.test(name)) return ['GS-707', { found: name }];
    if (uncompressedSize > most) return tooLarge(`“${name}” ${megabytes(uncompressedSize)}`, most);
    whole += uncompressedSize;
    if (whole > limits.whole)
      return tooLarge(`các phần bên trong cộng lại hơn ${megabytes(limits.whole)}`, limits.whole);
    if (isXml && uncompressedSize >= 1e6 && uncompressedSize > compressedSize * limits.ratio)
      return ['GS-709', { found: `“${name}” nở ra hơn ${limits.ratio} lần`, hint: `${limits.ratio} lần` }];
  }
  return undefined;
}

/** The content of an entry, if it has the size and the checksum that the directory says. */
async function contentOf(zip: ZipFile, bytes: Buffer, entry: Entry): Promise<Uint8Array | undefined> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (compressionMethod !== 0 && compressionMethod !== 8) return undefined;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
  const content =
    compressionMethod === 0
      ? packed
      : await inflate(packed, { maxOutputLength: Math.max(1, uncompressedSize) }).catch(() => undefined);
  return content?.length === uncompressedSize && crc32(content) === entry.crc32 ? content : undefined;
}

const tooLarge = (found: string, most: number): PackageFault => ['GS-709', { found, hint: megabytes(most) }];

const tooMany = (count: number, { entries }: OfficeLimits): PackageFault => [
  'GS-709',
  { found: `${count.toLocaleString('vi-VN')} phần bên trong`, hint: entries.toLocaleString('vi-VN') },
];

/** A name from a file, so that nothing in it steers a terminal. */
const shown = (name: string) => name.replace(/\p{C}/gu, '�').slice(0, 80);
