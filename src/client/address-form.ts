/** A form whose question also stands in the address of the page, so that it can be kept, shared and gone back to. */
export class AddressForm {
  /** Called when another question is asked: by the form, or by going back and forth. */
  onChange: () => void = () => undefined;
  /** Whether the question was sent by the form. */
  wasSent = false;
  /** The question part of the address that was read or written last. */
  #asked = location.search;
  readonly #fields: (HTMLInputElement | HTMLSelectElement)[];

  constructor(form: HTMLElement) {
    this.#fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    // What was typed before the script came stays.
    if (this.isAsked) this.#readAddress();
    addEventListener('popstate', () => {
      // A link within the page changes nothing here.
      if (location.search === this.#asked) return;
      this.#readAddress();
      this.wasSent = false;
      this.onChange();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.wasSent = true;
      this.ask();
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const field of this.#fields) field.value = '';
      this.wasSent = false;
      this.ask();
    });
  }

  /** What the fields hold, by name; empty ones are left out. */
  get values(): Readonly<Record<string, string>> {
    const filled = this.#fields.filter(({ value }) => value.trim());
    return Object.fromEntries(filled.map(({ name, value }) => [name, value]));
  }

  /** Whether the address holds a question. */
  get isAsked(): boolean {
    const wanted = new URLSearchParams(location.search);
    return this.#fields.some(({ name }) => wanted.get(name)?.trim());
  }

  /** Takes back every choice, and asks for the same text. */
  unfilter(): void {
    for (const field of this.#fields) if (field instanceof HTMLSelectElement) field.value = '';
    this.ask();
  }

  /** Puts the question into the address, beside the former one or in its place, and asks it. */
  ask({ replace = false } = {}): void {
    const address = new URL(location.href);
    address.search = '';
    for (const [name, value] of Object.entries(this.values)) address.searchParams.set(name, value.trim());
    if (address.href !== location.href)
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    this.#asked = location.search;
    this.onChange();
  }

  #readAddress(): void {
    this.#asked = location.search;
    const wanted = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      const value = wanted.get(field.name) ?? '';
      const isPossible =
        field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
      field.value = isPossible ? value : '';
    }
  }
}
