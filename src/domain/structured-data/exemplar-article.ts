import type { ArticleLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { awardLines } from '../awards.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { articleFacts } from './article-facts.ts';
import { citedWorks } from './cited-works.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { writtenPlace } from './places.ts';

/** The story of an exemplar: an article about a person, or about a collective or household. */
export function exemplarArticle(catalog: Catalog, { data }: Entry<'exemplar'>, page: DescribedPage): PageSubject {
  return {
    node: known<ArticleLeaf>({
      '@type': 'Article',
      ...articleFacts(catalog, page),
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
    : // A household, too, as nothing nearer can have awards; its unit is none that it is a part of.
      known<OrganizationLeaf>({
        '@type': 'Organization',
        name,
        description,
        memberOf: partOf,
        award,
      });
}
