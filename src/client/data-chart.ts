import type { ChartSpec } from '../domain/chart-spec.ts';
import type { DrawnCanvas } from './chart-drawing.ts';

/**
 * `<data-chart data-spec="…">` around the picture of a chart: draws the chart over its picture, in
 * the same box, once it comes near the screen. Whatever fails, the picture stays.
 */
class DataChart extends HTMLElement {
  readonly #narrow = matchMedia('(max-width: 40rem)');
  /** What decides between one form of the chart and another: its width, and the colours of the page. */
  readonly #forms = [
    this.#narrow,
    ...['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query)),
  ];
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #approach = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#start();
    },
    { rootMargin: '100px' },
  );
  readonly #resizing = new ResizeObserver(() => {
    this.#redrawWhenNeeded();
  });
  #drawing: typeof import('./chart-drawing.ts') | undefined;
  #drawn: (DrawnCanvas & { form: string; pixelRatio: number }) | undefined;

  connectedCallback(): void {
    // Not by `data-saver.ts`: a file that two scripts share would cost every page one more request.
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (!connection?.saveData) this.#approach.observe(this);
  }

  disconnectedCallback(): void {
    this.#approach.disconnect();
    this.#resizing.disconnect();
    for (const query of this.#forms) query.removeEventListener('change', this.#redrawWhenNeeded);
    this.#clear();
  }

  #start(): void {
    this.#approach.disconnect();
    import('./chart-drawing.ts').then(
      (drawing) => {
        this.#drawing = drawing;
        if (!this.isConnected) return;
        this.#resizing.observe(this);
        for (const query of this.#forms) query.addEventListener('change', this.#redrawWhenNeeded);
      },
      () => undefined,
    );
  }

  /** Draws at first, in another form, and where the pixels of the canvas no longer fit the screen's. */
  readonly #redrawWhenNeeded = (): void => {
    const { width, height } = this.#size();
    const pixelRatio = (window.devicePixelRatio * this.clientWidth) / width;
    const form = String(this.#forms.map(({ matches }) => matches));
    if (!this.#drawing || !(pixelRatio > 0)) return;
    if (this.#drawn?.form === form && Math.abs(this.#drawn.pixelRatio / pixelRatio - 1) < 0.05) return;
    const focused = document.activeElement === this.querySelector('canvas');
    this.#clear();
    const canvas = document.createElement('canvas');
    const spoken = document.createElement('p');
    const spec = JSON.parse(this.dataset.spec ?? '') as ChartSpec;
    Object.assign(canvas, { width, height, tabIndex: 0 });
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', spec.summary);
    spoken.setAttribute('aria-live', 'polite');
    this.append(canvas, spoken);
    try {
      const drawn = this.#drawing.drawOnCanvas(canvas, spec, {
        narrow: this.#narrow.matches,
        fontFamily: getComputedStyle(this).fontFamily,
        animate: !this.#stillness.matches,
        pixelRatio,
        say: (text) => {
          spoken.textContent = text;
        },
      });
      this.#drawn = { ...drawn, form, pixelRatio };
      this.toggleAttribute('data-drawn', true);
      if (focused) canvas.focus();
    } catch (cause) {
      this.#clear();
      console.error(cause);
    }
  };

  /** The size of the picture that this screen shows, as its attributes state it. */
  #size(): { width: number; height: number } {
    const picture = this.querySelector(this.#narrow.matches ? 'source' : 'img');
    return { width: Number(picture?.getAttribute('width')), height: Number(picture?.getAttribute('height')) };
  }

  #clear(): void {
    this.removeAttribute('data-drawn');
    this.#drawn?.remove();
    this.#drawn = undefined;
    for (const item of this.querySelectorAll('canvas, p')) item.remove();
  }
}

customElements.define('data-chart', DataChart);
