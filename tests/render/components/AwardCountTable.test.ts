import { expect, test } from 'vitest';
import AwardCountTable from '../../../src/components/AwardCountTable.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { awardLines, hostile } from '../sample-lines.ts';

const words = strings.awardCounts;
const table = (props: object, ...rows: readonly object[]) =>
  render(AwardCountTable, { lines: awardLines(...rows), caption: 'Khen', ...props });
const full = {
  ...{ scope: 'movement:mot', collectives: 8, individuals: 12, households: 3, leaders: 3, from: 2021, to: 2022 },
  note: hostile,
};

test('has a caption, heads of columns and a head of each row', async () => {
  const page = await table({}, full);
  expect(texts(page, 'caption')).toEqual(['Khen']);
  expect(texts(page, 'thead th')).toEqual([
    ...[words.form, words.scope, words.total, words.collectives, words.individuals, words.recipients],
  ]);
  expect(elements(page, 'th').map((head) => attributeOf(head, 'scope'))).toEqual([
    ...Array<string>(6).fill('col'),
    'row',
  ]);
  expect(texts(page, 'tbody td')).toEqual([
    ...[`${hostile} mot`, '23 (cộng các phần)', '8', '12 và 3 hộ gia đình', `Lãnh đạo, quản lý: 3 (25%) ${hostile}`],
  ]);
});

test('leaves out what the page is about', async () => {
  const page = await table({ hidePlace: true, hideScope: true }, full);
  expect(count(page, 'thead th')).toBe(5);
  expect(texts(page, 'tbody th small')).toEqual(['2021 – 2022', 'Nguồn: <b>Báo cáo</b> (Mục 1)']);
  expect(texts(await table({}, full), 'tbody th small')[0]).toBe('<b>Thung</b>, 2022');
});

test('says what is missing, and knows none from missing', async () => {
  const page = await table({}, { collectives: 0 });
  expect(texts(page, 'tbody .number')).toEqual([words.missing, '0', words.missing]);
  expect(texts(page, '.missing')).toEqual([words.missing, words.missing]);
});

test('marks a count that does not agree', async () => {
  const page = await table({}, { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' });
  const cell = element(page, `td[data-label="${words.total}"]`);
  expect(textOf(cell)).toBe(`62 ${strings.reconciliation.markShort}`);
  expect(attributeOf(element(cell, 'a'), 'href')).toBe('/doi-chieu/#thung-lung-2022-all-bang-khen');
});

test('shows hostile names as text', async () => {
  expect(count(await table({}, full), 'b, script')).toBe(0);
});
