import type { AboutPageLeaf, CollectionPageLeaf, CreativeWorkLeaf, Graph, Thing, WebPageLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import type { Link } from '../links.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import type { PageTimes } from './iso-dates.ts';
import { known } from './known-values.ts';
import { publisher, publisherInFull } from './publisher.ts';
import { webSite, webSiteId, webSiteInFull } from './web-site.ts';

type PageNode = WebPageLeaf | CollectionPageLeaf | AboutPageLeaf;

/** What kind of page it is: of a subject, of many, or about the site itself. */
export type PageType = PageNode['@type'];

/** A page as its subject sees it. */
export interface DescribedPage extends PageTimes {
  /** Public URL. */
  url: string;
  /** Names the page's subject. */
  subject: string;
  name: string;
  description: string;
  /** Public URL of the picture for those who share it. */
  image: string;
}

/** What a page is about. */
export interface PageSubject {
  node: Thing;
  /** What the page as a whole rests on, where its subject is no text. */
  citation?: CreativeWorkLeaf[];
}

/** Everything that a page says of itself for machines: page, way to it, subject, site and office. */
export function pageGraph(
  catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>,
  page: Omit<DescribedPage, 'subject'> & { type: PageType; breadcrumbs: readonly Link[] },
  describe?: (page: DescribedPage) => PageSubject,
): Graph {
  const { type, url, name, description, image, breadcrumbs, ...times } = page;
  const isHome = breadcrumbs.length === 0;
  const subject = `${url}#chu-de`;
  const about = describe?.({ url, name, description, image, ...times, subject });
  const way = isHome ? null : breadcrumbList(catalog.absolute, breadcrumbs, page);
  const node = known<PageNode>({
    '@type': type,
    '@id': url,
    url,
    name,
    description,
    inLanguage: 'vi',
    isPartOf: webSiteId(catalog),
    breadcrumb: way && { '@id': `${url}#duong-dan` },
    mainEntity: about ? { '@id': subject } : null,
    datePublished: times.published,
    dateModified: times.modified,
    correction: times.corrections,
    citation: about?.citation ?? null,
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      node,
      ...(way ? [way] : []),
      ...(about ? [about.node] : []),
      isHome ? webSiteInFull(catalog) : webSite(catalog),
      isHome ? publisherInFull(catalog) : publisher(catalog),
    ],
  };
}
