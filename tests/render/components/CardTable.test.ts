import { expect, test } from 'vitest';
import CardTable from '../../../src/components/CardTable.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { sampleCard } from '../sample-cards.ts';

const words = strings.list.columns;

test('has a caption, heads of columns and one row for each card, headed by its linked name', async () => {
  const cards = [sampleCard, { ...sampleCard, href: '/khac/', label: 'Khác', kicker: 'Tập thể', details: [] }];
  const table = element(await render(CardTable, { cards, caption: 'Điển hình & <b>mẫu</b>' }), 'table');
  expect(texts(table, 'caption')).toEqual(['Điển hình & <b>mẫu</b>']);
  expect(texts(table, 'thead th')).toEqual([words.name, words.kind, words.details]);
  expect(elements(table, 'tbody th a').map((link) => [attributeOf(link, 'href'), textOf(link)])).toEqual([
    [sampleCard.href, sampleCard.label],
    ['/khac/', 'Khác'],
  ]);
  expect(texts(table, 'td')).toEqual(['Cá nhân', 'xã Đồi · Mây Trắng · 2022', 'Tập thể', '']);
  expect(elements(table, 'th').map((head) => attributeOf(head, 'scope'))).toEqual([
    ...['col', 'col', 'col', 'row', 'row'],
  ]);
  expect(count(table, 'b, i, img')).toBe(0);
});
