import type { Locator, Page } from 'playwright-core';
import { filled } from '../../src/domain/wording.ts';
import { strings } from '../../src/strings.ts';

const { said } = strings.search;

/** For what comes after a pause, however slow the machine. */
export const soon = { timeout: 20_000 };

/** Address of the search page with a question. */
export const searchFor = (text: string): string => `/tim-kiem/?q=${encodeURIComponent(text)}`;

/** The sentence that tells how many results a question has. */
export const found = (count: number, text: string): string =>
  filled(said.found, { count: count.toLocaleString('vi-VN'), text });

/** The sentence for a question without results. */
export const none = (text: string): string => filled(said.none, { text });

/** Someone who searches the site, and what they see. */
export class SearchVisit {
  /** What the browser complained about: messages, errors, dialogs, broken rules of the policy. */
  readonly complaints: string[] = [];
  /** Where the page asked for something. */
  readonly origins = new Set<string>();
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => this.origins.add(new URL(request.url()).origin));
  }

  /** Opens the search page with a question, and waits for the answer. */
  async ask(text: string): Promise<void> {
    await this.page.goto(searchFor(text));
    await this.answered();
  }

  /** Types a text in place of the former one, sends it by Enter, and waits for the answer. */
  async type(text: string): Promise<void> {
    await this.field().fill(text);
    await this.field().press('Enter');
    await this.answered();
  }

  /** Waits until what was asked is answered. */
  async answered(): Promise<void> {
    await this.page.waitForSelector('site-search:not([aria-busy])');
  }

  field(): Locator {
    return this.page.locator('site-search input[name=q]');
  }

  select(name: string): Locator {
    return this.page.locator(`site-search select[name="${name}"]`);
  }

  button(name: string): Locator {
    return this.page.locator('site-search').getByRole('button', { name, exact: true });
  }

  results(): Locator {
    return this.page.locator('site-search [data-list] > li');
  }

  /** The part with what to try where nothing was found. */
  tips(): Locator {
    return this.page.locator('site-search [data-none]');
  }

  titles(): Promise<string[]> {
    return this.results().locator('h3').allInnerTexts();
  }

  /** The addresses of the results, without the origin. */
  addresses(): Promise<string[]> {
    return this.results()
      .locator('a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  }

  marks(): Promise<string[]> {
    return this.results().locator('.excerpt mark').allInnerTexts();
  }

  async status(): Promise<string> {
    return (await this.page.locator('site-search [role=status]').textContent()) ?? '';
  }

  async remarks(): Promise<string> {
    return (await this.page.locator('site-search [data-remarks]').textContent()) ?? '';
  }

  /** How many results the status tells. */
  async count(): Promise<number> {
    const number = /^Có (?<number>[\d.]+) kết quả/u.exec(await this.status())?.groups?.number ?? '0';
    return Number(number.replaceAll('.', ''));
  }

  /** What has the focus: its address, its name or its role. */
  focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => {
      const item = document.activeElement;
      return item?.getAttribute('href') ?? item?.getAttribute('name') ?? item?.getAttribute('role');
    });
  }
}
