import type { Picture } from '../domain/entry.ts';

/** The file of a picture as its author gave it; Astro knows it of each picture that it has read. */
export function photoFile(picture: Picture): string {
  const { fsPath } = picture.file as Picture['file'] & { fsPath?: unknown };
  if (typeof fsPath !== 'string') throw new Error('a picture without a file');
  return fsPath;
}
