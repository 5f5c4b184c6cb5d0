/** Rows of stitches, each told by its thread; a stitch stands on whole numbers, its edges half-way between. */
export type Stitches<T> = readonly (readonly T[])[];

/**
 * The stitches of a thread as the data of a path with lines one wide, whichever is shorter of rows and
 * columns. Lines run on below the threads of `above`, which are sewn over them.
 */
export function threadPath<T>(stitches: Stitches<T>, thread: T, above: ReadonlySet<T>): string {
  const rows = lines(stitches, thread, above);
  const columns = lines(turned(stitches), thread, above);
  const [across, down] = [pathData(rows, 'h'), pathData(columns, 'v')];
  return across.length <= down.length ? across : down;
}

/** A line of stitches of one thread: the row that it is in, its first stitch and how many it has. */
interface Line {
  row: number;
  from: number;
  length: number;
}

function lines<T>(stitches: Stitches<T>, thread: T, above: ReadonlySet<T>): Line[] {
  return stitches.flatMap((threads, row) => {
    const found: Line[] = [];
    for (const [at, here] of threads.entries()) {
      if (here !== thread) continue;
      const last = found.at(-1);
      const end = last ? last.from + last.length : 0;
      if (last && threads.slice(end, at).every((between) => above.has(between))) last.length = at + 1 - last.from;
      else found.push({ row, from: at, length: 1 });
    }
    return found;
  });
}

const turned = <T>(stitches: Stitches<T>): T[][] =>
  (stitches[0] ?? []).map((_, column) => stitches.flatMap((row) => row.slice(column, column + 1)));

function pathData(found: readonly Line[], direction: 'h' | 'v'): string {
  const pair = (along: number, across: number) => {
    const [x, y] = direction === 'h' ? [along, across] : [across, along];
    return y < 0 ? `${x}${y}` : `${x} ${y}`;
  };
  let [row, end] = [0, 0];
  return found
    .map((line, index) => {
      const move = index === 0 ? `M${pair(line.from - 0.5, line.row)}` : `m${pair(line.from - end, line.row - row)}`;
      [row, end] = [line.row, line.from + line.length];
      return `${move}${direction}${line.length}`;
    })
    .join('');
}
