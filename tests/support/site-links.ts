import type { HtmlElement } from 'html-validate';
import { attributeOf, elements } from './html-document.ts';
import type { SitePage } from './site-files.ts';

/** A link, picture, stylesheet or script that a page names, as it is written. */
export interface SiteLink {
  /** Page on which it stands. */
  from: string;
  href: string;
}

const attributes = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['source', 'src'],
  ['script', 'src'],
  ['iframe', 'src'],
  ['form', 'action'],
] as const;

/** Everything that a page names, pictures in all their sizes and the target of a redirect among them. */
export function linksOf({ path, document }: SitePage): SiteLink[] {
  const named = attributes.flatMap(([tag, name]) =>
    elements(document, tag).flatMap((item) => attributeOf(item, name) ?? []),
  );
  const sizes = elements(document, '[srcset]')
    .flatMap(pictureSizes)
    .map(({ href }) => href);
  const refreshes = elements(document, 'meta[http-equiv="refresh"]').map(
    (meta) => /url=(.*)$/u.exec(attributeOf(meta, 'content') ?? '')?.[1] ?? '',
  );
  return [...named, ...sizes, ...refreshes].map((href) => ({ from: path, href }));
}

/** The files of a picture's sizes and the width that each claims to have; none where it comes in one size. */
export const pictureSizes = (picture: HtmlElement): { href: string; width: number }[] =>
  (attributeOf(picture, 'srcset')?.split(', ') ?? []).map((size) => {
    const [href = '', width = ''] = size.trim().split(' ');
    return { href, width: Number.parseInt(width, 10) };
  });

/** Whether a link leaves the site. */
export const isOutside = ({ href }: SiteLink): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(href);

/** The links within the site that lead nowhere: no such page, file or anchor below `base`. */
export function brokenLinks(pages: readonly SitePage[], files: readonly string[], base = '/'): SiteLink[] {
  const anchors = new Map(
    pages.map(({ path, document }) => [path, new Set(elements(document, '[id]').map((item) => item.id))]),
  );
  const known = new Set(files);
  return pages.flatMap(linksOf).filter((link) => {
    if (isOutside(link)) return false;
    const { pathname, hash } = new URL(link.href, `http://site${base.slice(0, -1)}${link.from}`);
    if (!pathname.startsWith(base)) return true;
    const path = decodeURI(pathname.slice(base.length - 1));
    const exists = path.endsWith('/') ? anchors.has(path) : known.has(path.slice(1));
    return !exists || (hash !== '' && !anchors.get(path)?.has(decodeURIComponent(hash.slice(1))));
  });
}
