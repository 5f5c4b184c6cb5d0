import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartSize } from '../../../src/domain/chart-drawing/size.ts';
import type { ChartSpec } from '../../../src/domain/chart-spec.ts';
import { pictureVariants } from '../../../src/domain/chart-view.ts';
import { chartPalettes } from '../../../src/domain/theme/chart-palettes.ts';
import { drawChart } from '../../../src/drawing/chart-picture.ts';
import { pictureFont } from '../../../src/drawing/picture-font.ts';
import { sampleChart, sampleSeries } from '../domain/sample-chart.ts';
import { greenTheme, sampleTheme } from '../domain/theme/sample-themes.ts';

const palettes = chartPalettes(sampleTheme);
const look = { narrow: true, palette: palettes.light };
const folders: string[] = [];

async function emptyCache(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-charts-'));
  folders.push(folder);
  return folder;
}

let cache = '';
beforeAll(async () => {
  cache = await emptyCache();
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

test('two draws give the same bytes', async () => {
  const [first, second] = [
    await drawChart(sampleChart, look, cache),
    await drawChart(sampleChart, look, await emptyCache()),
  ];
  expect(first.equals(second)).toBe(true);
});

test.each(pictureVariants)('$suffix has the size that pages state, on its ground', async ({ narrow, scheme }) => {
  const png = await drawChart(sampleChart, { narrow, palette: palettes[scheme] }, cache);
  const { width, height } = chartSize(sampleChart, narrow);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 2 * width, height: 2 * height });
  const [red, green, blue] = await sharp(png).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  expect(`#${[red, green, blue].map((part) => part?.toString(16).padStart(2, '0')).join('')}`).toBe(
    palettes[scheme].ground,
  );
});

test('a wide picture is small', async () => {
  expect((await drawChart(sampleChart, { ...look, narrow: false }, cache)).byteLength).toBeLessThan(25_000);
});

test('the font has every Vietnamese letter', () => {
  expect(GlobalFonts.has(pictureFont)).toBe(true);
  const context = createCanvas(64, 64).getContext('2d');
  const draw = (text: string) => {
    context.clearRect(0, 0, 64, 64);
    context.font = `40px "${pictureFont}"`;
    context.fillText(text, 8, 48);
    return Buffer.from(context.getImageData(0, 0, 64, 64).data).toString('base64');
  };
  const letters = [...'ăâđêôơưằẵặấẩậếễệốổộớỡợứữựỳỷỵ'];
  expect(new Set(letters.map(draw)).size).toBe(letters.length);
});

const odd: [string, Partial<ChartSpec>][] = [
  ['no labels', { labels: [], series: [] }],
  ['no values', { series: [sampleSeries('Thực hiện', 'main', [null, null])] }],
  ['no values on a line', { type: 'line', series: [sampleSeries('Thực hiện', 'main', [null, null])] }],
  ['values below zero', { horizontal: true, series: [sampleSeries('Thực hiện', 'main', [-3, 2])] }],
  ['stacked bars', { stacked: true }],
  ['stacked lying bars', { stacked: true, horizontal: true }],
  ['no source', { source: '' }],
  ['a break among lying bars', { horizontal: true, break: { index: 1, label: 'Tỉnh mới' } }],
  ['a break before all', { break: { index: 0, label: 'Tỉnh mới' } }],
];

test.each(odd)('draws a chart with %s', async (_, part) => {
  for (const narrow of [true, false])
    expect(
      (await sharp(await drawChart({ ...sampleChart, ...part }, { ...look, narrow }, cache)).stats()).entropy,
    ).toBeGreaterThan(0);
});

test('a kept picture is used again, and not for another text, scheme, width or site', async () => {
  const folder = await emptyCache();
  await drawChart(sampleChart, look, folder);
  await drawChart(sampleChart, look, folder);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.png$/u)]);
  await drawChart({ ...sampleChart, title: 'Khác' }, look, folder);
  await drawChart(sampleChart, { ...look, palette: palettes.dark }, folder);
  await drawChart(sampleChart, { ...look, palette: chartPalettes(greenTheme).light }, folder);
  await drawChart(sampleChart, { ...look, narrow: false }, folder);
  expect(await readdir(folder)).toHaveLength(5);
});
