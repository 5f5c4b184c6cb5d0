import type { SearchWording } from '../domain/search/search-page.ts';
import type { SearchQuery } from '../domain/search/search-query.ts';
import { filled, formatCount, quotable } from '../domain/wording.ts';
import type { AnswerParts } from './answer-parts.ts';

/** What an answer is told with. */
export interface Answer {
  query: SearchQuery;
  /** Results that the choices leave. */
  count: number;
  /** Results without the choices. */
  unfiltered: number;
  /** Words that no page has. */
  missing: readonly string[];
}

/** Says how a search goes, and shows the parts of the page that fit. */
export class SearchReport {
  readonly #parts: AnswerParts;
  readonly #words: SearchWording;

  constructor(parts: AnswerParts, words: SearchWording) {
    this.#parts = parts;
    this.#words = words;
  }

  /** Nothing is asked; `isAsked` where the form was sent empty or without a word. */
  empty(isAsked: boolean): void {
    this.#parts.show('[data-results]', false);
    this.#parts.show('[data-choices]', false);
    this.#parts.say(isAsked ? this.#words.nothingTyped : '');
    this.#remark('');
  }

  loading(): void {
    this.#parts.say(this.#words.loading);
    this.#parts.show('[data-more]', false);
  }

  /** Something did not load; `isMore` where the results before it stand. */
  failed(isMore: boolean): void {
    this.#parts.say(typeof WebAssembly === 'object' ? this.#words.failed : this.#words.outdated);
    if (!isMore) {
      this.#remark('');
      this.#parts.show('[data-results]', false);
    }
    this.#parts.show('[data-retry]', true);
  }

  answer({ query, count, unfiltered, missing }: Answer): void {
    const words = this.#words;
    const sentence =
      count > 0
        ? count < unfiltered
          ? words.foundFiltered
          : words.found
        : unfiltered > 0
          ? words.noneFiltered
          : query.quoted
            ? words.noneQuoted
            : words.none;
    const numbers = { count: formatCount(count), all: formatCount(unfiltered) };
    this.#parts.say(filled(sentence, { ...numbers, text: quotable(query.text) }));
    const meanings = query.understood.map(([short, meaning]) => filled(words.understood, { short, meaning }));
    const isAll = unfiltered === 0 && missing.join(' ') === query.text;
    const unknown =
      missing.length > 0 && !isAll ? [filled(words.missing, { words: missing.map(quotable).join('”, “') })] : [];
    this.#remark([...meanings, ...unknown].join(' '));
    this.#parts.askElsewhere(query.text);
    this.#parts.show('[data-results]', true);
    this.#parts.show('[data-choices]', unfiltered > 0);
    this.#parts.show('[data-none]', count === 0);
    this.#parts.show('[data-unfilter]', count === 0 && unfiltered > 0);
    this.#parts.show('[data-unquote]', count === 0 && query.quoted);
  }

  /** How many of all results are shown. */
  progress(shown: number, count: number): void {
    this.#parts.progress(this.#words.shown, shown, count);
  }

  #remark(text: string): void {
    this.#parts.write('[data-remarks]', text);
  }
}
