import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { attributeOf, elements, textOf, texts } from '../support/html-document.ts';
import { dataRows, type DataRow } from '../support/open-data.ts';
import { numberOn, quantityOn } from '../support/shown-quantity.ts';
import { pageAt, sitePages } from '../support/site-files.ts';
import { ownText } from '../support/table-cells.ts';

type Element = Parameters<typeof textOf>[0];

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('on the $name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const figures = await dataRows(folder, 'indicators');

  test('every figure on every page is in the file, and every one of the file on a page: values, plans, verdicts', () => {
    const seen = new Set<string>();
    for (const { path, document } of pages)
      for (const row of elements(document, '.figure-table tr[data-year]')) {
        const link = elements(row, 'th a').map((one) => attributeOf(one, 'href'))[0] ?? path;
        const [province, year] = ['data-province', 'data-year'].map((name) => attributeOf(row, name));
        const own = figures.filter(
          (one) =>
            `/chi-tieu/${String(one.indicator_id)}/` === link &&
            one.province_id === province &&
            `${Number(one.year)}` === year,
        );
        expect([path, link, year, shownFigure(row)]).toEqual([path, link, year, figureOf(own)]);
        seen.add([link, province, year].join(' '));
      }
    const shown = figures
      .filter((row) => row.is_shown)
      .map((row) => [`/chi-tieu/${String(row.indicator_id)}/`, row.province_id, row.year].join(' '));
    expect(shown.length).toBeGreaterThan(10);
    expect([...seen].sort()).toEqual(shown.sort());
  });

  test('the list of indicators counts those of the file, and the newest figure of each with later plans', () => {
    const { document } = pageAt(pages, '/chi-tieu/');
    const shown = figures.filter((row) => row.is_shown);
    const newest = [...Map.groupBy(shown, (row) => `${String(row.indicator_id)} ${String(row.province_id)}`).values()]
      .map((own) => {
        const last = Math.max(...own.filter((row) => row.actual !== null).map((row) => Number(row.year)));
        return own.filter((row) => Number(row.year) >= last || last === -Infinity);
      })
      .flat();
    const indicators = new Set(figures.map((row) => row.indicator_id)).size;
    expect(texts(document, 'main p')).toContain(strings.indicators.count(indicators, newest.length));
    const groups = [...Map.groupBy(newest, (row) => row.group)].map(
      ([group, own]) => `${String(group)} ${strings.indicators.inGroup(own.length)}`,
    );
    expect(texts(document, '.figure-group summary').sort()).toEqual(groups.sort());
  });
});

/** A number with its hedge and its whole as a page shows it; `null` where it says that there is none. */
function quantityOf(text: string): unknown {
  const rank = /^thứ (?<place>[\d.]+)\/(?<of>[\d.]+)$/u.exec(text)?.groups;
  if (rank) return { value: numberOn(rank.place ?? ''), rankOf: numberOn(rank.of ?? '') };
  const known = quantityOn(text);
  if (!known) return /\d/u.test(text) ? text : null;
  const { unit, ...quantity } = known;
  return /^(?:[%‰]?(?: trở lên)?)$/u.test(unit)
    ? { ...quantity, qualifier: unit.endsWith('trở lên') ? 'tu-tro-len' : quantity.qualifier }
    : text;
}

/** What a row of a page says of an indicator's year. */
function shownFigure(row: Element): unknown {
  const [actual, plan, previous] = elements(row, 'td.number');
  const [verdicts] = elements(row, 'td').slice(-1);
  return {
    actual: actual && quantityOf(ownText(actual)),
    plans:
      plan &&
      elements(plan, '.plan')
        .map((one) => JSON.stringify(quantityOf(ownText(one))))
        .sort(),
    previous: previous && quantityOf(ownText(previous)),
    verdicts: verdicts && elements(verdicts, '.verdict').map(textOf).sort(),
  };
}

/** The same from the rows of the file. */
function figureOf(rows: readonly DataRow[]): unknown {
  const shown = rows.find((row) => row.is_shown);
  const hedges: Record<string, string> = { '>': 'tren', '<': 'duoi' };
  const planned = rows.filter((row) => row.verdict !== null && (row.plan !== null || row.plan_claim_unit !== null));
  return {
    actual: shown && numberOf(shown, 'actual'),
    plans: planned
      .map((row) => {
        const number = numberOf(row, 'plan');
        const hedge = number?.qualifier ?? hedges[String(row.plan_op)] ?? null;
        return JSON.stringify(number && { ...number, qualifier: hedge });
      })
      .sort(),
    previous: shown && numberOf(shown, 'previous_shown'),
    verdicts: rows.flatMap((row) => row.verdict_text ?? []).sort(),
  };
}

function numberOf(row: DataRow, key: string) {
  const value = row[key] ?? null;
  if (value === null) return null;
  if (key === 'actual' && row.rank_of !== null) return { value, rankOf: row.rank_of };
  return { value, qualifier: row[`${key}_qualifier`] ?? null, of: row[`${key}_of`] ?? null };
}
