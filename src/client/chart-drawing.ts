import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartConfiguration, type ChartLook } from '../domain/chart-drawing/configuration.ts';
import type { ChartSpec } from '../domain/chart-spec.ts';
import { ChartPoints } from './chart-points.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A chart on a canvas, until it is removed. */
export interface DrawnCanvas {
  remove: () => void;
}

/** Draws a chart on a canvas of the size that the canvas already has, `pixelRatio` pixels to each of its units. */
export function drawOnCanvas(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  look: ChartLook & { pixelRatio: number; say: (text: string) => void },
): DrawnCanvas {
  const configuration = chartConfiguration(spec, look);
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: look.pixelRatio },
  });
  const points = new ChartPoints(chart, spec, look.say);
  return {
    remove: () => {
      points.remove();
      chart.destroy();
    },
  };
}
