import type { Data } from '../schemas/by-kind.ts';
import type { Kind } from '../schemas/kind.ts';
import type { Size } from './picture-sizes.ts';
import type { Story, StoryReferences } from '../stories/story.ts';

/** A picture beside an entry. */
export interface Picture {
  /** Its size in pixels, with the orientation applied; in pages also where its file is. */
  file: Size;
  /** Its mean colour as `#rrggbb`, which holds its place until it is there. */
  colour: string;
}

/**
 * An entry of the content folder after checking. `id` is its slug (a yearly result's is
 * `<province>/<year>`), `file` its path within the content folder, `lines` the line of each field
 * by dotted path, `pictures` the usable pictures beside it by file name.
 */
export type Entry<K extends Kind = Kind> = {
  [P in K]: {
    kind: P;
    id: string;
    file: string;
    data: Data<P>;
    lines: Record<string, number>;
    story: Story | null;
    pictures: Record<string, Picture>;
  };
}[K];

/**
 * An entry that has errors: what could be read of it, so that its other problems and the references
 * to it are judged fairly. `id` is `null` where a whole file of `kind` could not be read.
 */
export interface BrokenEntry {
  kind: Kind;
  id: string | null;
  file: string;
  data: unknown;
  lines: Record<string, number>;
  story: StoryReferences | null;
}

/** The line of a field, or of the nearest field around it. */
export function lineOf(
  lines: Readonly<Record<string, number>>,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines[path.slice(0, length).join('.')];
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The texts of a field that holds one or several; none where a broken entry has another shape. */
export function textsOf(data: unknown, field: string): string[] {
  const value = data !== null && typeof data === 'object' ? (data as Record<string, unknown>)[field] : undefined;
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((text) =>
    typeof text === 'string' ? text : [],
  );
}

/** Whether an entry says that it is withdrawn, whatever shape its data has. */
export const isWithdrawn = (data: unknown): boolean =>
  data !== null && typeof data === 'object' && 'withdrawn' in data && Boolean(data.withdrawn);
