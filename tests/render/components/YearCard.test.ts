import { expect, test } from 'vitest';
import YearCard from '../../../src/components/YearCard.astro';
import { chartView } from '../../../src/domain/chart-view.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { sampleChart } from '../../unit/domain/sample-chart.ts';
import { sampleCard as card } from '../sample-cards.ts';

test('tells a year under its linked name: headline, plans and picture', async () => {
  const chart = chartView(createPaths('/'), sampleChart);
  const year = element(await render(YearCard, { card, onRecord: '3/4 <b>chỉ tiêu</b>', chart }), 'article');
  const link = element(year, 'h3 a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual([card.href, card.label]);
  expect(texts(year, 'p')).toEqual([card.summary, `${strings.results.recorded}: 3/4 <b>chỉ tiêu</b>`]);
  expect(attributeOf(element(year, 'picture img'), 'alt')).toBe(sampleChart.summary);
});

test('has its headline alone where the year has no numbers', async () => {
  const year = await render(YearCard, { card, onRecord: null, chart: null });
  expect(texts(year, 'p')).toEqual([card.summary]);
  expect(count(year, 'picture')).toBe(0);
});
