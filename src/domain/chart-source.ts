import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { sourceName } from './citations.ts';
import type { TableRow } from './mismatch.ts';

/** Where a chart's values come from, in one line: the sources' short names. */
export function sourceLine({ find }: Pick<Catalog, 'find'>, rows: readonly TableRow[]): string {
  const names = rows.map(({ data }) => sourceName({ find }, data.source));
  return strings.charts.sources([...new Set(names)]);
}
