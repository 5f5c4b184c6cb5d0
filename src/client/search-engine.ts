import type { LooseMatch, PageIndex, PagePositions } from '../domain/search/page-index.ts';
import { fromIndexed } from '../domain/search/search-text.ts';

/** A page as a result shows it. */
export interface FoundPage {
  href: string;
  title: string;
  /** All its text, without markup. */
  text: string;
  /** Its values of each facet. */
  facets: Readonly<Record<string, readonly string[]>>;
}

/** Page ids by facet and value. */
export type FacetPages = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The part of Pagefind's module that is used here. */
interface Pagefind {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  search: (term: string | null, options?: object) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ url: string; content: string; meta: { title?: string }; filters: Record<string, string[]> }>;
}

/** A part of the index did not load; asking again loads it again. */
export class IndexUnreachable extends Error {}

/** Milliseconds after which a file that does not come counts as lost. */
const patience = 30_000;

/** Terms whose pages are kept at hand. */
const mostTerms = 400;

let failures = 0;

/**
 * Pagefind goes on without a part of its index that did not load; this counts such requests. An empty
 * answer, one that breaks off and a page in place of a file (of a network that asks to log in) are failures.
 */
function watchRequests(): void {
  const request = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    try {
      const response = await request(address, { signal: AbortSignal.timeout(patience), ...options });
      const body = await response.arrayBuffer();
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (!response.ok || isPage || body.byteLength === 0) throw new TypeError(response.url);
      return new Response(body, response);
    } catch (cause) {
      failures += 1;
      throw cause;
    }
  };
}

watchRequests();

/**
 * The site's index, asked through Pagefind on the page's own thread, where failed requests can be
 * seen. `spelled` changes how all questions are answered, so nothing may be asked beside it.
 * Every method rejects with `IndexUnreachable` when a part of the index does not load.
 */
export class SearchEngine implements PageIndex {
  readonly #pagefind: PagefindInstance;
  readonly #found = new Map<string, Promise<ReadonlyMap<string, LooseMatch>>>();
  readonly #results = new Map<string, PagefindResult>();

  private constructor(pagefind: PagefindInstance) {
    this.#pagefind = pagefind;
  }

  /** Loads the engine from the folder of the index, whose address ends in a slash; `attempt` counts from 0. */
  static async load(folder: string, attempt: number): Promise<SearchEngine> {
    // A browser may remember that an address failed as a module.
    const address = `${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
    return complete(async () => {
      const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
      const pagefind = createInstance({ basePath: folder, noWorker: true });
      await pagefind.init();
      await pagefind.search(null);
      return new SearchEngine(pagefind);
    });
  }

  pages = once(async () => (await this.#search(null)).length);

  phrase = async (words: string): Promise<PagePositions> =>
    new Map([...(await this.#remembered(`"${words}"`))].map(([id, { places }]) => [id, places]));

  async loosely(words: string): Promise<ReadonlyMap<string, LooseMatch>> {
    const found = await this.#remembered(words);
    const isLonger = words.includes(' ') || found.size === 0 || (await this.phrase(words)).size > 0;
    return isLonger || !(await this.#isShorterWord(words, found)) ? found : new Map();
  }

  /**
   * Whether these pages have only a word with which `letters` begin. For letters with which no word
   * begins, Pagefind gives the pages of the longest such word.
   */
  async #isShorterWord(letters: string, found: ReadonlyMap<string, LooseMatch>): Promise<boolean> {
    for (let length = letters.length - 1; length > 0; length -= 1) {
      const pages = await this.phrase(letters.slice(0, length));
      if (pages.size === 0) continue;
      return (
        pages.size === found.size && [...pages].every(([id, [place = -1]]) => found.get(id)?.places.includes(place))
      );
    }
    return false;
  }

  async spelled(text: string): Promise<string[]> {
    await this.#pagefind.options({ exactDiacritics: true });
    try {
      return (await this.#search(`"${text}"`)).map(({ id }) => id);
    } finally {
      await this.#pagefind.options({ exactDiacritics: false });
    }
  }

  /** The pages that have each value of each facet. */
  facets = once(async (): Promise<FacetPages> => {
    const values = await complete(() => this.#pagefind.filters());
    const all = new Map<string, Map<string, Set<string>>>();
    for (const [facet, counts] of Object.entries(values)) {
      const pages = new Map<string, Set<string>>();
      for (const value of Object.keys(counts))
        pages.set(value, new Set((await this.#search(null, { [facet]: [value] })).map(({ id }) => id)));
      all.set(facet, pages);
    }
    return all;
  });

  /** What results of earlier questions show, in their order. */
  read = (ids: readonly string[]): Promise<FoundPage[]> => Promise.all(ids.map((id) => this.#page(id)));

  async #page(id: string): Promise<FoundPage> {
    const result = this.#results.get(id);
    if (!result) throw new RangeError(id);
    const { url, meta, content, filters } = await complete(() => result.data());
    return { href: url, title: fromIndexed(meta.title ?? ''), text: fromIndexed(content), facets: filters };
  }

  #remembered(term: string): Promise<ReadonlyMap<string, LooseMatch>> {
    const known = this.#found.get(term);
    if (known) return known;
    const found = this.#search(term).then(
      (results) => new Map(results.map(({ id, score, words }) => [id, { score, places: words }])),
    );
    if (this.#found.size >= mostTerms) this.#found.clear();
    this.#found.set(term, found);
    found.catch(() => this.#found.delete(term));
    return found;
  }

  async #search(term: string | null, filters: object = {}): Promise<PagefindResult[]> {
    const { results } = await complete(() => this.#pagefind.search(term, { filters }));
    for (const result of results) this.#results.set(result.id, result);
    return results;
  }
}

/** Does some work of Pagefind and sees to it that nothing was missing. */
async function complete<T>(work: () => Promise<T>): Promise<T> {
  const before = failures;
  const result = await work().catch((cause: unknown) => {
    throw new IndexUnreachable('index', { cause });
  });
  if (failures > before) throw new IndexUnreachable('index');
  return result;
}

/** Asks once, and again only after a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((cause: unknown) => {
      answer = undefined;
      throw cause;
    });
    return answer;
  };
}
