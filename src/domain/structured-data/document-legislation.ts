import type { CreativeWorkLeaf, LegislationLeaf } from 'schema-dts';
import { documentTypes } from '../../schemas/document.ts';
import type { Catalog } from '../catalog.ts';
import { documentNumber, isOfParty } from '../document-label.ts';
import type { Entry } from '../entry.ts';
import { citedWorks } from './cited-works.ts';
import { isoDate, isoPeriod } from './iso-dates.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { country, provincePlace } from './places.ts';

/** Kinds of document by which a state rules; plans, guidance, reports and letters are not. */
const ruling: ReadonlySet<keyof typeof documentTypes> = new Set([
  ...(['luat', 'nghi-quyet', 'nghi-dinh', 'quyet-dinh', 'chi-thi', 'thong-tu'] as const),
]);

/** A document: legislation where an authority of the state rules by it, else a work of its issuer. */
export function documentLegislation(catalog: Catalog, { data }: Entry<'document'>, page: DescribedPage): PageSubject {
  const issuer = { '@type': 'Organization', name: data.issuer } as const;
  const date = data.date && isoDate(data.date);
  const identifier = documentNumber(data);
  const named = { '@id': page.subject, name: page.name, description: data.title, url: page.url } as const;
  const node =
    ruling.has(data.type) && !isOfParty(data)
      ? known<LegislationLeaf>({
          '@type': 'Legislation',
          ...named,
          inLanguage: 'vi',
          legislationType: documentTypes[data.type],
          legislationIdentifier: identifier,
          legislationDate: date,
          legislationPassedBy: issuer,
          legislationJurisdiction: provincePlace(catalog, data.province) ?? country,
          temporalCoverage: data.inForce && isoPeriod(data.inForce, null),
        })
      : known<CreativeWorkLeaf>({
          '@type': 'CreativeWork',
          ...named,
          inLanguage: 'vi',
          genre: documentTypes[data.type],
          identifier,
          datePublished: date,
          creator: issuer,
        });
  return { node, citation: citedWorks(catalog, data.sources) };
}
