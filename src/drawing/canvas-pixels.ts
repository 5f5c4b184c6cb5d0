import type { Canvas } from '@napi-rs/canvas';

/**
 * The pixels of an opaque canvas, red, green, blue and alpha of each: a copy, since those of the canvas itself
 * may go while sharp still reads them. `getImageData` takes five times as long, most of it to collect what it leaves behind.
 */
export const pixelsOf = (canvas: Canvas): Buffer => Buffer.from(canvas.data());
