import { publishedCatalog } from './build-catalog.ts';
import type { Catalog, CatalogOptions } from './catalog.ts';
import { pictureVariants } from './chart-view.ts';
import { coverSeeds } from './covers.ts';
import { embedPlaces } from './embeds.ts';
import type { Entry } from './entry.ts';
import { publicationState } from './publication.ts';
import { redirects } from './redirects.ts';
import { pageHeads, sharePictures } from './share-pictures.ts';

/**
 * Every address that the withdrawn entries of a content folder had and that the site has no more, with the
 * base path: pages and frames with all below them (`/dien-hinh/to/*`), pictures by themselves. Former
 * addresses are among them; those of lists, and of entries that were never published, are not.
 */
export function goneAddresses(entries: readonly Entry[], options: CatalogOptions): string[] {
  const isGone = ({ data }: Entry) => 'draft' in data && publicationState(data, options.now) === 'withdrawn';
  if (!entries.some(isGone)) return [];
  const restored = entries.map((entry) =>
    isGone(entry) ? ({ ...entry, data: { ...entry.data, withdrawn: null } } as Entry) : entry,
  );
  const [before, now] = [publishedCatalog(restored, options), publishedCatalog(entries, options)];
  if (!before || !now) return [];
  const left = new Set(addresses(now));
  return [...new Set(addresses(before))].filter((address) => !left.has(address)).sort();
}

function addresses(catalog: Catalog): string[] {
  const { paths, charts } = catalog;
  const pages = [
    ...pageHeads(catalog).map(({ path }) => path),
    ...redirects(catalog).map(({ from }) => paths.at(`/${from}/`)),
    ...embedPlaces(catalog).flatMap(({ path, kind, page }) =>
      kind === 'moi-nhat' && !page.href.startsWith(paths.movements) ? [] : path,
    ),
  ];
  return [
    ...pages.map((page) => `${page}*`),
    ...charts.flatMap(({ id }) => pictureVariants.map(({ suffix }) => paths.at(`/bieu-do/${id}${suffix}.png`))),
    ...sharePictures(catalog).map(({ at }) => paths.sharePicture(at)),
    ...coverSeeds(catalog).map(paths.brocade),
  ];
}
