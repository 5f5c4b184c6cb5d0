import type { LookupHit } from '../domain/lookup/lookup-hit.ts';

/** The list of hits: copies of the page's template, filled with plain text. */
export class LookupHits {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  /** How many hits stand in the list. */
  get count(): number {
    return this.#list.childElementCount;
  }

  /** Empties the list. */
  clear(): void {
    this.#list.replaceChildren();
  }

  /** Adds hits at the end; returns the name of the first of them. */
  add(hits: readonly LookupHit[]): HTMLElement | null {
    const items = hits.map((hit) => this.#item(hit));
    const first = items[0]?.querySelector<HTMLElement>('[data-hit="name"]') ?? null;
    this.#list.append(...items);
    return first;
  }

  #item(hit: LookupHit): DocumentFragment {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    for (const place of item.querySelectorAll<HTMLElement>('[data-hit]')) {
      const value = hit[place.dataset.hit as keyof LookupHit];
      if (value === null || value === false) (place.closest('[data-line]') ?? place).remove();
      else if (typeof value === 'string') place.textContent = value;
      else if (typeof value === 'object') Object.assign(place, { href: value.href, textContent: value.label });
    }
    return item;
  }
}
