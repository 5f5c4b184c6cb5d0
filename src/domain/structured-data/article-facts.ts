import type { Catalog } from '../catalog.ts';
import { shortened } from '../shortened-text.ts';
import { licence } from './cited-works.ts';
import type { DescribedPage } from './page-graph.ts';
import { publisherId } from './publisher.ts';

/** Characters of a headline that search engines show. */
const headlineLength = 110;

/** What every article of the site says of itself, a report among them. */
export const articleFacts = (catalog: Catalog, page: DescribedPage) => ({
  '@id': page.subject,
  headline: shortened(page.name, headlineLength),
  description: page.description,
  url: page.url,
  mainEntityOfPage: { '@id': page.url },
  image: page.image,
  inLanguage: 'vi',
  datePublished: page.published,
  dateModified: page.modified,
  correction: page.corrections,
  author: publisherId(catalog),
  publisher: publisherId(catalog),
  license: licence(catalog),
});
