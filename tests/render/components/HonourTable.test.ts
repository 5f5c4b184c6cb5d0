import { expect, test } from 'vitest';
import HonourTable from '../../../src/components/HonourTable.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const words = strings.awardCounts;
const honours = {
  year: { href: '/ket-qua/a/2022/#so-lieu-khen-thuong', label: 'Một <b>năm</b>' },
  lines: [
    { label: 'Huân chương <i>', collectives: '1', individuals: 'chưa có số liệu' },
    { label: 'Bằng khen', collectives: 'ít nhất 1.500', individuals: '5' },
  ],
};

test('is named by its year, which leads to the counts, and names each column and row', async () => {
  const table = element(await render(HonourTable, { honours }), 'table');
  const link = element(table, 'caption a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual([honours.year.href, honours.year.label]);
  expect(texts(table, 'thead th')).toEqual([words.form, words.collectives, words.individuals]);
  expect(texts(table, 'tbody th')).toEqual(['Huân chương <i>', 'Bằng khen']);
  expect(elements(table, 'th').map((head) => attributeOf(head, 'scope'))).toEqual([
    ...['col', 'col', 'col', 'row', 'row'],
  ]);
  expect(texts(table, 'td')).toEqual(['1', 'chưa có số liệu', 'ít nhất 1.500', '5']);
  expect(count(table, 'b, i')).toBe(0);
});
