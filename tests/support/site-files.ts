import type { HtmlElement } from 'html-validate';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, elements, parseHtml } from './html-document.ts';

/** A page of a built site. */
export interface SitePage {
  /** Address below the site's own folder, such as `/dien-hinh/`. */
  path: string;
  html: string;
  document: HtmlElement;
}

/** Every file of a built site, as sorted paths with `/`. */
export async function siteFiles(site: string): Promise<string[]> {
  const items = await readdir(site, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const read = new Map<string, Promise<SitePage[]>>();

/** Every page of a built site, redirects and the 404 page among them; a site is read once, and so never changes. */
export function sitePages(site: string): Promise<SitePage[]> {
  const pages = read.get(site) ?? readPages(site);
  read.set(site, pages);
  return pages;
}

async function readPages(site: string): Promise<SitePage[]> {
  const files = (await siteFiles(site)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(site, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/u, '')}`, html, document: parseHtml(html) };
    }),
  );
}

/** The stylesheet of all pages; posters and embeds have one more. */
export const stylesheetOf = (files: readonly string[]): string =>
  files.find((file) => /\/style\.[^/]+\.css$/u.test(file)) ?? '';

/** The page at `path`; fails when the site has none. */
export function pageAt(pages: readonly SitePage[], path: string): SitePage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path}: no such page`);
  return page;
}

/** Whether a page only leads to another address. */
export const isRedirect = ({ document }: SitePage): boolean =>
  elements(document, 'meta').some((meta) => attributeOf(meta, 'http-equiv') === 'refresh');

/** Whether a page asks search engines to leave it out. */
export const isHidden = ({ document }: SitePage): boolean =>
  elements(document, 'meta[name="robots"]').some((meta) => attributeOf(meta, 'content') === 'noindex');

/** Whether a page is the sheet of a story for a notice board. */
export const isPoster = ({ path }: SitePage): boolean => path.endsWith('/ap-phich/');

/** Whether a page is shown in frames of other sites. */
export const isEmbed = ({ path }: SitePage): boolean => path.startsWith('/nhung/');
