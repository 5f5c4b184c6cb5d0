import { missingWords, rankPages, type RankedPage } from '../domain/search/page-ranking.ts';
import type { SearchSetup } from '../domain/search/search-page.ts';
import { readQuery } from '../domain/search/search-query.ts';
import { isNamed, namedFirst } from '../domain/search/title-order.ts';
import { AddressForm } from './address-form.ts';
import { AnswerParts } from './answer-parts.ts';
import { Attempts, type Work } from './attempts.ts';
import { SearchChoices } from './search-choices.ts';
import { SearchEngine } from './search-engine.ts';
import { SearchReport, type Answer } from './search-report.ts';
import { SearchResults } from './search-results.ts';

/** Results shown at a time. */
const step = 10;

/** Milliseconds without a key after which what was typed so far is searched for. */
const pause = 400;

/**
 * `<site-search data-setup="…">` around a form and a list: searches the site's index for what is typed.
 * The question stands in the address of the page. Whatever fails is said and can be tried again.
 */
class SiteSearch extends HTMLElement {
  #setup!: SearchSetup;
  #form!: AddressForm;
  #choices!: SearchChoices;
  #results!: SearchResults;
  #report!: SearchReport;
  #attempts!: Attempts;
  #engine: Promise<SearchEngine> | undefined;
  /** Times that the engine did not load. */
  #failures = 0;
  #running: Promise<void> = Promise.resolve();
  /** Whether the results of the question stand, though perhaps not the numbers of its choices. */
  #isAnswered = false;
  #answer: (Answer & { pages: readonly RankedPage[] }) | undefined;

  connectedCallback(): void {
    this.#setup = JSON.parse(this.dataset.setup ?? '') as SearchSetup;
    const parts = new AnswerParts(this);
    const choices = new SearchChoices(parts.find('[data-choices]'));
    const template = parts.find('template') as HTMLTemplateElement;
    this.#choices = choices;
    this.#form = new AddressForm(parts.find('form'));
    this.#results = new SearchResults(parts.find('[data-list]'), template, (page) => choices.describe(page));
    this.#report = new SearchReport(parts, this.#setup.words);
    this.#attempts = new Attempts(parts, (again) => {
      this.#report.failed(again === this.#more || this.#isAnswered);
    });
    this.#form.onChange = this.#search;
    // A choice that came with the address must be seen.
    parts.find('[data-choices]').toggleAttribute('open', choices.isMade);
    this.#listen(parts);
    if (this.#form.isAsked) this.#search();
  }

  #listen(parts: AnswerParts): void {
    const form = parts.find('form');
    const field = parts.find('[data-search-field]') as HTMLInputElement;
    const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#form.ask({ replace: true });
      }, pause);
    };
    if (!savesData) {
      field.addEventListener('input', askSoon);
      field.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    }
    form.addEventListener('submit', () => {
      clearTimeout(timer);
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#form.ask();
    });
    this.addEventListener('keydown', (event) => {
      const isDown = event.key === 'ArrowDown' && event.target === field;
      if (isDown) event.preventDefault();
      if (isDown) this.#results.focusFirst();
      else if (event.key === 'Escape' && event.target !== field) field.focus();
    });
    parts.onClick('[data-more]', this.#more);
    parts.onClick('[data-unfilter]', () => {
      this.#form.unfilter();
    });
    parts.onClick('[data-unquote]', () => {
      field.value = readQuery(field.value, []).text;
      this.#form.ask();
    });
  }

  #search = (): void => {
    this.#attempt(this.#search, async (isCurrent) => {
      const text = this.#form.values.q ?? '';
      const query = readQuery(text, this.#setup.abbreviations);
      this.#isAnswered = false;
      if (query.readings.length === 0) {
        this.#results.clear();
        this.#report.empty(this.#form.isAsked || this.#form.wasSent);
        return;
      }
      this.#report.loading();
      const engine = await this.#load();
      if (!isCurrent()) return;
      const ranked = await rankPages(engine, query);
      const facets = this.#choices.isMade ? await engine.facets() : undefined;
      const pages = facets ? ranked.filter(({ id }) => this.#choices.allows(facets, id)) : ranked;
      const missing = await missingWords(engine, query);
      const [best = [], ...others] = pages.slice(0, step).map(({ id }) => id);
      const first = await engine.read([best].flat());
      if (!isCurrent()) return;
      this.#answer = { query, count: pages.length, unfiltered: ranked.length, missing, pages };
      this.#results.clear();
      this.#report.answer(this.#answer);
      // A page of that name stays first, whatever the titles of the others are.
      const isSure = first.every((page) => isNamed(query, page));
      if (isSure) this.#results.add(query, first);
      const more = await engine.read(others);
      if (!isCurrent()) return;
      this.#results.add(query, isSure ? namedFirst(query, more) : namedFirst(query, [...first, ...more]));
      this.#report.progress(this.#results.count, pages.length);
      this.#isAnswered = true;
      const ids = ranked.map(({ id }) => id);
      this.#choices.count(await engine.facets(), ids);
    });
  };

  #more = (): void => {
    this.#attempt(this.#more, async (isCurrent) => {
      const engine = await this.#load();
      const answer = this.#answer;
      if (!answer) return;
      const { query, pages } = answer;
      const { count } = this.#results;
      const found = await engine.read(pages.slice(count, count + step).map(({ id }) => id));
      if (!isCurrent()) return;
      const first = this.#results.add(query, found);
      this.#report.answer(answer);
      this.#report.progress(this.#results.count, pages.length);
      first?.focus();
    });
  };

  /** The engine, loaded at the first need; after a failure it is loaded anew. */
  #load(): Promise<SearchEngine> {
    this.#engine ??= SearchEngine.load(this.#setup.folder, this.#failures).catch((cause: unknown) => {
      this.#engine = undefined;
      this.#failures += 1;
      throw cause;
    });
    return this.#engine;
  }

  /** Attempts one thing at a time, and of several that wait only the last. */
  #attempt(again: () => void, work: Work): void {
    this.#running = this.#attempts.make(again, work, this.#running);
  }
}

customElements.define('site-search', SiteSearch);
