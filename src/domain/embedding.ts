import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { embedLoader } from './embed-loader.ts';
import {
  bareSnippet,
  fittedSnippet,
  pictureSnippet,
  tableSnippet,
  type SnippetFacts,
  type SnippetSite,
} from './embed-snippets.ts';
import { chartTable, type SnippetTable } from './embed-tables.ts';
import { pageEmbeds, type Embed } from './embeds.ts';
import type { Link, PageHead } from './links.ts';
import { shareSize } from './share-picture.ts';

/** One of the parts of a page that can be embedded. */
export interface EmbedChoice extends SnippetFacts {
  /** What it is and its title, as an editor chooses among several. */
  label: string;
  /** The chart whose values are its table. */
  chart: string | null;
}

/** What other sites can take of a page, the main part first. */
export interface PageEmbedding {
  choices: EmbedChoice[];
  /** The snippets of the main part; none of a frame where no other site may show one. */
  main: { fitted: string | null; bare: string | null; picture: string; table: string | null };
  site: SnippetSite;
  /** The sites that may show frames, in words; `null` where none may. */
  places: string | null;
  /** Where others ask to be let in. */
  contact: Link;
}

/** A page and what other sites can take of it, where they can. */
export type Embeddable<P> = P & { embedding?: PageEmbedding | undefined };

/** Adds to a page what other sites can take of it; `table` is its own table of figures, where it has one. */
export function embeddable<P extends { head: PageHead }>(
  catalog: Catalog,
  page: P,
  table?: SnippetTable | null,
): Embeddable<P> {
  const embeds = pageEmbeds(catalog, page.head.path);
  const [main] = embeds;
  if (!main) return page;
  const { absolute, paths, site } = catalog;
  const all: SnippetSite = {
    origin: new URL(page.head.canonical).origin,
    name: site.name,
    source: strings.charts.source,
    loader: { path: paths.embedLoader(embedLoader.version), integrity: embedLoader.integrity },
  };
  const choices = embeds.map((embed) => choice(catalog, embed, page.head));
  const places = placesText(site.embedAllowlist);
  return {
    ...page,
    head: { ...page.head, oembed: absolute(paths.oembed(page.head.path)) },
    embedding: {
      choices,
      main: mainSnippets(choices[0] ?? choice(catalog, main, page.head), all, {
        table: table ?? (main.chart && chartTable(main.chart.spec, strings.charts.source)),
        isOpen: places !== null,
      }),
      site: all,
      places,
      contact: contact(catalog, page.head),
    },
  };
}

function choice({ paths }: Catalog, { kind, title, path, height, page, chart }: Embed, head: PageHead): EmbedChoice {
  const picture = paths.sharePicture(head.picture.page);
  return {
    title,
    label: strings.embedBlock.choice(strings.embedBlock.kinds[kind], title),
    path,
    height,
    page,
    chart: chart?.spec.id ?? null,
    picture: chart
      ? { light: chart.picture.wide, dark: chart.darkPicture.wide, alt: chart.spec.summary, ...chart.size.wide }
      : { light: picture, dark: picture, alt: head.picture.alt, ...shareSize },
  };
}

const mainSnippets = (
  main: EmbedChoice,
  site: SnippetSite,
  { table, isOpen }: { table: SnippetTable | null; isOpen: boolean },
): PageEmbedding['main'] => ({
  fitted: isOpen ? fittedSnippet(main, site, 'auto') : null,
  bare: isOpen ? bareSnippet(main, site, 'auto') : null,
  picture: pictureSnippet(main, site, 'auto'),
  table: table && tableSnippet(table, main, site),
});

/** Origins such as `https://laichau.gov.vn` and `https://*.laichau.gov.vn` as an editor would say them. */
export function placesText(origins: readonly string[]): string | null {
  const hosts = Map.groupBy(origins, (origin) => origin.replace(/^https:\/\/(?:\*\.)?/u, ''));
  const words = strings.embedBlock;
  const places = [...hosts].map(([host, of]) => {
    if (of.length > 1) return words.withSubdomains(host);
    return of[0]?.includes('*') ? words.subdomains(host) : host;
  });
  return places.length > 0 ? places.join('; ') : null;
}

function contact({ site, paths }: Catalog, { title }: PageHead): Link {
  const { email } = site.contact;
  const subject = encodeURIComponent(strings.embedBlock.letter(title));
  return { href: email ? `mailto:${email}?subject=${subject}` : paths.errorReport, label: site.office };
}
