import { expect, test } from 'vitest';
import ChartPicture from '../../../src/components/ChartPicture.astro';
import { chartView } from '../../../src/domain/chart-view.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { attributeOf, element, elements } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { sampleChart } from '../../unit/domain/sample-chart.ts';

test('says the summary, and states a picture and its size for both widths', async () => {
  const chart = chartView(createPaths('/goc/'), sampleChart);
  const root = await render(ChartPicture, { chart });
  const attributes = (selector: string, ...names: string[]) =>
    names.map((name) => attributeOf(element(root, `picture > ${selector}`), name));
  expect(attributes('img', 'src', 'width', 'height', 'alt', 'loading')).toEqual([
    ...['/goc/bieu-do/thu-ngan-sach.png', '760', String(chart.size.wide.height), sampleChart.summary, 'lazy'],
  ]);
  expect(sourcesOf(root)).toEqual([
    ['screen and (prefers-color-scheme: dark) and (max-width: 40rem)', '/goc/bieu-do/thu-ngan-sach-hep-toi.png'],
    ['screen and (prefers-color-scheme: dark)', '/goc/bieu-do/thu-ngan-sach-toi.png'],
    ['(max-width: 40rem)', '/goc/bieu-do/thu-ngan-sach-hep.png'],
  ]);
  expect(
    elements(root, 'source')
      .slice(-1)
      .flatMap((source) => ['width', 'height'].map((name) => attributeOf(source, name))),
  ).toEqual(['360', String(chart.size.narrow.height)]);
});

test('in a narrow box it is the narrow picture on every screen', async () => {
  const root = await render(ChartPicture, { chart: chartView(createPaths('/'), sampleChart), narrow: true });
  expect(attributeOf(element(root, 'img'), 'src')).toBe('/bieu-do/thu-ngan-sach-hep.png');
  expect(sourcesOf(root)).toEqual([['screen and (prefers-color-scheme: dark)', '/bieu-do/thu-ngan-sach-hep-toi.png']]);
});

const sourcesOf = (root: Parameters<typeof elements>[0]) =>
  elements(root, 'source').map((source) => ['media', 'srcset'].map((name) => attributeOf(source, name)));
