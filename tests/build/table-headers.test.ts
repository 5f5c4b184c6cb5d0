import { expect, inject, test } from 'vitest';
import { attributeOf, count, elements, textOf } from '../support/html-document.ts';
import { sitePages } from '../support/site-files.ts';

const pages = [...(await sitePages(inject('fixtureSite'))), ...(await sitePages(inject('realSite')))];
const tables = pages.flatMap(({ path, document }) =>
  elements(document, 'table').map((table) => ({ path, table, told: `${path} ${textOf(table).slice(0, 60)}` })),
);

test('every table has a name: a caption, or that of the region in which it scrolls', () => {
  expect(tables.length).toBeGreaterThan(100);
  const unnamed = tables.filter(({ table }) => {
    const [caption] = elements(table, 'caption');
    const region = table.parent && attributeOf(table.parent, 'aria-label');
    return !(caption && textOf(caption)) && !region;
  });
  expect(unnamed.map(({ told }) => told)).toEqual([]);
});

test('every table heads its columns, and every header says what it heads', () => {
  const headless = tables.filter(({ table }) => count(table, 'th[scope="col"]') === 0);
  expect(headless.map(({ told }) => told)).toEqual([]);
  const vague = tables.filter(({ table }) =>
    elements(table, 'th').some((cell) => !/^(?:col|row)(?:group)?$/u.test(attributeOf(cell, 'scope') ?? '')),
  );
  expect(vague.map(({ told }) => told)).toEqual([]);
});

test('every row of figures is headed', () => {
  const own = tables.filter(({ table }) => (attributeOf(table, 'class') ?? '').includes('records'));
  expect(own.length).toBeGreaterThan(50);
  const vague = own.filter(({ table }) =>
    elements(table, 'tbody tr').some((row) => count(row, 'th[scope="row"], th[scope="rowgroup"]') === 0),
  );
  expect(vague.map(({ told }) => told)).toEqual([]);
});
