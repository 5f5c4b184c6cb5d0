import { expect, test } from 'vitest';
import ChartPicture from '../../../src/components/ChartPicture.astro';
import { chartView } from '../../../src/domain/chart-view.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { attributeOf, element } from '../../support/html-document.ts';
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
  expect(attributes('source', 'srcset', 'width', 'height')).toEqual([
    ...['/goc/bieu-do/thu-ngan-sach-hep.png', '360', String(chart.size.narrow.height)],
  ]);
});
