import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { element, elements, textOf, texts } from '../support/html-document.ts';
import { dataRows, type DataRow } from '../support/open-data.ts';
import { ownText } from '../support/table-cells.ts';
import { activitiesOn, activityLine, awardsOn, counted, householdsIn, sorted } from '../support/shown-quantity.ts';
import { pageAt, sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

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
    sorted(awardsOn(page).map(({ name, scope, numbers, households }) => [name, scope, numbers, households]));

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
      const lines = activitiesOn({ document });
      const own = activities.filter((row) => row.province_id === province && `${Number(row.year)}` === year);
      expect([path, sorted(lines)]).toEqual([path, sorted(own.map(activityLine))]);
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
    const standing = rows.filter((row) => row.status === 'hieu-luc').length;
    expect(counted(texts(document, '.lead')[0])).toBe(standing);
    // What the page says of the list: how many, of which source how many, and how many were cancelled.
    const about = element(document, 'section[aria-labelledby="danh-sach"]');
    expect(texts(about, 'p').map((text) => (text.startsWith('Danh sách hiện có') ? counted(text) : null))).toContain(
      standing,
    );
    const sources = Map.groupBy(
      rows.filter((row) => row.status === 'hieu-luc'),
      (row) => row.source_id,
    );
    const bySource = texts(about, 'li').map((text) => counted(/: (?<count>[\d.]+) lần$/u.exec(text)?.[1]));
    expect(sorted(bySource)).toEqual(sorted([...sources.values()].map((own) => own.length)));
    const cancelled = texts(about, 'p').find((text) => text.includes('đã hủy'));
    expect(counted(cancelled) ?? 0).toBe(rows.length - standing);
  });
});
