import { blocKinds } from '../schemas/bloc.ts';
import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import type { Entry } from './entry.ts';
import { particular, type PageHead, type Particular } from './links.ts';
import { pageHead } from './page-head.ts';

/** A bloc or cluster as the page tells it. */
export interface BlocLine {
  id: string;
  name: string;
  summary: string | null;
  particulars: Particular[];
  sources: SourceLine[];
}

/** The page of all blocs and clusters. */
export interface BlocList {
  head: PageHead;
  blocs: BlocLine[];
}

/** All blocs and clusters, in the order of the file. */
export const blocList = (catalog: Catalog): BlocList => ({
  head: blocsHead(catalog),
  blocs: catalog.all('bloc').map((bloc) => blocLine(catalog, bloc)),
});

/** The head of the page of all blocs and clusters. */
export function blocsHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.blocs;
  return pageHead(catalog, {
    path: catalog.paths.blocs,
    title,
    description: intro,
    type: 'CollectionPage',
    share: { note: intro },
  });
}

function blocLine(catalog: Catalog, { id, data }: Entry<'bloc'>): BlocLine {
  const province = data.province === null ? undefined : catalog.find('province', data.province);
  return {
    id,
    name: data.name,
    summary: data.summary,
    particulars: [
      ...particular(strings.blocs.kind, blocKinds[data.kind]),
      ...particular(
        strings.exemplars.province,
        province && { href: catalog.paths.province(province.id), label: province.data.name },
      ),
      ...particular(strings.blocs.members, ...data.members),
    ],
    sources: sourceLines(catalog, data.sources),
  };
}
