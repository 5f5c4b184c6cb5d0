import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elements, textOf, texts } from '../support/html-document.ts';
import { dataRows } from '../support/open-data.ts';
import { chartsOf } from '../support/site-charts.ts';
import { sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

const kinds = ['exceeded', 'met', 'missed'] as const;
const none = { reached: 0, planned: 0, claimed: 0 };

describe.each(sites)('on the $name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const results = pages.filter(({ path }) => /^\/ket-qua\/[^/]+\/\d{4}\/$/u.test(path));
  const main = (await dataRows(folder, 'indicators')).filter((row) => row.is_main_verdict);
  const ofPage = (path: string) =>
    main.filter((row) => `/ket-qua/${String(row.province_id)}/${Number(row.year)}/` === path);

  test('the main verdicts of every year are as many as its page counts: planned, reached and claimed', () => {
    const told = results.map(({ path, document }) => {
      const pattern = /^(?<reached>\d+)\/(?<planned>\d+) [^(]*(?:\((?<claimed>\d+) )?/u;
      const [line = ''] = texts(document, '.headline a[href="#so-lieu"]');
      const { reached, planned, claimed } = pattern.exec(line)?.groups ?? {};
      const own = ofPage(path);
      const ofFile = {
        reached: own.filter((row) => row.verdict === 'exceeded' || row.verdict === 'met').length,
        planned: own.length,
        claimed: own.filter((row) => row.verdict_is_claimed).length,
      };
      const ofSite = { reached: Number(reached ?? 0), planned: Number(planned ?? 0), claimed: Number(claimed ?? 0) };
      expect([path, ofFile]).toEqual([path, line === '' ? none : ofSite]);
      return ofSite.planned;
    });
    expect(Math.max(...told)).toBeGreaterThan(3);
  });

  test('they exceed, meet and miss as its table and its chart say', () => {
    let charts = 0;
    for (const page of results) {
      const { path, document } = page;
      const own = kinds.map((kind) => ofPage(path).filter((row) => row.verdict === kind).length);
      const rows = elements(document, 'section[aria-labelledby="so-lieu"] tr[data-verdict]').map((row) =>
        attributeOf(row, 'data-verdict'),
      );
      expect([path, kinds.map((kind) => rows.filter((verdict) => verdict === kind).length)]).toEqual([path, own]);
      const id = `danh-gia-${path.split('/').slice(2, 4).join('-')}`;
      for (const { figure } of chartsOf(page).filter(({ spec }) => spec.id === id)) {
        const values = elements(figure, 'tbody td').map((cell) => Number(textOf(cell)));
        expect([path, values]).toEqual([path, own]);
        charts += 1;
      }
    }
    expect(charts).toBeGreaterThan(0);
  });

  test('an indicator of a year has one at most, whatever many plans it has', () => {
    const places = main.map((row) => [row.indicator_id, row.province_id, row.year].join(' '));
    expect(new Set(places).size).toBe(places.length);
  });
});
