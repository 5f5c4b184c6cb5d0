import type { Chart, Plugin } from 'chart.js';
import { drawBarValues } from './bar-values.ts';
import type { ChartPalette } from './palette.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { chartRoof, drawBreak, drawReference, heightOfLineLabels } from './lines.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { axisLabels, markText, rowBars, type ChartType } from './text.ts';
import { MarkPlaces } from './mark-places.ts';

/** What the marks of a chart are drawn from. */
export interface MarkSettings {
  spec: ChartSpec;
  palette: ChartPalette;
  type: ChartType;
  fontFamily: string;
}

/** Draws what Chart.js does not: the legend, labels above bars, values, the reference line and the break. */
export const chartMarks = (settings: MarkSettings): Plugin => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { spec, type } = settings;
    const places = new MarkPlaces(chart, settings);
    chart.ctx.save();
    const roof = chart.chartArea.top - chartRoof(spec, type) - heightOfLineLabels(spec, type);
    drawLegend(chart, settings, roof - legendHeight(spec, type));
    drawReference(chart, settings, places);
    drawBreak(chart, settings, places);
    if (spec.horizontal && type.labelsAbove) drawLabelsAbove(chart, settings, places);
    if (spec.type === 'line') drawPointValues(chart, settings, places);
    else drawBarValues(chart, settings, places);
    chart.ctx.restore();
  },
});

function drawLabelsAbove(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const step = type.text * 1.2;
  for (const [index, lines] of axisLabels(spec, type).entries()) {
    const top = (chart.scales.y?.getPixelForValue(index) ?? 0) - rowBars(spec, type) / 2 - 3;
    for (const [row, line] of lines.entries()) {
      const place = { x: chart.chartArea.left, y: top - (lines.length - row - 0.5) * step };
      places.write(line, { colour: palette.text, size: type.text, align: 'left' }, [place]);
    }
  }
}

/** Writes the values of a line chart: at each label the highest above its point, the others below. */
function drawPointValues(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const points = spec.labels.map((_, index) =>
    spec.series
      .flatMap((series, of) => {
        const point = chart.getDatasetMeta(of).data[index];
        return point && series.values[index] != null ? [{ series, of, x: point.x, y: point.y }] : [];
      })
      .sort((a, b) => a.y - b.y),
  );
  for (const point of points.flat()) places.keepFree(point, 5);
  for (const [index, atLabel] of points.entries()) {
    for (const [rank, { series, of, x, y }] of atLabel.entries()) {
      const main = series.tone === 'main';
      const gap = type.small * 0.5 + 8;
      const [above, below] = [-1, 1].map((side) => ({ x, y: y + side * gap }));
      if (!above || !below) continue;
      const style = { colour: palette[series.tone], size: type.small, bold: main };
      places.write(markText(spec, of, index), style, rank === 0 ? [above, below] : [below, above]);
    }
  }
}
