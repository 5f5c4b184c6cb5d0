import { documentTypes } from '../schemas/document.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { dataLink } from './datasets/data-addresses.ts';
import { documentLabel } from './document-label.ts';
import type { Entry } from './entry.ts';
import { movementLinks } from './entry-links.ts';
import { particular, type Link, type PageHead, type Particular } from './links.ts';
import { pageHead } from './page-head.ts';
import { formatDate } from './partial-date.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { documentLegislation } from './structured-data/document-legislation.ts';

type Document = Entry<'document'>;

/** A document as tables and lists show it. */
export interface DocumentRow extends Link {
  /** Number and symbol, or `null` where the source gives none. */
  number: string | null;
  date: string | null;
  issuer: string;
  subject: string;
}

/** The list of all documents. */
export interface DocumentList {
  head: PageHead;
  rows: DocumentRow[];
  data: Link;
}

/** Everything on the page of a document. */
export interface DocumentPage {
  head: PageHead;
  label: string;
  subject: string;
  particulars: Particular[];
  note: string | null;
  sources: SourceLine[];
}

/** A document as tables and lists show it. */
export function documentRow({ paths }: Pick<Catalog, 'paths'>, { id, data }: Document): DocumentRow {
  const label = documentLabel(data);
  return {
    href: paths.document(id),
    label,
    number: data.number && label,
    date: data.date && formatDate(data.date),
    issuer: data.issuer,
    subject: data.title,
  };
}

/** All documents, newest first. */
export const documentList = (catalog: Catalog): DocumentList => ({
  head: documentsHead(catalog),
  rows: catalog.all('document').map((document) => documentRow(catalog, document)),
  data: dataLink(catalog, 'documents'),
});

/** The head of the list of documents. */
export function documentsHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.documents;
  return pageHead(catalog, {
    path: catalog.paths.documents,
    title,
    description: intro,
    type: 'CollectionPage',
    share: { note: intro },
  });
}

/** The page of every document. */
export const documentPages = (catalog: Catalog): (DocumentPage & { id: string })[] =>
  catalog.all('document').map((entry) => {
    const { data } = entry;
    const label = documentLabel(data);
    return {
      id: entry.id,
      head: documentHead(catalog, entry),
      label,
      subject: data.title,
      particulars: particulars(catalog, entry),
      note: data.note,
      sources: sourceLines(catalog, data.sources),
    };
  });

/** The head of a document's page. */
export function documentHead(catalog: Catalog, entry: Document): PageHead {
  const { data, id } = entry;
  const words = strings.documents;
  return pageHead(catalog, {
    path: catalog.paths.document(id),
    title: data.number ? documentLabel(data) : data.title,
    description: data.title,
    parents: [{ href: catalog.paths.documents, label: words.title }],
    facets: searchFacetsOf(catalog, entry),
    subject: (page) => documentLegislation(catalog, entry, page),
    share: {
      kicker: data.number ? words.title : strings.kickers(words.title, documentLabel(data)),
      note: data.number ? data.title : data.issuer,
    },
  });
}

/** The movements that a document names and those that name it. */
export const governedMovements = ({ all }: Pick<Catalog, 'all'>, { id, data }: Document): Entry<'movement'>[] =>
  all('movement').filter((movement) => data.movements.includes(movement.id) || movement.data.documents.includes(id));

function particulars(catalog: Catalog, document: Document): Particular[] {
  const { data } = document;
  const words = strings.documents;
  const governed = governedMovements(catalog, document);
  return [
    ...particular(words.type, documentTypes[data.type]),
    ...particular(words.date, data.date ? formatDate(data.date) : words.noDate),
    ...particular(words.issuer, data.issuer),
    ...particular(words.inForce, data.inForce && formatDate(data.inForce)),
    ...particular(
      words.movements,
      ...movementLinks(
        catalog,
        governed.map((movement) => movement.id),
      ),
    ),
  ];
}
