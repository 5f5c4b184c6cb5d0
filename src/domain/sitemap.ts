import type { Catalog } from './catalog.ts';
import { addressOf } from './entry-links.ts';
import { exemplarLists } from './exemplars.ts';
import { indicatorPages } from './indicators.ts';
import { movementLists } from './movements.ts';
import { fixedPages } from './paths.ts';

/** A sitemap of every indexable page; the date is the entry's own, redirects and 404 are left out. */
export function sitemapXml(catalog: Catalog): string {
  const { paths, all, absolute } = catalog;
  const lists = [...exemplarLists(catalog), ...movementLists(catalog)].map(({ head }) => head.path);
  const fixed = [...fixedPages(paths), ...lists].map((path) => ({
    path,
    date: null,
  }));
  const dated = (['exemplar', 'movement', 'result'] as const).flatMap((kind) =>
    all(kind).map(({ id, data }) => ({ path: addressOf(paths, kind, id), date: data.updatedAt })),
  );
  const undated = (['document', 'province'] as const).flatMap((kind) =>
    all(kind).map(({ id }) => ({ path: addressOf(paths, kind, id), date: null })),
  );
  const indicators = indicatorPages(catalog).map(({ head }) => ({ path: head.path, date: null }));
  const urls = [...fixed, ...dated, ...undated, ...indicators].map(
    ({ path, date }) => `<url><loc>${escapeXml(absolute(path))}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Lets every crawler in and names the sitemap. */
export const robotsText = ({ absolute, paths }: Catalog): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.at('/sitemap.xml'))}\n`;

const escapeXml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
