import type { ReportLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import { articleFacts } from './article-facts.ts';
import { citedWorks } from './cited-works.ts';
import { isoPeriod } from './iso-dates.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { provincePlace } from './places.ts';

/** A province's year: a report of its figures and of how its plans went. */
export const resultReport = (catalog: Catalog, { id, data }: Entry<'result'>, page: DescribedPage): PageSubject => ({
  node: known<ReportLeaf>({
    '@type': 'Report',
    ...articleFacts(catalog, page),
    spatialCoverage: provincePlace(catalog, resultOf(id).province),
    temporalCoverage: isoPeriod(data.from, data.to),
    citation: citedWorks(catalog, data.sources),
  }),
});
