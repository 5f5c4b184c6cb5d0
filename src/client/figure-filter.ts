/** Narrows the tables of figures by group, verdict, province and year; the choice stands in the address. */
class FigureFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const selects = [...form.querySelectorAll('select')];
    const wanted = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = wanted.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.addEventListener('change', () => {
      this.#apply(selects, true);
    });
    form.addEventListener('reset', () => {
      // The fields have their first values only after the event.
      setTimeout(() => {
        this.#apply(selects, true);
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#apply(selects, true);
    });
    this.#apply(selects, false);
  }

  #apply(selects: readonly HTMLSelectElement[], remember: boolean): void {
    const active = selects.some(({ value }) => value !== '');
    let shown = 0;
    for (const section of document.querySelectorAll<HTMLDetailsElement>('.figure-group')) {
      let inSection = 0;
      for (const row of section.querySelectorAll<HTMLElement>('tbody tr[data-province]')) {
        row.hidden = selects.some(({ value, dataset }) => value !== '' && row.dataset[dataset.field ?? ''] !== value);
        if (!row.hidden) inSection += 1;
      }
      section.hidden = inSection === 0;
      if (active) section.open = inSection > 0;
      shown += inSection;
    }
    const status = this.querySelector('[role=status]');
    const { none = '', shown: sentence = '' } = this.dataset;
    if (status)
      status.textContent =
        shown === 0 ? none : active ? sentence.replace('{count}', shown.toLocaleString('vi-VN')) : '';
    if (remember) this.#remember(selects);
  }

  #remember(selects: readonly HTMLSelectElement[]): void {
    const address = new URL(location.href);
    for (const { name, value } of selects)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(null, '', address);
  }
}

customElements.define('figure-filter', FigureFilter);
