import type { ReportLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import { shortened } from '../shortened-text.ts';
import { citedWorks, licence } from './cited-works.ts';
import { headlineLength } from './exemplar-article.ts';
import { isoPeriod } from './iso-dates.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { provincePlace } from './places.ts';
import { publisherId } from './publisher.ts';

/** A province's year: a report of its figures and of how its plans went. */
export const resultReport = (catalog: Catalog, { id, data }: Entry<'result'>, page: DescribedPage): PageSubject => ({
  node: known<ReportLeaf>({
    '@type': 'Report',
    '@id': page.subject,
    headline: shortened(page.name, headlineLength),
    description: page.description,
    url: page.url,
    mainEntityOfPage: { '@id': page.url },
    image: page.image,
    inLanguage: 'vi',
    datePublished: page.published,
    dateModified: page.modified,
    author: publisherId(catalog),
    publisher: publisherId(catalog),
    license: licence(catalog),
    spatialCoverage: provincePlace(catalog, resultOf(id).province),
    temporalCoverage: isoPeriod(data.from, data.to),
    citation: citedWorks(catalog, data.sources),
  }),
});
