import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { toIndexedHtml } from '../src/domain/search/search-text.ts';

/** A page of the site: its address without the base path, and its document. */
export interface IndexedPage {
  url: string;
  html: string;
}

/** What surrounds a page's own text or says it twice. */
const notIndexed = [
  ...['nav', '.kicker', '.card-list', '.data-chart', 'caption', 'thead'],
  ...[
    '.source-list',
    '.source-note',
    '.figure-sources',
    '.mismatch-mark',
    '.last-updated',
    'share-block',
    'embed-block',
  ],
];

/** Above this number of pages, several share one file. */
const mostFragments = 5000;

/** Pages handed over at once. */
const batch = 200;

/** Files of Pagefind's own interfaces, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/u;

/**
 * Writes the search index of pages into `folder` and returns how many it holds: those whose `<main>`
 * names its values of facets in `data-facets`.
 */
export async function writeSearchIndex(
  pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>,
  folder: string,
): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'vi',
    excludeSelectors: notIndexed,
    maxFragments: mostFragments,
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    let count = 0;
    let waiting: Promise<void>[] = [];
    const problems: string[] = [];
    for await (const { url, html } of pages) {
      const content = markForPagefind(html);
      if (content === undefined) continue;
      count += 1;
      waiting.push(
        index.addHTMLFile({ url, content }).then(
          ({ errors: of }) => {
            problems.push(...of.map((error) => `${url}: ${error}`));
          },
          (cause: unknown) => {
            problems.push(`${url}: ${String(cause)}`);
          },
        ),
      );
      if (waiting.length >= batch) {
        await Promise.all(waiting);
        waiting = [];
      }
    }
    await Promise.all(waiting);
    const { files, errors: ofFiles } = await index.getFiles();
    refuse(folder, [...problems, ...ofFiles]);
    for (const { path, content } of files) {
      if (unused.test(path)) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return count;
  } finally {
    await pagefind.close();
  }
}

/** A page as Pagefind reads it; `undefined` for a page that is not in the index. */
function markForPagefind(html: string): string | undefined {
  const found = /<main\b[^>]*\bdata-facets="(?<facets>[^"]*)"/u.exec(html);
  if (!found) return undefined;
  const filters = (found.groups?.facets ?? '')
    .split(' ')
    .filter(Boolean)
    .map((facet) => `<meta data-pagefind-filter="${facet.replace('/', ':')}">`)
    .join('');
  return toIndexedHtml(withStops(html))
    .replace('</head>', () => `${filters}</head>`)
    .replace('<main', '<main data-pagefind-body');
}

/** Texts of cells and particulars, which only their places keep apart, with signs between them. */
const withStops = (html: string): string =>
  html
    .replace(/(?=<\/(?:dt|th)>)/gu, ': ')
    .replace(/(?=<\/(?:dd|td)>)/gu, ' · ')
    .replace(/(?=<\/?(?:div|li|small|span|summary)\b)/gu, ' ');

function refuse(where: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${where}: ${errors.join('; ')}`);
}
