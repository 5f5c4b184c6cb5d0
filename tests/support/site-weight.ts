import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { SearchSetup } from '../../src/domain/search/search-page.ts';
import { attributeOf, elements, scriptsOf } from './html-document.ts';
import type { SitePage } from './site-files.ts';

/** What a page costs a reader after compression, fonts and pictures aside; in bytes. */
export interface PageWeight {
  path: string;
  /** The document, its styles and the scripts that load at once. */
  first: number;
  /** Of that, the scripts, be they files or in the page. */
  scripts: number;
  /** All of that and the scripts that a chart loads once it is in view, or a search at the first question. */
  whole: number;
}

/** Scripts of a page that are files of their own, as paths within the site; those in the page count with it. */
export interface PageScripts {
  first: string[];
  later: string[];
}

/** How hard Brotli tries: as servers do that compress each answer anew, and as well as it can, in ten times the time. */
type Quality = 9 | 11;

/** Weighs the pages of a built site; files that pages share are compressed once. */
export class SiteWeight {
  readonly #folder: string;
  readonly #quality: Quality;
  readonly #sizes = new Map<string, number>();

  constructor(folder: string, quality: Quality = 11) {
    this.#folder = folder;
    this.#quality = quality;
  }

  /** The weight of one page. */
  page(page: SitePage): PageWeight {
    const sheets = elements(page.document, 'link[rel="stylesheet"]').map((link) => pathIn(attributeOf(link, 'href')));
    const { first, later } = this.scripts(page);
    const inlined = scriptsOf(page.document).map(({ textContent }) => this.#compressed(textContent));
    const scripts = [...inlined, ...first.map((file) => this.#size(file))].reduce((sum, size) => sum + size, 0);
    const atOnce = [...sheets, ...first].reduce((sum, file) => sum + this.#size(file), this.#compressed(page.html));
    const whole = later.reduce((sum, file) => sum + this.#size(file), atOnce);
    return { path: page.path, first: atOnce, scripts, whole };
  }

  /** The scripts that a page loads, and those that they load in turn. */
  scripts({ document }: SitePage): PageScripts {
    const named = [
      ...elements(document, 'script[src]').map((script) => attributeOf(script, 'src')),
      ...elements(document, 'link[rel="modulepreload"]').map((link) => attributeOf(link, 'href')),
    ];
    const first = new Set<string>();
    const later = new Set<string>();
    const follow = (file: string, found: Set<string>) => {
      if (found.has(file)) return;
      found.add(file);
      const text = readFileSync(join(this.#folder, file), 'utf8');
      for (const [, lazy, name = ''] of text.matchAll(/(import\(\s*)?["'`]\.\/([\w.$-]+\.js)["'`]/gu))
        follow(`_astro/${name}`, lazy === undefined ? found : later);
    };
    for (const source of named) follow(pathIn(source), first);
    for (const search of elements(document, 'site-search')) later.add(engineOf(attributeOf(search, 'data-setup')));
    return { first: [...first], later: [...later].filter((file) => !first.has(file)) };
  }

  #size(file: string): number {
    const known = this.#sizes.get(file) ?? this.#compressed(readFileSync(join(this.#folder, file)));
    this.#sizes.set(file, known);
    return known;
  }

  #compressed(content: string | Buffer): number {
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: this.#quality } }).byteLength;
  }
}

/** The search is told where its index lies, beside the engine that reads it. */
const engineOf = (setup: string | null): string =>
  pathIn(`${(JSON.parse(setup ?? '') as SearchSetup).folder}pagefind.js`);

const pathIn = (address: string | null): string => (address ?? '').replace(/^\//u, '');
