import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { TableRow } from './mismatch.ts';

/** Where a chart's values come from, in one line: the sources' short names. */
export function sourceLine({ find }: Pick<Catalog, 'find'>, rows: readonly TableRow[]): string {
  const names = rows.map(({ data }) => {
    const source = find('source', data.source)?.data;
    return source?.shortTitle ?? source?.title ?? data.source;
  });
  return strings.charts.sources([...new Set(names)]);
}
