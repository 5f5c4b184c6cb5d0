import { writeSearchIndex, type IndexedPage } from '../../scripts/search-index.ts';
import { fileRequests } from './file-requests.ts';
import { IndexUnreachable, SearchEngine } from '../../src/client/search-engine.ts';
import { rankPages } from '../../src/domain/search/page-ranking.ts';
import { readQuery, type Abbreviation } from '../../src/domain/search/search-query.ts';
import { temporaryFolder } from './temporary-folder.ts';

// From here, so that no test loads the engine before its requests go to files.
export { fileRequests, IndexUnreachable, SearchEngine };

/** A page of a site as the build writes it; `null` for one that says nothing of facets. */
export const searchedPage = (url: string, title: string, body: string, facets: string | null = ''): IndexedPage => ({
  url,
  html: `<!doctype html><html lang="vi"><head><title>${title} | Trang thử</title></head><body><header><nav>Trang chủ</nav></header><main id="noi-dung" tabindex="-1"${facets === null ? '' : ` data-facets="${facets}"`}><nav>Đường dẫn</nav><p class="kicker">Chỉ mục</p><h1>${title}</h1>${body}</main><footer>Chân trang</footer></body></html>`,
});

/** The folder of an index of pages, with a slash at its end; unless `folder` is given, one for one test. */
export async function searchFolder(pages: readonly IndexedPage[], folder?: string): Promise<string> {
  const own = folder ?? (await temporaryFolder());
  await writeSearchIndex(pages, own);
  return `${own}/`;
}

/** The addresses that answer what was typed, best first. */
export async function search(
  engine: SearchEngine,
  typed: string,
  abbreviations: readonly Abbreviation[] = [],
): Promise<string[]> {
  const ranked = await rankPages(engine, readQuery(typed, abbreviations));
  return (await engine.read(ranked.map(({ id }) => id))).map(({ href }) => href);
}
