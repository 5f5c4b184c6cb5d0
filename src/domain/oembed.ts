import type { Catalog } from './catalog.ts';
import { bareSnippet } from './embed-snippets.ts';
import { embeddable } from './embedding.ts';
import { exemplarLists } from './exemplars.ts';
import type { PageHead } from './links.ts';
import { pageHeads } from './share-pictures.ts';
import { shareSize } from './share-picture.ts';

/** An answer of oEmbed 1.0, as its specification names the fields. */
export type OembedAnswer = {
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
} & ({ type: 'rich'; html: string; width: number; height: number } | { type: 'link' });

/** What is suggested to sites that want a number; the frame fills whatever width it is given. */
const width = 600;

/** A day. */
const cacheAge = 86_400;

/** The answer for every page that can be embedded; `page` is its address without the slashes at its ends. */
export function oembeds(catalog: Catalog): { page: string | undefined; answer: OembedAnswer }[] {
  const heads = [...pageHeads(catalog), ...exemplarLists(catalog).map(({ head }) => head)];
  const byPath = new Map(heads.map((head) => [head.path, head]));
  return [...byPath.values()].flatMap((head) => {
    const answer = oembedAnswer(catalog, head);
    return answer ? { page: head.path.slice(catalog.paths.home.length, -1) || undefined, answer } : [];
  });
}

/** The answer for a page: its main part in a frame, and only a link where no other site may show one. */
export function oembedAnswer(catalog: Catalog, head: PageHead): OembedAnswer | null {
  const { embedding } = embeddable(catalog, { head });
  const framed = embedding?.choices.find(({ height }) => height !== null);
  if (!embedding || !framed) return null;
  const html = embedding.places !== null ? bareSnippet(framed, embedding.site, 'auto') : null;
  const frame =
    html === null ? { type: 'link' as const } : { type: 'rich' as const, html, width, height: framed.height ?? 0 };
  return {
    version: '1.0',
    ...frame,
    title: head.title,
    provider_name: catalog.site.name,
    provider_url: catalog.absolute(catalog.paths.home),
    cache_age: cacheAge,
    thumbnail_url: head.picture.url,
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
  };
}
