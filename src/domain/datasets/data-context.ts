import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { formatDate } from '../partial-date.ts';
import type { Dataset } from './dataset.ts';

/** How to cite some data: who publishes it, what it is, of which day, and where it is. */
export function citation(
  { site, absolute, paths }: Catalog,
  { title, lastChange, anchor = '' }: { title: string; lastChange: string | null; anchor?: string },
): string {
  const address = absolute(paths.data) + (anchor && `#${anchor}`);
  return strings.openData.cite(site.office, title, site.name, address, lastChange && formatDate(lastChange));
}

/** How to cite a dataset. */
export const datasetCitation = (catalog: Catalog, { id, title, lastChange }: Dataset): string =>
  citation(catalog, { title, lastChange, anchor: id });

/** The sources that rows of a dataset rest on. */
export const datasetSources = (
  { find }: Pick<Catalog, 'find'>,
  { sources }: Pick<Dataset, 'sources'>,
): Entry<'source'>[] => sources.flatMap((id) => find('source', id) ?? []);
