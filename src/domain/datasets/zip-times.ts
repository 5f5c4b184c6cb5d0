/** Signatures of the records of a ZIP archive, and where each holds the time of its file. */
const [fileHeader, directoryEntry, directoryEnd] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Midnight of 1 January 1980, the first day that an archive can tell. */
const firstDay = 0x00210000;

/** The archive without the times at which its files were packed, so that the same files make the same bytes. */
export function withoutZipTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== directoryEnd) end -= 1;
  if (end < 0) throw new Error('not a ZIP archive');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const file = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== directoryEntry || view.getUint32(file, true) !== fileHeader)
      throw new Error('a broken ZIP archive');
    view.setUint32(entry + 12, firstDay, true);
    view.setUint32(file + 10, firstDay, true);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return bytes;
}
