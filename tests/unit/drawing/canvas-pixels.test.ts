import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { pixelsOf } from '../../../src/drawing/canvas-pixels.ts';

test('pixels are those of the canvas, and stay when it is painted over', () => {
  const canvas = createCanvas(3, 2);
  const context = canvas.getContext('2d');
  context.fillStyle = '#9d1c20';
  context.fillRect(0, 0, 3, 2);
  const pixels = pixelsOf(canvas);
  context.fillStyle = '#000000';
  context.fillRect(0, 0, 3, 2);
  expect(pixels).toEqual(Buffer.from(Array(6).fill([0x9d, 0x1c, 0x20, 0xff]).flat()));
});
