import type { Chart } from 'chart.js';
import type { MarkSettings } from './marks.ts';
import type { ChartTone, ChartSpec } from '../chart-spec.ts';
import { lineHeight, textWidth, wrapText, type ChartType } from './text.ts';

/** One name in the legend, line by line, and where it stands, in CSS pixels from the legend's corner. */
interface LegendItem {
  tone: ChartTone | 'reference';
  lines: string[];
  x: number;
  y: number;
}

const keyWidth = 28;
const gap = 18;

/** The names of several series, and of the reference line that crosses standing bars. */
function legendItems(spec: ChartSpec, type: ChartType): LegendItem[] {
  const names = [
    ...(spec.series.length > 1 ? spec.series : []),
    ...(spec.reference && !spec.horizontal ? [{ tone: 'reference' as const, label: spec.reference.label }] : []),
  ];
  const room = type.width - 24;
  const items: LegendItem[] = [];
  let [x, y, rows] = [0, 0, 1];
  for (const { tone, label } of names) {
    const lines = wrapText(label, room - keyWidth, type.text);
    const width = keyWidth + Math.max(...lines.map((line) => textWidth(line, type.text)));
    if (x > 0 && x + width > room) [x, y, rows] = [0, y + rows * type.text * lineHeight + 4, 1];
    items.push({ tone, lines, x, y });
    x += width + gap;
    rows = Math.max(rows, lines.length);
  }
  return items;
}

/** Height in CSS pixels of the legend and of the space below it. */
export function legendHeight(spec: ChartSpec, type: ChartType): number {
  const ends = legendItems(spec, type).map(({ y, lines }) => y + lines.length * type.text * lineHeight);
  return ends.length > 0 ? Math.max(...ends) + 8 : 0;
}

/** Draws the legend with its corner at (12, `top`). */
export function drawLegend({ ctx }: Chart, settings: MarkSettings, top: number): void {
  const { spec, palette, type, fontFamily } = settings;
  ctx.save();
  ctx.font = `400 ${type.text}px ${fontFamily}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { tone, lines, x, y } of legendItems(spec, type)) {
    const middle = top + y + (type.text * lineHeight) / 2;
    drawKey(ctx, settings, tone, 12 + x, middle);
    ctx.fillStyle = palette.text;
    for (const [row, line] of lines.entries())
      ctx.fillText(line, 12 + x + keyWidth, middle + row * type.text * lineHeight);
  }
  ctx.restore();
}

type Key = LegendItem['tone'];

function drawKey(ctx: CanvasRenderingContext2D, settings: MarkSettings, tone: Key, x: number, y: number): void {
  const { spec, palette } = settings;
  const colour = tone === 'reference' ? palette.text : palette[tone];
  ctx.fillStyle = tone === 'plan' ? palette.planFill : colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = tone === 'reference' ? 1.5 : 2;
  if (tone === 'reference' || spec.type === 'line') {
    ctx.setLineDash(tone === 'reference' || tone === 'plan' ? [5, 4] : []);
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + 22, y);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  if (tone === 'reference') return;
  ctx.beginPath();
  if (spec.type === 'bar') ctx.rect(x + 5, y - 6, 14, 12);
  else if (tone === 'plan') ctx.rect(x + 7.5, y - 3.5, 7, 7);
  else ctx.arc(x + 11, y, 4.5, 0, 2 * Math.PI);
  ctx.fill();
  if (tone === 'plan') ctx.stroke();
}
