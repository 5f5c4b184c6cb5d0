import { expect, test } from 'vitest';
import ActivityTable from '../../../src/components/ActivityTable.astro';
import type { Entry } from '../../../src/domain/entry.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { activity } from '../../unit/domain/number-rows.ts';
import { activityLinesOf, hostile } from '../sample-lines.ts';

const words = strings.activities;
const table = (props: object, ...rows: readonly Entry<'activity'>[]) =>
  render(ActivityTable, { lines: activityLinesOf(...rows), caption: 'Việc', ...props });
const row = activity(2, { count: 'hơn 1500', unit: '<i>tin</i>', ofWhat: hostile, movement: 'mot', note: hostile });

test('has a caption, heads of columns and a head of each row', async () => {
  const page = await table({}, row);
  expect(texts(page, 'caption')).toEqual(['Việc']);
  expect(texts(page, 'thead th')).toEqual([words.ofWhat, words.activity, words.count]);
  expect(elements(page, 'th').map((head) => attributeOf(head, 'scope'))).toEqual(['col', 'col', 'col', 'row']);
  expect(texts(page, 'tbody td')).toEqual(['Văn bản ban hành', 'hơn 1.500 <i>tin</i>']);
  expect(texts(page, 'tbody th small')).toEqual([`${hostile} mot`, hostile, 'Nguồn: <b>Báo cáo</b> (Mục 1)']);
  expect(count(page, 'b, i, script')).toBe(0);
});

test('leaves out the movement where the page is about it', async () => {
  expect(count(await table({ hideMovement: true }, row), 'a')).toBe(0);
});

test('says what is missing, without a unit behind it', async () => {
  const page = await table({}, activity(2, {}));
  expect(texts(page, 'tbody td')[1]).toBe(strings.figures.noData);
  expect(texts(page, '.missing')).toEqual([strings.figures.noData]);
});

test('marks a count that does not agree', async () => {
  const page = await table({}, activity(2, { count: '5', accepts: 'GS-304 5≠6' }), activity(3, { count: '6' }));
  expect(attributeOf(element(page, 'td a'), 'href')).toBe('/doi-chieu/#thung-lung-2022-van-ban-van-ban-ve-thi-dua');
});
