import { formatCount } from '../domain/wording.ts';
import type { FacetPages, FoundPage } from './search-engine.ts';

/** The choices by which results are narrowed; each option says how many results it would leave. */
export class SearchChoices {
  readonly #selects: HTMLSelectElement[];
  readonly #labels = new Map<HTMLOptionElement, string>();

  constructor(part: HTMLElement) {
    this.#selects = [...part.querySelectorAll('select')];
    for (const select of this.#selects)
      for (const option of select.options) this.#labels.set(option, option.textContent);
  }

  /** Whether some choice is made. */
  get isMade(): boolean {
    return this.#selects.some(({ value }) => value !== '');
  }

  /** Whether a page is among those that the choices leave; `except` leaves one choice out. */
  allows(facets: FacetPages, id: string, except?: HTMLSelectElement): boolean {
    return this.#selects.every(
      (select) => select === except || !select.value || facets.get(select.name)?.get(select.value)?.has(id) === true,
    );
  }

  /** Says at every option how many of these pages it would leave with the other choices as they are. */
  count(facets: FacetPages, ids: readonly string[]): void {
    for (const select of this.#selects) {
      const left = ids.filter((id) => this.allows(facets, id, select));
      for (const option of select.options) {
        if (!option.value) continue;
        const pages = facets.get(select.name)?.get(option.value);
        const count = left.filter((id) => pages?.has(id)).length;
        option.textContent = `${this.#labels.get(option) ?? ''} (${formatCount(count)})`;
        option.disabled = count === 0 && !option.selected;
        option.hidden = option.disabled;
      }
    }
  }

  /** What a page is, where and of which years: `Điển hình tiên tiến · Lào Cai · 2022`. */
  describe({ facets }: FoundPage): string {
    return ['loai', 'tinh', 'nam']
      .map((name) => {
        const select = this.#selects.find((other) => other.name === name);
        const labels = [...(facets[name] ?? [])].sort().map((value) => this.#labelOf(select, value));
        return name === 'nam' && labels.length > 2 ? `${labels[0] ?? ''}–${labels.at(-1) ?? ''}` : labels.join(', ');
      })
      .filter(Boolean)
      .join(' · ');
  }

  #labelOf(select: HTMLSelectElement | undefined, value: string): string {
    const option = [...(select?.options ?? [])].find((other) => other.value === value);
    return (option && this.#labels.get(option)) ?? value;
  }
}
