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
import { readChartPalette } from '../domain/chart-drawing/palette.ts';
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

/** How a chart is drawn where the page has its colours; `pixelRatio` pixels to each unit of the canvas. */
type CanvasLook = Omit<ChartLook, 'palette'> & { pixelRatio: number; say: (text: string) => void };

/** Draws a chart on a canvas of the size that the canvas already has, in the colours of the page as it is shown. */
export function drawOnCanvas(canvas: HTMLCanvasElement, spec: ChartSpec, look: CanvasLook): DrawnCanvas {
  const style = getComputedStyle(canvas);
  const palette = readChartPalette((property) => style.getPropertyValue(property));
  const configuration = chartConfiguration(spec, { ...look, palette });
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
