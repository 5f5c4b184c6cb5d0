import type { Locator, Page } from 'playwright-core';
import { strings } from '../../src/strings.ts';

const words = strings.lookup;

/** Someone who looks awards up on a page, and what they see. */
export class LookupVisit {
  /** What the browser complained about. */
  readonly complaints: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  field(): Locator {
    return this.#page.getByLabel(words.text);
  }

  select(name: string): Locator {
    return this.#page.locator(`award-lookup select[name="${name}"]`);
  }

  retry(): Locator {
    return this.#page.getByRole('button', { name: words.retry });
  }

  hits(): Locator {
    return this.#page.locator('award-lookup [data-list] > li');
  }

  names(): Promise<string[]> {
    return this.hits().locator('h3').allTextContents();
  }

  status(): Promise<string | null> {
    return this.#page.locator('award-lookup [role=status]').textContent();
  }

  /** Waits until what was asked is answered. */
  async answered(): Promise<void> {
    await this.#page.waitForSelector('award-lookup:not([aria-busy])');
  }

  /** Types a text and sends it by Enter. */
  async ask(text: string): Promise<void> {
    await this.field().fill(text);
    await this.#page.keyboard.press('Enter');
    await this.answered();
  }
}
