import { expect, test } from 'vitest';
import DocumentTable from '../../../src/components/DocumentTable.astro';
import type { DocumentRow } from '../../../src/domain/documents.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const words = strings.documents;
const row: DocumentRow = {
  href: '/van-ban/ke-hoach/',
  label: 'Kế hoạch số 1/<b>KH</b>',
  number: 'Kế hoạch số 1',
  date: '28/6/2022',
  issuer: 'UBND & HĐND',
  subject: 'Trồng chè </td>',
};

test('has a caption and a heading for each column', async () => {
  const page = await render(DocumentTable, { rows: [row], caption: 'Văn bản, mới nhất trước' });
  expect(texts(page, 'caption')).toEqual(['Văn bản, mới nhất trước']);
  expect(texts(page, 'thead th')).toEqual([words.number, words.date, words.issuer, words.subject]);
  expect(elements(page, 'thead th').map((cell) => attributeOf(cell, 'scope'))).toEqual(['col', 'col', 'col', 'col']);
});

test('names each row by its linked number and repeats the headings for narrow screens', async () => {
  const page = await render(DocumentTable, { rows: [row], caption: 'Văn bản' });
  const head = element(page, 'tbody th');
  expect(attributeOf(head, 'scope')).toBe('row');
  expect(attributeOf(element(head, 'a'), 'href')).toBe('/van-ban/ke-hoach/');
  expect(texts(page, 'tbody th')).toEqual(['Kế hoạch số 1/<b>KH</b>']);
  expect(texts(page, 'tbody td')).toEqual(['28/6/2022', 'UBND & HĐND', 'Trồng chè </td>']);
  expect(elements(page, 'tbody td').map((cell) => attributeOf(cell, 'data-label'))).toEqual([
    words.date,
    words.issuer,
    words.subject,
  ]);
});

test('says so where the source gives no date', async () => {
  const page = await render(DocumentTable, { rows: [{ ...row, date: null }], caption: 'Văn bản' });
  expect(texts(page, 'tbody td')[0]).toBe(words.noDate);
});
