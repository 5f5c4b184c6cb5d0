import { consentBases, exemplarKinds } from '../schemas/exemplar.ts';
import { strings } from '../strings.ts';
import { awardLines, type AwardLine } from './awards.ts';
import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { correctionLines, type CorrectionLine } from './corrections.ts';
import { coverOf, entryCover, type Cover } from './covers.ts';
import type { Entry, Picture } from './entry.ts';
import { movementLinks } from './entry-links.ts';
import { keyFigure, type KeyFigure } from './key-figures.ts';
import { particular, type Card, type PageHead, type Particular } from './links.ts';
import { listPages, type ListPage } from './lists.ts';
import { compareExemplars } from './names.ts';
import { pageHead } from './page-head.ts';
import { formatDate, formatPeriod } from './partial-date.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { shownStory, type ShownNode } from './shown-story.ts';
import { exemplarArticle } from './structured-data/exemplar-article.ts';

type Exemplar = Entry<'exemplar'>;

/** A photo with what must be said of it. */
export interface Photo {
  file: string;
  alt: string;
  credit: string;
  caption: string | null;
}

/** The story of an exemplar with all that belongs to it. */
export interface ExemplarStory {
  cover: Cover;
  /** Kind and place. */
  kicker: string;
  summary: string;
  photo: Photo | null;
  figures: KeyFigure[];
  /** Those that the story does not place itself. */
  otherFigures: KeyFigure[];
  awards: AwardLine[];
  story: ShownNode[] | null;
  pictures: Record<string, Picture>;
  sources: SourceLine[];
  updated: string;
  corrections: CorrectionLine[];
}

/** Everything on the page of an exemplar. */
export interface ExemplarPage extends ExemplarStory {
  head: PageHead;
  particulars: Particular[];
  related: Card[];
  /** Address of the poster. */
  poster: string;
}

/** The lists of exemplars: all, and by field, province and year. */
export const exemplarLists = (catalog: Catalog): ListPage[] =>
  listPages(catalog, {
    section: 'dien-hinh',
    words: strings.exemplars,
    entries: catalog.all('exemplar'),
    card: (entry) => exemplarCard(catalog, entry),
  });

/** An exemplar as lists show it. */
export function exemplarCard({ paths, find }: Catalog, entry: Exemplar): Card {
  const { id, data } = entry;
  return {
    href: paths.exemplar(id),
    label: data.name,
    kicker: exemplarKinds[data.kind],
    summary: data.summary,
    details: [data.place, find('province', data.province)?.data.name, String(data.year)].flatMap(
      (detail) => detail ?? [],
    ),
    cover: entryCover({ paths }, entry),
  };
}

/** Exemplars in the order of their names, as a page lists them. */
export const inNameOrder = (exemplars: readonly Exemplar[]): Exemplar[] =>
  [...exemplars].sort((a, b) => compareExemplars(a.data, b.data));

/** Exemplars of the newest year first, and among those the fullest stories. */
export const fullestFirst = (exemplars: readonly Exemplar[]): Exemplar[] =>
  [...exemplars].sort((a, b) => b.data.year - a.data.year || fullness(b) - fullness(a));

const fullness = ({ data, story }: Exemplar) =>
  (story?.headings.length ?? 0) + data.facts.length + data.awards.length + (data.photo ? 1 : 0);

/** The page of every exemplar. */
export function exemplarPages(catalog: Catalog): (ExemplarPage & { slug: string })[] {
  return catalog.all('exemplar').map((entry) => ({ slug: entry.id, ...exemplarPage(catalog, entry) }));
}

/** Everything on the page of one exemplar. */
export const exemplarPage = (catalog: Catalog, entry: Exemplar): ExemplarPage => ({
  ...exemplarStory(catalog, entry),
  head: exemplarHead(catalog, entry),
  particulars: particulars(catalog, entry),
  related: relatedExemplars(catalog, entry).map((other) => exemplarCard(catalog, other)),
  poster: catalog.paths.poster(entry.id),
});

/** What an exemplar is, in one line: kind, place and province. */
export const exemplarKicker = ({ find }: Pick<Catalog, 'find'>, { data }: Exemplar): string =>
  strings.kickers(
    exemplarKinds[data.kind],
    ...[data.place, find('province', data.province)?.data.name].flatMap((place) => place ?? []),
  );

/** The story of an exemplar with its pictures, figures, awards and sources. */
export function exemplarStory(catalog: Catalog, entry: Exemplar): ExemplarStory {
  const { data, story, pictures } = entry;
  const figures = data.facts.map(keyFigure);
  return {
    cover: coverOf(catalog, entry.kind, entry.id),
    kicker: exemplarKicker(catalog, entry),
    summary: data.summary,
    photo: data.photo && { ...data.photo, file: data.photo.src },
    figures,
    otherFigures: figures.filter(
      ({ id }) => !story?.placesAllFacts && !story?.facts.some(({ target }) => target === id),
    ),
    awards: awardLines(catalog, data.awards),
    story: shownStory(catalog, entry, figures),
    pictures,
    sources: sourceLines(catalog, [...data.sources, ...data.facts]),
    updated: formatDate(data.updatedAt),
    corrections: correctionLines(data),
  };
}

/** The head of an exemplar's page. */
export function exemplarHead(catalog: Catalog, entry: Exemplar): PageHead {
  const { data, id, pictures } = entry;
  const { paths } = catalog;
  const words = strings.exemplars;
  const picture = data.photo && pictures[data.photo.src];
  return pageHead(catalog, {
    path: paths.exemplar(id),
    title: data.name,
    description: data.summary,
    parents: [{ href: paths.exemplars, label: words.title }],
    facets: searchFacetsOf(catalog, entry),
    subject: (page) => exemplarArticle(catalog, entry, page),
    share: {
      kicker: strings.kickers(words.title, exemplarKinds[data.kind]),
      note: exemplarCard(catalog, entry).details.join(', '),
      photo: data.photo && picture ? { picture, alt: data.photo.alt } : null,
      times: data,
    },
  });
}

function particulars({ find, paths }: Catalog, { data }: Exemplar): Particular[] {
  const words = strings.exemplars;
  const field = find('field', data.field);
  const province = find('province', data.province);
  const whole = data.partOf === null ? undefined : find('exemplar', data.partOf);
  return [
    ...particular(words.role, data.role),
    ...particular(words.unit, data.unit),
    ...particular(words.partOf, whole && { href: paths.exemplar(whole.id), label: whole.data.name }),
    ...particular(words.place, data.place),
    ...particular(words.presentPlace, data.presentPlace),
    ...particular(words.province, province && { href: paths.province(province.id), label: province.data.name }),
    ...particular(
      words.field,
      field && { href: paths.list('dien-hinh', ['linh-vuc', field.id], 1), label: field.data.name },
    ),
    ...particular(words.movements, ...movementLinks({ find, paths }, data.movements)),
    ...particular(words.period, formatPeriod(data.from, data.to)),
    ...particular(words.basis, consentBases[data.consent.basis]),
  ];
}

/** Up to three others: those of the same movement first, then of the same field, then of the province. */
function relatedExemplars(catalog: Catalog, { id, data }: Exemplar): Exemplar[] {
  const nearness = (other: Exemplar) =>
    (other.data.movements.some((movement) => data.movements.includes(movement)) ? 4 : 0) +
    (other.data.field === data.field ? 2 : 0) +
    (other.data.province === data.province ? 1 : 0);
  return catalog
    .all('exemplar')
    .filter((other) => other.id !== id && nearness(other) > 0)
    .sort((a, b) => nearness(b) - nearness(a))
    .slice(0, 3);
}
