import { aboutHead } from './about.ts';
import { awardsHead } from './awards-page.ts';
import { blocsHead } from './blocs.ts';
import type { Catalog } from './catalog.ts';
import { dataHead } from './datasets/data-page.ts';
import { documentHead, documentsHead } from './documents.ts';
import { exemplarHead } from './exemplars.ts';
import { guideHead } from './guide/guide-page.ts';
import { homeHead } from './home.ts';
import { indicatorHeads, indicatorsHead } from './indicators.ts';
import type { PageHead } from './links.ts';
import { listHead } from './lists.ts';
import { lookupHead } from './lookup/lookup-page.ts';
import { guideParts } from './paths.ts';
import { movementHead } from './movements.ts';
import { provinceHead } from './provinces.ts';
import { reconciliationHead } from './reconciliation.ts';
import { redirects } from './redirects.ts';
import { resultHead, resultsHead } from './results.ts';
import { searchHead } from './search/search-page.ts';
import type { SharePicture } from './share-picture.ts';
import { strings } from '../strings.ts';

/**
 * The picture of every public page; a list's stands for all of its pages. It stands at former addresses of the page
 * too, where other sites show it; `at` is the address without the slashes at its ends.
 */
export function sharePictures(catalog: Catalog): { at: string; picture: SharePicture }[] {
  const former = Map.groupBy(redirects(catalog), ({ to }) => to);
  return pageHeads(catalog).flatMap(({ path, picture }) =>
    [picture.page, ...(former.get(path) ?? []).map(({ from }) => from)].map((at) => ({ at, picture })),
  );
}

const known = new WeakMap<Catalog, readonly PageHead[]>();

/** The head of every public page, besides facets and further pages of lists; worked out once for a catalog. */
export function pageHeads(catalog: Catalog): readonly PageHead[] {
  const heads = known.get(catalog) ?? [...fixedHeads(catalog), ...entryHeads(catalog), ...indicatorHeads(catalog)];
  known.set(catalog, heads);
  return heads;
}

const fixedHeads = (catalog: Catalog): PageHead[] => [
  homeHead(catalog),
  listHead(catalog, { section: 'dien-hinh', words: strings.exemplars }),
  listHead(catalog, { section: 'phong-trao', words: strings.movements }),
  resultsHead(catalog),
  indicatorsHead(catalog),
  awardsHead(catalog),
  // The picture says nothing of the datasets.
  dataHead(catalog, []),
  documentsHead(catalog),
  blocsHead(catalog),
  reconciliationHead(catalog),
  searchHead(catalog),
  lookupHead(catalog),
  aboutHead(catalog, 'about'),
  aboutHead(catalog, 'accessibility'),
  ...[undefined, ...guideParts].map((part) => guideHead(catalog, part)),
];

const entryHeads = (catalog: Catalog): PageHead[] => [
  ...catalog.all('exemplar').map((entry) => exemplarHead(catalog, entry)),
  ...catalog.all('movement').map((entry) => movementHead(catalog, entry)),
  ...catalog.all('result').map((entry) => resultHead(catalog, entry)),
  ...catalog.all('document').map((entry) => documentHead(catalog, entry)),
  ...catalog.all('province').map((entry) => provinceHead(catalog, entry)),
];
