import { describe, expect, inject, test } from 'vitest';
import type { LookupSetup } from '../../src/domain/lookup/lookup-page.ts';
import { strings } from '../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../support/html-document.ts';
import { dataRows, type DataRow } from '../support/open-data.ts';
import { ownText } from '../support/table-cells.ts';
import { pageAt, sitePages, type SitePage } from '../support/site-files.ts';

type Element = Parameters<typeof textOf>[0];

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

/** A count as a page shows it; `null` for one that it says is missing. */
const counted = (text: string | undefined): number | null => {
  const digits = /[\d.]+/u.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
};

/** Lines in an order of their own, for those that stand in another order on each side. */
const sorted = (lines: readonly unknown[][]) => lines.map((line) => JSON.stringify(line)).sort();

const householdsIn = (cell: Element | undefined) => counted(cell && elements(cell, 'small').map(textOf).join(' '));

/** The lines of the tables of award counts of a page. */
const awardLines = ({ document }: SitePage) =>
  elements(document, '.award-count-table tbody tr').map((row) => {
    const [head] = elements(row, 'th');
    const cells = elements(row, 'td');
    const [total, collectives, individuals] = cells.filter((cell) => attributeOf(cell, 'class')?.includes('number'));
    return {
      name: head ? ownText(head) : '',
      scope: cells[0] ? textOf(cells[0]) : '',
      numbers: [total, collectives, individuals].map((cell) => counted(cell && ownText(cell))),
      households: householdsIn(individuals),
    };
  });

const scopeNames = { all: strings.awardCounts.wholeProvince, table: strings.awardCounts.wholeTable };

const awardLine = (row: DataRow) => [
  row.form,
  row.movement ?? row.event ?? scopeNames[row.scope as keyof typeof scopeNames],
  [row.total, row.collectives, row.individuals],
  row.households,
];

describe.each(sites)('on the $name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const awards = await dataRows(folder, 'award-counts');
  const activities = (await dataRows(folder, 'activities')).filter((row) => row.is_shown);
  const results = pages.filter(({ path }) => /^\/ket-qua\/[^/]+\/\d{4}\/$/u.test(path));
  const told = (page: SitePage) =>
    sorted(awardLines(page).map(({ name, scope, numbers, households }) => [name, scope, numbers, households]));

  test('every award count on its page is in the file, and every shown one of the file on the page', () => {
    const shown = awards.filter((row) => row.is_shown);
    expect(shown.length).toBeGreaterThan(3);
    expect(told(pageAt(pages, '/khen-thuong/'))).toEqual(sorted(shown.map(awardLine)));
  });

  test('the award counts of every year are those of the file', () => {
    for (const page of results) {
      const [, , province, year] = page.path.split('/');
      const own = awards.filter(
        (row) =>
          row.is_shown &&
          !row.is_sum_row &&
          !row.is_cumulative &&
          row.province_id === province &&
          `${Number(row.year)}` === year,
      );
      expect([page.path, told(page)]).toEqual([page.path, sorted(own.map(awardLine))]);
    }
  });

  test('rows that say so add up to every total by form', () => {
    const table = element(pageAt(pages, '/khen-thuong/').document, 'section[aria-labelledby="theo-hinh-thuc"]');
    const lines = elements(table, 'tbody tr').map((row) => {
      const [form, place, ...numbers] = elements(row, 'th, td');
      const households = householdsIn(numbers[2]);
      return [
        form && textOf(form),
        place && textOf(place),
        ...numbers.map((cell) => counted(ownText(cell))),
        households,
      ];
    });
    const groups = Map.groupBy(
      awards.filter((row) => row.adds_to_form_total),
      (row) => [row.form, `${String(row.province)}, ${Number(row.year)}`] as const,
    );
    const byName = Map.groupBy([...groups], ([name]) => name.join('|'));
    const sums = [...byName.values()].map((same) => {
      const rows = same.flatMap(([, own]) => own);
      const sum = (key: string) => {
        const known = rows.flatMap((row) => row[key] ?? []).map(Number);
        return known.length > 0 ? known.reduce((all, value) => all + value, 0) : null;
      };
      const keys = ['total_to_add', 'collectives', 'individuals', 'direct_workers', 'households'];
      return [...(same[0]?.[0] ?? []), ...keys.map(sum)];
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(sorted(lines)).toEqual(sorted(sums));
  });

  test('the activities of every year are those of the file', () => {
    const all = results.map(({ path, document }) => {
      const [, , province, year] = path.split('/');
      const lines = elements(document, '.activity-table tbody tr').map((row) => {
        const [number, unit] = splitUnit(elements(row, 'td.number').map(ownText)[0] ?? '');
        const [head] = elements(row, 'th');
        return [head ? ownText(head) : '', number, unit];
      });
      const own = activities.filter((row) => row.province_id === province && `${Number(row.year)}` === year);
      const expected = own.map((row) => [row.of_what, row.count, row.count === null ? null : row.unit]);
      expect([path, sorted(lines)]).toEqual([path, sorted(expected)]);
      return lines.length;
    });
    expect(all.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(3);
  });

  test.each([
    ['exemplars', '/dien-hinh/', strings.exemplars.noun],
    ['movements', '/phong-trao/', strings.movements.noun],
  ] as const)('as many %s as their list says', async (id, path, noun) => {
    const rows = await dataRows(folder, id);
    expect(texts(pageAt(pages, path).document, '.list p span')).toContain(`${rows.length} ${noun}`);
  });

  test('the documents are those of their list', async () => {
    const listed = texts(pageAt(pages, '/van-ban/').document, 'table.records tbody th');
    expect(listed.sort()).toEqual((await dataRows(folder, 'documents')).map((row) => String(row.label)).sort());
  });

  test('as many awards as the lookup finds and counts', async () => {
    const rows = await dataRows(folder, 'recipients');
    const { document } = pageAt(pages, '/tra-cuu/');
    const setup = JSON.parse(attributeOf(element(document, 'award-lookup'), 'data-setup') ?? '') as LookupSetup;
    expect(rows).toHaveLength(setup.manifest.count);
    const standing = rows.filter((row) => row.status === 'hieu-luc').length;
    expect(counted(texts(document, '.lead')[0])).toBe(standing);
  });
});

/** `hơn 1.500 tin, bài` as number and unit. */
function splitUnit(text: string): [number | null, string | null] {
  const parts = /^(?:\p{L}+ )?(?<number>[\d.,]+)(?:\/[\d.]+)? ?(?<unit>.*)$/u.exec(text)?.groups;
  if (!parts) return [null, null];
  return [Number(parts.number?.replaceAll('.', '').replace(',', '.')), parts.unit ?? null];
}
