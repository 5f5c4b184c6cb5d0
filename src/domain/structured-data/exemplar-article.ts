import type { ArticleLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { awardLines } from '../awards.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { shortened } from '../shortened-text.ts';
import { citedWorks, licence } from './cited-works.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { writtenPlace } from './places.ts';
import { publisherId } from './publisher.ts';

/** Characters of a headline that search engines show. */
export const headlineLength = 110;

/** The story of an exemplar: an article about a person, or about a collective or household. */
export function exemplarArticle(catalog: Catalog, { data }: Entry<'exemplar'>, page: DescribedPage): PageSubject {
  return {
    node: known<ArticleLeaf>({
      '@type': 'Article',
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
      // Where it happened; no source says where anyone lives.
      contentLocation: writtenPlace(catalog, data),
      about: honoured(catalog, data),
      citation: citedWorks(catalog, [...data.sources, ...data.facts]),
    }),
  };
}

function honoured(catalog: Catalog, data: Entry<'exemplar'>['data']): PersonLeaf | OrganizationLeaf {
  const { name, role: description } = data;
  const whole = data.partOf === null ? undefined : catalog.find('exemplar', data.partOf);
  const partOf: OrganizationLeaf | null = whole
    ? { '@type': 'Organization', name: whole.data.name, url: catalog.absolute(catalog.paths.exemplar(whole.id)) }
    : null;
  const unit: OrganizationLeaf | null = data.unit === null ? null : { '@type': 'Organization', name: data.unit };
  const award = awardLines(catalog, data.awards).map(({ text, when }) => `${text}, ${when}`);
  return data.kind === 'ca-nhan'
    ? known<PersonLeaf>({ '@type': 'Person', name, description, affiliation: unit, memberOf: partOf, award })
    : known<OrganizationLeaf>({
        '@type': 'Organization',
        name,
        description,
        parentOrganization: unit,
        memberOf: partOf,
        award,
      });
}
