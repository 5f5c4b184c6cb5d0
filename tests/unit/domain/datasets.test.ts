import { describe, expect, test } from 'vitest';
import { datasets } from '../../../src/domain/datasets.ts';
import { datasetIds } from '../../../src/domain/datasets/dataset.ts';
import { sampleCatalog } from '../sample-entries.ts';
import { dataCatalog } from './datasets/sample-data.ts';

const all = datasets(dataCatalog());

test('the datasets stand in the order of their list', () => {
  expect(all.map(({ id }) => id)).toEqual(datasetIds);
});

describe.each(all.map((dataset) => [dataset.id, dataset] as const))('%s', (_, { columns, rows, sources, title }) => {
  const keys = columns.map(({ key }) => key);

  test('has a value for every column in every row, and no other', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => Object.keys(row).join() !== keys.join())).toEqual([]);
    expect(rows.flatMap((row) => Object.values<unknown>(row)).filter((cell) => cell === undefined)).toEqual([]);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => cell === '')).toEqual([]);
  });

  test('has stable keys and Vietnamese titles, each once', () => {
    expect(keys.filter((key) => !/^[a-z]+(?:_[a-z]+)*$/u.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    const titles = columns.map((column) => column.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((text) => /^[a-z_]+$/u.test(text))).toEqual([]);
    expect(title).not.toBe('');
  });

  test('leaves no required cell empty, and names source, place in it and page in every row', () => {
    const required = columns.filter(({ isRequired }) => isRequired).map(({ key }) => key);
    expect(required).toEqual(expect.arrayContaining(['source_id', 'source', 'section', 'page_url']));
    expect(rows.filter((row) => required.some((key) => row[key] === null))).toEqual([]);
    expect(rows.filter((row) => !String(row.page_url).startsWith('https://vidu.example/'))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('holds values of the types of its columns, and codes that its columns explain', () => {
    const types = { integer: 'number', number: 'number', year: 'number', boolean: 'boolean' } as Record<string, string>;
    const wrong = columns.flatMap(({ key, type, choices }) =>
      rows
        .map((row) => row[key] ?? null)
        .filter((cell) => cell !== null)
        .filter((cell) => {
          const isWhole = type !== 'integer' && type !== 'year' ? true : Number.isInteger(cell);
          return typeof cell !== (types[type] ?? 'string') || !isWhole || (choices && !(String(cell) in choices));
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('has an example in every column that has a value', () => {
    const shown = columns.filter(({ key }) => rows.some((row) => row[key] !== null)).map(({ example }) => example);
    expect(shown).not.toContain(null);
  });
});

test('a site without entries has datasets with columns and no rows', () => {
  const empty = datasets(sampleCatalog([]));
  expect(empty.map(({ rows, columns, lastChange }) => [rows, columns.length > 10, lastChange])).toEqual(
    empty.map(() => [[], true, null]),
  );
});

test('neither names that are only counted, nor drafts, nor grounds of consent are anywhere', () => {
  const text = JSON.stringify(all);
  expect(text).not.toMatch(/bí mật|nháp|chi-dem|personal-consent|2021-04-05/iu);
});
