import type { BrocadeColours, Thread } from './colours.ts';
import { threadPath } from './thread-path.ts';

/** The stitches of half a period as paths, one for each thread, the most used at the bottom. */
export function sewn(rows: readonly (readonly Thread[])[], colours: BrocadeColours): string {
  const counts = new Map<Thread, number>();
  for (const thread of rows.flat()) counts.set(thread, (counts.get(thread) ?? 0) + 1);
  const [ground = 'coal', ...threads] = [...counts].sort((a, b) => b[1] - a[1]).map(([thread]) => thread);
  const above = new Set(threads);
  const paths = threads.map((thread) => {
    above.delete(thread);
    return `<path stroke="${colours[thread]}" d="${threadPath(rows, thread, above)}"/>`;
  });
  const width = rows[0]?.length ?? 0;
  return `<path fill="${colours[ground]}" d="M-.5-.5h${width}v${rows.length}h-${width}"/>${paths.join('')}`;
}

/** The ids of a drawing begin with a capital, which those of a page that holds it never do. */
const ids = { x: 'Bx', y: 'By', repeated: 'B' } as const;

/** A drawing and its mirror image to the left or above; they share the column or row of zero. */
export const mirrored = (drawing: string, axis: 'x' | 'y'): string =>
  `<g id="${ids[axis]}">${drawing}</g><use href="#${ids[axis]}" transform="scale(${axis === 'x' ? '-1 1' : '1-1'})"/>`;

/** A drawing again and again to both sides, three times as wide with each step. */
export function repeated(drawing: string, period: number, width: number): string {
  let whole = drawing;
  for (let wide = period, step = 0; wide < width; wide *= 3, step += 1) {
    const id = `${ids.repeated}${step}`;
    whole = `<g id="${id}">${whole}</g><use href="#${id}" x="-${wide}"/><use href="#${id}" x="${wide}"/>`;
  }
  return whole;
}

/** A drawing as a document that shows these stitches and covers its box; stitches stand on whole numbers. */
export const svgDocument = (
  drawing: string,
  { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left - 0.5} ${top - 0.5} ${width} ${height}" ` +
  `preserveAspectRatio="xMidYMid slice" shape-rendering="crispEdges">${drawing}</svg>`;
