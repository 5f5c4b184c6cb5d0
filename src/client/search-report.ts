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
  }

  failed(): void {
    this.#parts.say(typeof WebAssembly === 'object' ? this.#words.failed : this.#words.outdated);
    this.#remark('');
    this.#parts.show('[data-none]', false);
    this.#parts.show('[data-retry]', true);
  }

  answer({ query, count, unfiltered, missing }: Answer): void {
    const words = this.#words;
    const sentence =
      count > 0 ? words.found : unfiltered > 0 ? words.noneFiltered : query.quoted ? words.noneQuoted : words.none;
    this.#parts.say(filled(sentence, { count: formatCount(count || unfiltered), text: quotable(query.text) }));
    const meanings = query.understood.map(([short, meaning]) => filled(words.understood, { short, meaning }));
    const unknown = missing.length > 0 ? [filled(words.missing, { words: quotable(missing.join(' ')) })] : [];
    this.#remark([...meanings, ...unknown].join(' '));
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
