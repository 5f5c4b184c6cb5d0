import type { Chart } from 'chart.js';
import type { ChartSpec } from '../domain/chart-spec.ts';
import { pointText } from '../domain/chart-drawing/text.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

type KeyedChart = Pick<Chart, 'canvas' | 'setActiveElements' | 'tooltip' | 'render'>;

/** Leads the arrow keys from point to point of a chart, label by label, and says each in words. */
export class ChartPoints {
  readonly #chart: KeyedChart;
  readonly #spec: ChartSpec;
  readonly #say: (text: string) => void;
  readonly #listeners = new AbortController();
  #current = -1;

  constructor(chart: KeyedChart, spec: ChartSpec, say: (text: string) => void) {
    this.#chart = chart;
    this.#spec = spec;
    this.#say = say;
    const { signal } = this.#listeners;
    chart.canvas.addEventListener('keydown', this.#onKey, { signal });
    chart.canvas.addEventListener('blur', this.#clear, { signal });
  }

  remove(): void {
    this.#listeners.abort();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (event.key === 'Escape') this.#clear();
    else if (step !== undefined) {
      event.preventDefault();
      this.#show(this.#current + step);
    }
  };

  #show(wanted: number): void {
    const { series, labels } = this.#spec;
    this.#current = Math.min(Math.max(wanted, 0), series.length * labels.length - 1);
    const index = Math.floor(this.#current / series.length);
    const datasetIndex = this.#current % series.length;
    this.#activate([{ datasetIndex, index }]);
    this.#say(pointText(this.#spec, datasetIndex, index));
  }

  readonly #clear = (): void => {
    this.#current = -1;
    this.#activate([]);
    this.#say('');
  };

  #activate(points: { datasetIndex: number; index: number }[]): void {
    this.#chart.setActiveElements(points);
    this.#chart.tooltip?.setActiveElements(points, { x: 0, y: 0 });
    this.#chart.render();
  }
}
