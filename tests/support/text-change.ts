import { readFile, writeFile } from 'node:fs/promises';

/** Replaces a piece of a text file; fails when the file does not hold it. */
export async function changeText(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(file, text.replaceAll(from, to));
}
