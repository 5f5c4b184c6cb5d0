import { buildCatalog } from '../build-catalog.ts';
import { datasets } from '../datasets.ts';
import type { Column } from '../datasets/dataset.ts';
import type { Entry } from '../entry.ts';
import type { ImportedKind } from './imported-table.ts';
import { tableKind } from './table-kinds.ts';

/** The columns that the open data has for a kind of table; none where the content has no `site.yaml`. */
export function exportColumns(kind: ImportedKind, entries: readonly Entry[]): readonly Column[] {
  const site = entries.filter((entry) => entry.kind === 'site');
  // Which columns there are does not depend on where and when the site is built, nor on its rows.
  const options = { siteUrl: 'https://guongsang.example', basePath: '/', now: new Date(0) };
  const { catalog } = buildCatalog({ entries: site, broken: [] }, options);
  const { dataset } = tableKind(kind);
  return catalog ? (datasets(catalog).find(({ id }) => id === dataset)?.columns ?? []) : [];
}

/** Columns of the open data whose name is not that of the field that they hold. */
const renamed: Readonly<Record<string, string>> = {
  row_id: '@row-id',
  province_id: '@province',
  province: '@province',
  year: '@year',
  added_up: '@added-up',
  is_cumulative: 'cumulative',
  actual_qualifier: 'qualifier',
  actual_of: 'of',
  plan_qualifier: 'plan/qualifier',
  plan_of: 'plan/of',
  previous_qualifier: 'previous/qualifier',
  previous_of: 'previous/of',
  count_of: 'count/of',
};

/** What a column of the open data fills in a table of the content; `isName` where an id stands beside it. */
export function exportRole(
  key: string,
  fields: readonly string[],
  kind: ImportedKind,
): { role: string; isId: boolean } {
  const isId = key.endsWith('_id') && key !== 'row_id';
  const base = isId ? key.slice(0, -3) : key;
  if (kind === 'award-count' && (base === 'movement' || base === 'event')) return { role: `@${base}`, isId };
  const known = renamed[key];
  if (known && !(base === 'province' && fields.includes(base))) return { role: known, isId };
  const field = base.replace(/_(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  if (fields.includes(field)) return { role: field, isId };
  return { role: base === 'unit' ? '@unit' : '@ignored', isId };
}
