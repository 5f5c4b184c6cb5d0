import { cacheNames, keptAtHeader, withMoment } from '../domain/offline-reading.ts';

/**
 * `<kept-pages data-own="…" data-home="…">` on the page that stands in for those that are not kept: leads
 * once more to the address that was asked for, and lists the pages that are kept, the newest first.
 */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    const { own = '', home = '' } = this.dataset;
    const { pathname, search } = location;
    if (pathname !== own) this.querySelector('[data-retry]')?.setAttribute('href', pathname + search);
    void this.#list(new URL(own, location.href).href, new URL(home, location.href).href);
  }

  async #list(own: string, home: string): Promise<void> {
    const name = cacheNames(home).pages;
    if (!('caches' in window) || !(await caches.has(name))) return;
    const cache = await caches.open(name);
    const addresses = (await cache.keys()).map(({ url }) => url).filter((url) => url !== own);
    const items = await Promise.all(addresses.reverse().map(async (url) => this.#item(url, await cache.match(url))));
    this.querySelector('ul')?.replaceChildren(...items.filter((item) => item !== null));
    this.querySelector('section')?.toggleAttribute(
      'hidden',
      items.every((item) => item === null),
    );
  }

  /** A link to a kept page; `null` for a page without a title. */
  async #item(address: string, copy: Response | undefined): Promise<DocumentFragment | null> {
    const page = new DOMParser().parseFromString((await copy?.text()) ?? '', 'text/html');
    const item = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const [link, time] = [item.querySelector('a'), item.querySelector('small')];
    const title = page.querySelector('h1')?.textContent.trim();
    if (!copy || !link || !time || !title) return null;
    link.href = address;
    link.textContent = title;
    time.textContent = withMoment(this.dataset.words ?? '', new Date(copy.headers.get(keptAtHeader) ?? ''));
    return item;
  }
}
customElements.define('kept-pages', KeptPages);
