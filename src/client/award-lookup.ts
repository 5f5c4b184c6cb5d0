import { hitsPerPage, nextHits } from '../domain/lookup/hit-pages.ts';
import { lookupHit } from '../domain/lookup/lookup-hit.ts';
import { blockName, blockOf, filterParameters, type LookupFilter } from '../domain/lookup/lookup-manifest.ts';
import type { LookupSetup } from '../domain/lookup/lookup-page.ts';
import { decodeRows } from '../domain/lookup/lookup-row.ts';
import { searchLookup, type LookupOutcome, type LookupRequest } from '../domain/lookup/lookup-search.ts';
import { filled } from '../domain/wording.ts';
import { AddressForm } from './address-form.ts';
import { AnswerParts } from './answer-parts.ts';
import { Attempts } from './attempts.ts';
import { LookupFiles } from './lookup-files.ts';
import { LookupHits } from './lookup-hits.ts';
import { outcomeText } from './lookup-status.ts';

/** Requests by which the first page of hits comes: the scripts of the page and the files of the index. */
const firstRequests = 6;

const scriptRequests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\.m?js(?:\?|$)/u.test(name)).length;

/**
 * `<award-lookup data-setup="…">` around a form and a list: looks awards up in the files of the index
 * when the form is sent. The question stands in the address of the page. Whatever fails is said and
 * can be tried again.
 */
class AwardLookup extends HTMLElement {
  #setup!: LookupSetup;
  #files!: LookupFiles;
  #form!: AddressForm;
  #hits!: LookupHits;
  #parts!: AnswerParts;
  #attempts!: Attempts;
  #outcome: LookupOutcome | undefined;
  /** What was said of it. */
  #told = '';

  connectedCallback(): void {
    this.#setup = JSON.parse(this.dataset.setup ?? '') as LookupSetup;
    this.#files = new LookupFiles((file) => filled(this.#setup.files, { file }));
    const parts = new AnswerParts(this);
    this.#parts = parts;
    this.#form = new AddressForm(parts.find('form'));
    this.#hits = new LookupHits(parts.find('[data-list]'), parts.find('template') as HTMLTemplateElement);
    this.#attempts = new Attempts(parts, (again) => {
      this.#fail(again);
    });
    this.#form.onChange = this.#search;
    parts.onClick('[data-more]', this.#more);
    parts.onClick('[data-unfilter]', () => {
      this.#form.unfilter();
    });
    if (this.#form.isAsked) this.#search();
  }

  /** What the form asks, from what its fields hold by name. */
  get #request(): LookupRequest {
    const { q = '', ...chosen } = this.#form.values;
    const names = Object.entries(filterParameters) as [LookupFilter, string][];
    const filters = names.flatMap(([filter, name]) => (chosen[name] ? [[filter, chosen[name]] as const] : []));
    return { text: q, filters: Object.fromEntries(filters) };
  }

  #search = (): void => {
    void this.#attempts.make(this.#search, async (isCurrent) => {
      const request = this.#request;
      if (!request.text && Object.keys(request.filters).length === 0) {
        this.#rest();
        this.#parts.say(this.#form.wasSent ? this.#setup.words.nothingTyped : '');
        return;
      }
      this.#parts.say(this.#setup.words.loading);
      this.#parts.show('[data-more]', false);
      const isFirst = this.#files.requests === 0;
      const outcome = await searchLookup(this.#setup.manifest, (name) => this.#files.load(name), request);
      const rows = nextHits(outcome.rows, this.#setup.manifest, {
        from: 0,
        blocks: isFirst ? firstRequests - scriptRequests() - this.#files.requests : hitsPerPage,
        isAtHand: (block) => this.#files.has(blockName(block)),
      });
      const hits = await this.#read(rows);
      if (!isCurrent()) return;
      this.#outcome = outcome;
      this.#hits.clear();
      this.#hits.add(hits);
      this.#parts.askElsewhere(request.text);
      this.#told = outcomeText(outcome, request.text, this.#setup.words);
      this.#showResults(outcome);
    });
  };

  #more = (): void => {
    void this.#attempts.make(this.#more, async (isCurrent) => {
      const outcome = this.#outcome;
      if (!outcome) return;
      const from = this.#hits.count;
      const isAtHand = (block: number) => this.#files.has(blockName(block));
      const rows = nextHits(outcome.rows, this.#setup.manifest, { from, blocks: hitsPerPage, isAtHand });
      const hits = await this.#read(rows);
      if (!isCurrent()) return;
      const first = this.#hits.add(hits);
      this.#showResults(outcome);
      first?.focus();
    });
  };

  /** The rows with these numbers as hits; loads the blocks in which they stand. */
  async #read(rows: readonly number[]): Promise<ReturnType<typeof lookupHit>[]> {
    const { manifest, hit } = this.#setup;
    const blocks = [...new Set(rows.map((row) => blockOf(row, manifest)))];
    const contents = await Promise.all(
      blocks.map(async (block) => [block, decodeRows(await this.#files.load(blockName(block)), manifest)] as const),
    );
    const byBlock = new Map(contents);
    return rows.flatMap((row) => {
      const found = byBlock.get(blockOf(row, manifest))?.[row % manifest.blockSize];
      return found ? lookupHit(found, manifest, hit) : [];
    });
  }

  #showResults({ rows, words, unfiltered }: LookupOutcome): void {
    const wording = this.#setup.words;
    this.#parts.say(this.#told);
    this.#parts.show('[data-some]', false);
    this.#parts.show('[data-results]', true);
    this.#parts.show('[data-none]', rows.length === 0);
    this.#parts.show('[data-unfilter-line]', rows.length === 0 && unfiltered > 0);
    this.#parts.progress(wording.shown, this.#hits.count, rows.length);
    const text = words.join(', ');
    this.#parts.write('[data-understood]', text ? filled(wording.understood, { text }) : '');
  }

  /** What the page shows where nothing was found yet. */
  #rest(): void {
    this.#parts.show('[data-results]', false);
    this.#parts.show('[data-some]', true);
  }

  #fail(again: () => void): void {
    if (again === this.#search) this.#rest();
    const { failed, outdated } = this.#setup.words;
    this.#parts.say(canUnpack() ? failed : outdated);
    this.#parts.show('[data-retry]', canUnpack());
  }
}

/** Whether the browser can unpack the files; older ones know the class, but not this format. */
function canUnpack(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

customElements.define('award-lookup', AwardLookup);
