import { excerpt } from '../domain/search/excerpt.ts';
import type { SearchQuery } from '../domain/search/search-query.ts';
import type { FoundPage } from './search-engine.ts';

/** The list of results: copies of the page's template, filled with plain text. */
export class SearchResults {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #describe: (page: FoundPage) => string;

  /** `describe` tells what a page is and where it belongs, in a line above its title. */
  constructor(list: HTMLElement, template: HTMLTemplateElement, describe: (page: FoundPage) => string) {
    this.#list = list;
    this.#template = template;
    this.#describe = describe;
    list.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event);
    });
  }

  /** How many results stand in the list. */
  get count(): number {
    return this.#list.childElementCount;
  }

  /** Empties the list. */
  clear(): void {
    this.#list.replaceChildren();
  }

  /** Adds results at the end; returns the link of the first of them. */
  add(query: SearchQuery, pages: readonly FoundPage[]): HTMLElement | undefined {
    const before = this.count;
    this.#list.append(...pages.map((page) => this.#item(query, page)));
    return this.#links[before];
  }

  /** Goes to the first result. */
  focusFirst(): void {
    this.#links[0]?.focus();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #step(event: KeyboardEvent): void {
    const links = this.#links;
    const at = links.findIndex((link) => link === event.target);
    const next = at < 0 ? undefined : links[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #item(query: SearchQuery, page: FoundPage): DocumentFragment {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    const [kicker, link, text] = ['.kicker', 'a', '.excerpt'].map((selector) => item.querySelector(selector));
    kicker?.append(this.#describe(page));
    link?.setAttribute('href', page.href);
    link?.append(page.title);
    // The text of a page begins with its title, which stands above the excerpt.
    const body = page.text.startsWith(page.title)
      ? page.text.slice(page.title.length).replace(/^[.\s]+/u, '')
      : page.text;
    for (const piece of excerpt(query, body)) {
      const mark = piece.isMatch ? document.createElement('mark') : undefined;
      mark?.append(piece.text);
      text?.append(mark ?? piece.text);
    }
    return item;
  }
}
