import { describe, expect, inject, test } from 'vitest';
import { attributeOf, element, elements, textOf, texts } from '../support/html-document.ts';
import { dataRows, type DataRow } from '../support/open-data.ts';
import { activitiesOn, activityLine, awardsOn, counted, sorted } from '../support/shown-quantity.ts';
import { pageAt, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('on the $name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const movements = pages.filter(({ path }) => /^\/phong-trao\/(?!linh-vuc|tinh|nam|trang-)[^/]+\/$/u.test(path));
  const awards = (await dataRows(folder, 'award-counts')).filter((row) => row.is_shown);
  const activities = await dataRows(folder, 'activities');
  const ofMovement = (rows: readonly DataRow[], path: string) =>
    rows.filter((row) => `/phong-trao/${String(row.movement_id)}/` === path);

  test('the award counts of every movement are those of the file', () => {
    const lines = movements.map((page) => {
      const told = awardsOn(page).map(({ name, place, numbers, households }) => [name, place, numbers, households]);
      const own = ofMovement(awards, page.path).map((row) => [
        row.form,
        `${String(row.province)}, ${Number(row.year)}`,
        [row.total, row.collectives, row.individuals],
        row.households,
      ]);
      expect([page.path, sorted(told)]).toEqual([page.path, sorted(own)]);
      return told.length;
    });
    expect(Math.max(...lines)).toBeGreaterThan(0);
  });

  test('the activities of every movement are shown by rows of the file, with hedge, whole and unit', () => {
    const shown = sorted(activities.filter((row) => row.is_shown).map(activityLine));
    for (const page of movements) {
      const told = sorted(activitiesOn(page));
      // A row that names the movement may be told by that of another document that counts the same.
      const own = ofMovement(activities, page.path);
      expect(told.filter((line) => !shown.includes(line))).toEqual([]);
      expect([page.path, told]).toEqual([
        page.path,
        expect.arrayContaining(sorted(own.filter((row) => row.is_shown).map(activityLine))),
      ]);
      expect(told.length).toBeLessThanOrEqual(own.length);
    }
  });

  test('how many were honoured, on the home page, is what the file counts by level or by form', () => {
    const tables = elements(pageAt(pages, '/').document, '.honour-table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const [, , province, year] = (attributeOf(element(table, 'caption a'), 'href') ?? '').split('/');
      const told = elements(table, 'tbody tr').map((row) => {
        const [collectives = '', individuals = ''] = texts(row, 'td');
        const [people = '', households] = individuals.split(' và ');
        return [textOf(element(row, 'th')), counted(collectives), counted(people), counted(households)];
      });
      expect([province, year, sorted(told)]).toEqual([province, year, sorted(honouredIn(awards, province, year))]);
    }
  });
});

/** Counts of whole levels where a year has any, else those that add up to the totals of the forms. */
function honouredIn(awards: readonly DataRow[], province: string | undefined, year: string | undefined) {
  const own = awards.filter((row) => row.province_id === province && `${Number(row.year)}` === year);
  const levels = own.filter((row) => row.form_id === null && row.scope === 'all' && !row.is_cumulative);
  const counts = levels.length > 0 ? levels : own.filter((row) => row.adds_to_form_total);
  const forms = Map.groupBy(counts, (row) => row.form);
  return [...forms].map(([form, rows]) => {
    const sum = (key: string) => {
      const known = rows.flatMap((row) => row[key] ?? []).map(Number);
      return known.length > 0 ? known.reduce((all, value) => all + value, 0) : null;
    };
    return [form, sum('collectives'), sum('individuals'), sum('households')];
  });
}
