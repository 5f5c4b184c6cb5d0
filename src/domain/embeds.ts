import { awardEmbeds } from './embeds/award-embeds.ts';
import { chartEmbeds } from './embeds/chart-embeds.ts';
import type { AwardYear, EmbedText, FigureNow } from './embeds/embed-contents.ts';
import { exemplarEmbeds } from './embeds/exemplar-embeds.ts';
import { formerEmbeds } from './embeds/former-embeds.ts';
import { indicatorEmbeds } from './embeds/indicator-embeds.ts';
import { movementEmbeds } from './embeds/movement-embeds.ts';
import { newestEmbeds } from './embeds/newest-embeds.ts';
import { embedsByPage } from './embeds/page-embeds.ts';
import type { Catalog } from './catalog.ts';
import type { ChartView } from './chart-view.ts';
import type { Cover, EntryCover } from './covers.ts';
import type { ExemplarStory } from './exemplars.ts';
import type { Card, Link } from './links.ts';
import type { EmbedKind } from './paths.ts';

/** A part of the site that other sites show in a frame. */
export interface Embed {
  kind: EmbedKind;
  slug: string;
  path: string;
  /** Title of the frame and of its document. */
  title: string;
  /** CSS pixels that a frame without the loader needs at every width from 320; `null` for a full story. */
  height: number | null;
  /** The page of the site that it belongs to. */
  page: Link;
  /** The chart whose picture can be taken instead. */
  chart: ChartView | null;
}

/** What an embed shows between the edges of its frame. */
export type EmbedContent =
  | { type: 'card'; cover: EntryCover; text: EmbedText }
  | { type: 'story'; story: ExemplarStory }
  | { type: 'chart'; chart: ChartView }
  | {
      type: 'figures';
      group: string;
      figures: FigureNow[];
      hidden: number;
      chart: ChartView | null;
      cover: Cover | null;
    }
  | { type: 'awards'; cover: Cover; years: AwardYear[]; hidden: number }
  | { type: 'stories'; cards: Card[] };

/** An embed with all that its document shows. */
export interface EmbedPage extends Embed {
  content: EmbedContent;
  /** Where its figures come from, in one line. */
  source: string | null;
  /** Public URL of the full page. */
  canonical: string;
}

/** An embed whose content is put together when it is asked for. */
export interface EmbedDraft extends Embed {
  content: () => EmbedContent;
  source: string | null;
}

/** All embeds of the site, at their present and their former addresses. */
export function embeds(catalog: Catalog): EmbedPage[] {
  const pages = drafts(catalog).map((draft) => ({
    ...draft,
    content: draft.content(),
    canonical: catalog.absolute(draft.page.href),
  }));
  return [...pages, ...formerEmbeds(catalog, pages)];
}

/** All embeds of the site, at their present and their former addresses, without what they show. */
export function embedPlaces(catalog: Catalog): Embed[] {
  const pages = drafts(catalog);
  return [...pages, ...formerEmbeds(catalog, pages)];
}

/** The embeds that belong to the page at `path`, the main one first; none for pages that have nothing to embed. */
export function pageEmbeds(catalog: Catalog, path: string): Embed[] {
  const known = byPage.get(catalog) ?? embedsByPage(catalog, drafts(catalog));
  byPage.set(catalog, known);
  return known.get(path) ?? [];
}

/** Every page asks, so what belongs to which is worked out once for each catalog. */
const byPage = new WeakMap<Catalog, ReadonlyMap<string, Embed[]>>();

const drafts = (catalog: Catalog): EmbedDraft[] =>
  [exemplarEmbeds, chartEmbeds, indicatorEmbeds, awardEmbeds, movementEmbeds, newestEmbeds].flatMap((of) =>
    of(catalog),
  );
