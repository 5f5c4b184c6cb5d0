import { crc32 } from 'node:zlib';

/** Makes a zip file of named parts, uncompressed and in their order: what a library wants that reads only whole files. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const pieces: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const named = Buffer.from(name);
    const header = fields([2, 20], [2, 0x0800], [2, 0], [4, 0x00210000], [4, crc32(bytes)], [4, bytes.length]);
    const lengths = fields([4, bytes.length], [2, named.length], [2, 0]);
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(fields([4, 0x02014b50], [2, 20]), header, lengths, place, named);
    pieces.push(fields([4, 0x04034b50]), header, lengths, named, bytes);
    offset += 4 + header.length + lengths.length + named.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = fields([4, 0], [2, parts.size], [2, parts.size], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...pieces, ...directory, fields([4, 0x06054b50]), counts]);
}

/** Numbers one after another, each in so many bytes, the low ones first. */
function fields(...numbers: (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const made = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) at = made.writeUIntLE(value, at, bytes);
  return made;
}
