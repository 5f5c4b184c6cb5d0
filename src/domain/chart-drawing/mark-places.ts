import type { Chart } from 'chart.js';
import type { MarkSettings } from './marks.ts';

/** How a mark's text looks. */
export interface MarkStyle {
  colour: string;
  size: number;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Without the halo that keeps text readable over lines. */
  bare?: boolean;
}

interface Point {
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The texts drawn on a chart, none of which covers another. */
export class MarkPlaces {
  readonly #taken: Box[] = [];
  readonly #ctx: CanvasRenderingContext2D;
  readonly #settings: MarkSettings;
  readonly #width: number;

  constructor({ ctx, width }: Pick<Chart, 'ctx' | 'width'>, settings: MarkSettings) {
    this.#ctx = ctx;
    this.#settings = settings;
    this.#width = width;
  }

  /** Width of a text in CSS pixels. */
  widthOf(text: string, style: MarkStyle): number {
    this.#use(style);
    return this.#ctx.measureText(text).width;
  }

  /** Whether a text that begins at `x` ends within the chart. */
  isRoom(text: string, style: MarkStyle, x: number): boolean {
    return x + this.widthOf(text, style) + 4 <= this.#width;
  }

  /** Lets no text cover what is drawn at a point. */
  keepFree({ x, y }: Point, radius: number): void {
    this.#taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }

  /** Writes the text at the first place, its middle, that is free, within the chart; says whether one was. */
  write(text: string, style: MarkStyle, places: readonly Point[]): boolean {
    const width = this.widthOf(text, style);
    const before = { left: 0, center: width / 2, right: width }[style.align ?? 'center'];
    for (const { x, y } of places) {
      const left = Math.min(Math.max(x - before, 4), this.#width - width - 4);
      const box = { left, right: left + width, top: y - style.size * 0.5, bottom: y + style.size * 0.5 };
      if (this.#taken.some((other) => overlap(box, other))) continue;
      this.#taken.push(box);
      this.#draw(text, style, { x: left, y });
      return true;
    }
    return false;
  }

  /** Writes the text from `foot` upwards. */
  writeUpwards(text: string, style: MarkStyle, foot: Point): void {
    this.#use(style);
    this.#ctx.save();
    this.#ctx.translate(foot.x, foot.y);
    this.#ctx.rotate(-Math.PI / 2);
    this.#draw(text, style, { x: 0, y: 0 });
    this.#ctx.restore();
  }

  #use({ size, bold }: MarkStyle): void {
    this.#ctx.font = `${bold ? 600 : 400} ${size}px ${this.#settings.fontFamily}`;
    this.#ctx.textAlign = 'left';
    this.#ctx.textBaseline = 'middle';
  }

  #draw(text: string, { colour, bare }: MarkStyle, { x, y }: Point): void {
    this.#ctx.lineJoin = 'round';
    this.#ctx.lineWidth = 3.5;
    this.#ctx.strokeStyle = this.#settings.palette.ground;
    if (!bare) this.#ctx.strokeText(text, x, y);
    this.#ctx.fillStyle = colour;
    this.#ctx.fillText(text, x, y);
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom && b.top < a.bottom;
