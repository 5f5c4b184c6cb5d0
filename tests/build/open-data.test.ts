import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, inject, test } from 'vitest';
import { datasetIds } from '../../src/domain/datasets/dataset.ts';
import { formatFileSize } from '../../src/domain/file-size.ts';
import { attributeOf, elements, textOf, texts } from '../support/html-document.ts';
import { dataBytes, dataJson, dataRows, dataSheets } from '../support/open-data.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

interface Descriptor {
  resources: { name: string; path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
}

describe.each(sites)('$name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const addresses = new Set(pages.map(({ path }) => path));
  const descriptor = JSON.parse((await dataBytes(folder, 'datapackage.json')).toString('utf8')) as Descriptor;

  test('every dataset can be had in three forms, with one description of all', async () => {
    const files = (await siteFiles(folder)).filter((file) => file.startsWith('du-lieu/'));
    const expected = datasetIds.flatMap((id) => ['csv', 'json', 'xlsx'].map((form) => `du-lieu/${id}.${form}`));
    expect(files).toEqual([...expected, 'du-lieu/datapackage.json', 'du-lieu/index.html'].sort());
  });

  test('the description meets the standard, and every CSV its description, references among them', async () => {
    const copy = await temporaryFolder();
    await writeFile(join(copy, 'datapackage.json'), JSON.stringify(descriptor));
    // This reader takes the byte order mark for a part of the first header.
    for (const id of datasetIds)
      await writeFile(join(copy, `${id}.csv`), (await dataBytes(folder, `${id}.csv`)).subarray(3));
    const read = await Package.load(join(copy, 'datapackage.json'));
    expect(read.errors).toEqual([]);
    expect(read.resources.map(({ name }) => name)).toEqual(datasetIds);
    for (const resource of read.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect([resource.name, rows.length]).toEqual([
        resource.name,
        (await dataRows(folder, resource.name as (typeof datasetIds)[number])).length,
      ]);
    }
  });

  describe.each(datasetIds)('%s', (id) => {
    test('the CSV is marked as UTF-8, its lines end with CR and LF, and its size and digest are told', async () => {
      const bytes = await dataBytes(folder, `${id}.csv`);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8')).not.toContain('\ufffd');
      expect(bytes.subarray(-2).toString()).toBe('\r\n');
      const told = descriptor.resources.find(({ name }) => name === id);
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      expect([told?.bytes, told?.hash]).toEqual([bytes.length, hash]);
    });

    test('CSV and JSON hold the same rows, each with its source and its page', async () => {
      const { rows, columns, sources } = await dataJson(folder, id);
      const keys = columns.map(({ key }) => key);
      expect(rows.length).toBeGreaterThan(0);
      expect(await dataRows(folder, id)).toEqual(rows);
      expect(descriptor.resources.find(({ name }) => name === id)?.schema.fields.map(({ name }) => name)).toEqual(keys);
      const known = new Set(sources.map((source) => source.id));
      const unfounded = rows.filter(
        (row) =>
          !String(row.source_id)
            .split(' | ')
            .every((source) => known.has(source)) || [row.source, row.section, row.page_url].includes(null),
      );
      expect(unfounded).toEqual([]);
    });

    test('every row leads to a page of the site, and to the anchor of its difference', async () => {
      const { rows } = await dataJson(folder, id);
      for (const row of rows) {
        const { pathname: address } = new URL(String(row.page_url));
        expect([address, addresses.has(address)]).toEqual([address, true]);
        if (row.difference_url) {
          const { pathname, hash } = new URL(String(row.difference_url));
          const anchors = elements(pageAt(pages, pathname).document, '[id]').map((one) => attributeOf(one, 'id'));
          expect(anchors).toContain(decodeURIComponent(hash.slice(1)));
        }
      }
    });

    test('the spreadsheet has Vietnamese headers, numbers as numbers, days as dates, and notes', async () => {
      const { rows, columns } = await dataJson(folder, id);
      const [data, notes] = await dataSheets(folder, id);
      const [head, ...lines] = data?.data ?? [];
      expect(head).toEqual(columns.map(({ title }) => title));
      expect(lines).toHaveLength(rows.length);
      for (const [at, { key, type, choices }] of columns.entries())
        for (const [index, row] of rows.entries()) {
          const [cell, value] = [lines[index]?.[at] ?? null, row[key] ?? null];
          const isDay = type.endsWith('date') && /^\d{4}-\d\d-\d\d$/u.test(String(value));
          if (value === null || typeof value === 'number') expect([key, cell]).toEqual([key, value]);
          else if (isDay) expect([key, cell]).toEqual([key, new Date(`${String(value)}T00:00:00Z`)]);
          else if (type === 'text') expect([key, cell]).toEqual([key, choices?.[String(value)] ?? value]);
          else expect(typeof cell).toBe('string');
        }
      expect(notes?.sheet).toBe('Ghi chú');
      const explained = notes?.data.map((line) => line[1]);
      expect(columns.filter(({ key }) => !explained?.includes(key))).toEqual([]);
    });
  });

  test('the page names every file with its size and explains every column', async () => {
    const { document } = pageAt(pages, '/du-lieu/');
    for (const id of datasetIds) {
      const part = elements(document, 'section').find((one) => attributeOf(one, 'aria-labelledby') === id);
      if (!part) throw new Error(id);
      const links = elements(part, '.files a').map((link) => [attributeOf(link, 'href'), textOf(link)]);
      expect(links).toHaveLength(3);
      for (const [href, text] of links) {
        const size = (await dataBytes(folder, href?.slice('/du-lieu/'.length) ?? '')).length;
        expect(text).toContain(`(${formatFileSize(size)})`);
      }
      const { columns } = await dataJson(folder, id);
      expect(texts(part, 'details code')).toEqual(columns.map(({ key }) => key));
      expect(texts(part, 'details tbody th')).toEqual(columns.map(({ title }) => title));
    }
  });
});

test('who is only counted is in no file, packed or not', async () => {
  const folder = inject('fixtureSite');
  for (const id of datasetIds) {
    const sheets = (await dataSheets(folder, id)).map(({ data }) => data.map((line) => line.join(' ')).join('\n'));
    const plain = [`${id}.csv`, `${id}.json`].map(async (name) => (await dataBytes(folder, name)).toString('utf8'));
    const all = [...sheets, ...(await Promise.all(plain))].join('\n');
    expect(all.length).toBeGreaterThan(1000);
    expect([id, /bí mật|bimat/iu.test(all)]).toEqual([id, false]);
  }
  const [, notes] = await dataSheets(folder, 'recipients');
  expect(notes?.data.flat().join(' ')).toContain('3 lần khen thưởng chỉ được đếm');
});
