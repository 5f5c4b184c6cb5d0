import {
  bareSnippet,
  fittedSnippet,
  pictureSnippet,
  tableSnippet,
  themed,
  type SnippetTheme,
} from '../domain/embed-snippets.ts';
import { chartTable } from '../domain/embed-tables.ts';
import type { ChartSpec } from '../domain/chart-spec.ts';
import type { EmbedChoice, PageEmbedding } from '../domain/embedding.ts';

/**
 * `<embed-block data-embedding="…">`: writes the snippets anew for the part and the theme that are
 * chosen, and shows the embed in a frame of the chosen width once someone asks to see it.
 */
class EmbedBlock extends HTMLElement {
  connectedCallback(): void {
    // Hardly anybody opens it, so nothing is read before.
    this.querySelector('details')?.addEventListener('toggle', this.#start, { once: true });
  }

  readonly #start = (): void => {
    const { embedding = '' } = this.dataset;
    const { choices, site } = JSON.parse(embedding) as Pick<PageEmbedding, 'choices' | 'site'>;
    const [part, theme, width] = ['part', 'theme', 'width'].map((name) =>
      this.querySelector<HTMLSelectElement>(`select[name=${name}]`),
    );
    part?.append(...choices.map(({ label }, index) => new Option(label, String(index))));
    const chosen = () => choices[Number(part?.value ?? 0)] ?? choices[0];
    const chosenTheme = () => (theme?.value ?? 'auto') as SnippetTheme;
    const mainTable = this.#snippet('table')?.value ?? null;
    const write = () => {
      const choice = chosen();
      if (!choice) return;
      const spec = chartOnPage(choice);
      const table = spec ? tableSnippet(chartTable(spec, site.source), choice, site) : null;
      this.#show('fitted', fittedSnippet(choice, site, chosenTheme()));
      this.#show('bare', bareSnippet(choice, site, chosenTheme()));
      this.#show('picture', pictureSnippet(choice, site, chosenTheme()));
      this.#show('table', choice === choices[0] ? mainTable : table);
    };
    const preview = this.querySelector<HTMLElement>('.preview');
    const look = () => {
      const choice = chosen();
      if (!choice || !preview) return;
      preview.hidden = false;
      preview.replaceChildren(previewFrame(choice, chosenTheme(), width?.value ?? '100%'));
      // The real loader, so that what is seen is what other sites will see.
      if (!document.querySelector(`script[src="${site.loader.path}"]`))
        document.head.append(Object.assign(document.createElement('script'), { src: site.loader.path }));
    };
    const change = () => {
      write();
      if (preview?.hidden === false) look();
    };
    for (const choice of [part, theme]) choice?.addEventListener('change', change);
    width?.addEventListener('change', () => {
      const frame = preview?.querySelector('iframe');
      if (frame) frame.width = width.value;
    });
    this.querySelector('.look button')?.addEventListener('click', look);
    write();
  };

  #snippet(way: string): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(`[data-way=${way}] textarea`);
  }

  /** Puts a snippet in its field; a way that a part has not is hidden. */
  #show(way: string, text: string | null): void {
    const field = this.#snippet(way);
    const section = field?.closest<HTMLElement>('[data-way]');
    if (!field || !section) return;
    field.value = text ?? '';
    section.hidden = text === null;
  }
}

/** The chart of a choice as the page itself shows it. */
function chartOnPage({ chart }: EmbedChoice): ChartSpec | undefined {
  if (chart === null) return undefined;
  return [...document.querySelectorAll('data-chart')]
    .map((element) => JSON.parse(element.getAttribute('data-spec') ?? '') as ChartSpec)
    .find(({ id }) => id === chart);
}

/** A frame as other sites will show it; its limits would hold back nothing of the site itself. */
function previewFrame({ title, path, height }: EmbedChoice, theme: SnippetTheme, width: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-guong-sang', '');
  return Object.assign(frame, { title, width, height: String(height ?? 600), src: themed(path, theme) });
}

customElements.define('embed-block', EmbedBlock);
