import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** The PNG kept in `folder` under `key`; drawn, and kept for the next time, where none is or it is damaged. */
export async function cachedPicture(folder: string, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && isWholePng(kept)) return kept;
  const drawn = await draw();
  const partial = join(folder, `${key}.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  await writeFile(partial, drawn);
  await rename(partial, file);
  return drawn;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether every chunk of a PNG is there to the last and as its checksum says. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(signature)) return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}
