import { parse } from 'csv-parse/sync';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { projectRoot } from '../../scripts/project-root.ts';
import { readQuantity } from '../../src/schemas/quantity.ts';
import { attributeOf, element, elements, textOf, texts } from '../support/html-document.ts';
import { chartsOf } from '../support/site-charts.ts';
import { pageAt, sitePages } from '../support/site-files.ts';

const content = join(projectRoot, 'content');
const pages = await sitePages(inject('realSite'));

interface Row {
  indicator: string;
  actual: string;
  plan: string;
  source: string;
  section: string;
  /** `<province>/<year>`. */
  result: string;
}

/** Every row of every `indicators.csv`, as a spreadsheet would show it. */
async function figureRows(): Promise<Row[]> {
  const files = await readdir(join(content, 'results'), { recursive: true });
  const tables = files
    .filter((file) => file.endsWith('indicators.csv'))
    .map(async (file) => {
      const rows: Omit<Row, 'result'>[] = parse(await readFile(join(content, 'results', file)), { columns: true });
      return rows.map((row) => ({ ...row, result: file.slice(0, -'/indicators.csv'.length) }));
    });
  return (await Promise.all(tables)).flat();
}

const listOf = async <T>(file: string) => parseYaml(await readFile(join(content, file), 'utf8')) as T[];
const rows = await figureRows();
const units = new Map(
  (await listOf<{ id: string; decimals: number }>('indicators.yaml')).map(({ id, decimals }) => [id, { decimals }]),
);
const sources = new Map(
  (await listOf<{ id: string; title: string; shortTitle?: string }>('sources.yaml')).map(({ id, ...source }) => [
    id,
    source.shortTitle ?? source.title,
  ]),
);

/** A cell's number as Vietnamese readers write it. */
function numberOf(row: Row, cell: string): string {
  const read = readQuantity(cell, units.get(row.indicator));
  return 'fault' in read ? read.fault : read.value.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
}

/** The row of an indicator's page that shows its year. */
function shownRow({ indicator, result }: Row) {
  const [province, year] = result.split('/');
  const { document } = pageAt(pages, `/chi-tieu/${indicator}/`);
  const found = elements(document, `.figure-table tr[data-province="${province ?? ''}"]`);
  return found.filter((row) => attributeOf(row, 'data-year') === year);
}

describe('every row of the real tables of figures', () => {
  test('stands on the page of its indicator, with its source and section', () => {
    expect(rows.length).toBeGreaterThan(150);
    const wrong = rows.filter((row) => {
      const [line, ...others] = shownRow(row);
      const text = line ? textOf(element(line, 'th')) : '';
      const [, cited] = text.split(`${sources.get(row.source) ?? 'none'} (`);
      return others.length > 0 || !cited?.includes(row.section);
    });
    expect(wrong.map(({ result, indicator, section }) => [result, indicator, section])).toEqual([]);
  });

  test('shows its own actual value and its own plan', () => {
    const wrong = rows.flatMap((row) => {
      const text = shownRow(row).map(textOf).join(' ');
      return [row.actual, row.plan]
        .filter((cell) => cell !== '')
        .map((cell) => numberOf(row, cell))
        .filter((number) => !text.includes(number))
        .map((number) => [row.result, row.indicator, number]);
    });
    expect(wrong).toEqual([]);
  });

  test('says that a value is missing where no source gives one, and only there', () => {
    const wrong = [...Map.groupBy(rows, ({ result, indicator }) => `${result} ${indicator}`).values()].filter(
      (same) => {
        const [first] = same;
        const cells = first ? shownRow(first).flatMap((row) => elements(row, 'td.number')) : [];
        const [actual, plan] = cells.map((cell) => textOf(cell));
        const isSaid = actual === 'chưa có số liệu';
        const isPlanSaid = plan === 'không nêu';
        const hasPlan = same.some(({ plan: cell }) => cell !== '');
        return isSaid === same.some((row) => row.actual !== '') || (isPlanSaid && hasPlan);
      },
    );
    expect(wrong.map(([row]) => [row?.result, row?.indicator])).toEqual([]);
  });

  test('stands in the list of all indicators', () => {
    const listed = elements(pageAt(pages, '/chi-tieu/').document, '.figure-group tbody tr').length;
    expect(listed).toBe(new Set(rows.map(({ result, indicator }) => `${result} ${indicator}`)).size);
  });
});

/** The body rows of a table as texts, without small print. */
const numbersOf = (table: Parameters<typeof elements>[0]) =>
  elements(table, 'tbody tr').map((row) => {
    const [head = ''] = elements(row, 'th').map(nameOf);
    return [head, ...elements(row, 'td').slice(0, 4).map(textOf)];
  });

/** The name that heads a row, without the small print below it. */
const nameOf = (head: Parameters<typeof elements>[0]) =>
  elements(head, 'small')
    .reduce((text, small) => text.replace(textOf(small), ''), textOf(head))
    .trim();

/** A shown count; zero where none is reported. */
const counted = (text: string | undefined) => Number(/^[\d.]+/u.exec(text ?? '')?.[0].replaceAll('.', '') ?? 0);

describe('award counts', () => {
  const awards = pageAt(pages, '/khen-thuong/').document;
  const byForm = elements(element(awards, 'section[aria-labelledby="theo-hinh-thuc"]'), 'tbody tr').map((row) =>
    texts(row, 'th, td'),
  );
  const allLines = elements(awards, '.award-count-table').flatMap(numbersOf);
  const results = [
    { province: 'Lai Châu', slug: 'lai-chau' },
    { province: 'Lào Cai', slug: 'lao-cai' },
  ].map(({ province, slug }) => {
    const page = pageAt(pages, `/ket-qua/${slug}/2022/`);
    return {
      page,
      place: `${province}, 2022`,
      slug,
      lines: elements(page.document, '.award-count-table').flatMap(numbersOf),
    };
  });

  test.each(results)('of $place are the same on the result and on the page of all awards', ({ lines }) => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !allLines.some((other) => other.join('|') === line.join('|')))).toEqual([]);
  });

  test.each(results)(
    'of $place add up, form by form, to the totals of the page and of the chart',
    ({ place, slug, lines }) => {
      const forms = byForm.filter(([, where]) => where === place);
      expect(forms.length).toBeGreaterThan(1);
      for (const [form = '', , total, collectives, individuals] of forms) {
        const own = lines.filter(([name]) => name === form);
        const whole = own.filter(([, scope]) => scope === 'Cả tỉnh');
        const added = (column: number) =>
          (whole.length > 0 ? whole : own).reduce((sum, line) => sum + counted(line[column]), 0);
        expect([form, counted(collectives), counted(individuals)]).toEqual([form, added(3), added(4)]);
        const households = counted(/và (?<count>[\d.]+) hộ/u.exec(individuals ?? '')?.groups?.count);
        expect([form, counted(total)]).toEqual([form, added(3) + added(4) + households]);
      }
      const chart = pages.flatMap(chartsOf).find(({ spec }) => spec.id === `khen-thuong-hinh-thuc-${slug}-2022`);
      const drawn = chart ? elements(chart.figure, 'tbody tr').map((row) => texts(row, 'th, td')) : [];
      expect(drawn).toEqual(
        forms.map(([form, , , ...numbers]) => [
          form,
          ...numbers.slice(0, 2).map((text) => text.replace(/ và .*/u, '')),
        ]),
      );
    },
  );

  test('by movement are the same in the chart, on the result and on the page of the movement', () => {
    const [, laoCai] = results;
    const chart = pages
      .flatMap(chartsOf)
      .find(({ spec }) => spec.id === 'khen-thuong-phong-trao-bang-khen-cua-chu-tich-ubnd-tinh-lao-cai-2022');
    const form = 'Bằng khen của Chủ tịch UBND tỉnh';
    const lines = laoCai?.lines.filter(([name]) => name === form) ?? [];
    expect(chart?.spec.labels.length).toBeGreaterThan(3);
    for (const [index, movement] of (chart?.spec.labels ?? []).entries()) {
      const drawn = chart?.spec.series.map(({ shown }) => shown[index]);
      expect(lines.filter(([, scope]) => scope === movement).map((line) => line.slice(3))).toContainEqual(drawn);
      const own = pages.find(
        ({ path, document }) => path.startsWith('/phong-trao/') && texts(document, 'h1')[0] === movement,
      );
      const onPage = own ? elements(own.document, '.award-count-table').flatMap(numbersOf) : [];
      expect(onPage.filter(([name]) => name === form).map((line) => line.slice(2, 4))).toContainEqual(drawn);
    }
  });
});
