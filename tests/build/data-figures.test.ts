import { describe, expect, inject, test } from 'vitest';
import { qualifiers } from '../../src/schemas/qualifier.ts';
import { attributeOf, elements, textOf } from '../support/html-document.ts';
import { dataRows, type DataRow } from '../support/open-data.ts';
import { sitePages } from '../support/site-files.ts';
import { ownText } from '../support/table-cells.ts';

type Element = Parameters<typeof textOf>[0];

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('on the $name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const figures = await dataRows(folder, 'indicators');

  test('every figure on every page is in the file: actual value, plans, previous year and verdicts', () => {
    let seen = 0;
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
        seen += 1;
      }
    expect(seen).toBeGreaterThan(20);
  });
});

const numberOn = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));

/** A number with its hedge and its whole as a page shows it; `null` where it says that there is none. */
function quantityOf(text: string): unknown {
  const rank = /^thứ (?<place>[\d.]+)\/(?<of>[\d.]+)$/u.exec(text)?.groups;
  if (rank) return { value: numberOn(rank.place ?? ''), rankOf: numberOn(rank.of ?? '') };
  const parts = /^(?:(?<hedge>\p{L}+) )?(?<value>-?[\d.,]+)(?:\/(?<of>[\d.]+))?[%‰]?(?<more> trở lên)?$/u.exec(
    text,
  )?.groups;
  if (!parts) return /\d/u.test(text) ? text : null;
  const { hedge, value = '', of, more } = parts;
  const [qualifier = null] = Object.entries(qualifiers).find(([, word]) => word === hedge) ?? [];
  return {
    value: numberOn(value),
    qualifier: more ? 'tu-tro-len' : qualifier,
    of: of === undefined ? null : numberOn(of),
  };
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
