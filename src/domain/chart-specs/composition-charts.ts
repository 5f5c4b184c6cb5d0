import { sectors, type Sector } from '../../schemas/award-count.ts';
import { strings } from '../../strings.ts';
import { countLabel, effective } from '../award-counts.ts';
import { awardCounts, formName, scopeOf, type AwardCount } from '../award-tables.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { formatNumber } from '../numbers.ts';
import { formatPeriod } from '../partial-date.ts';
import { counted, nameOf, seriesOf } from './award-bars.ts';

const words = strings.charts;

/**
 * Leaders and direct workers by sector, for every count that divides them; where a table has a row
 * that adds up a scope, only for that row.
 */
export function compositionCharts(catalog: Catalog): ChartSpec[] {
  const all = awardCounts(catalog);
  const summed = new Set(all.filter(({ isSum }) => isSum).map(scopeKey));
  return all
    .filter((count) => count.isSum || !summed.has(scopeKey(count)))
    .flatMap((count) => compositionChart(catalog, count) ?? []);
}

const scopeKey = ({ result, row }: AwardCount) => [result, row.data.scope, row.data.cumulative].join(' ');

/** The composition of one award count, where its source divides it by sector. */
function compositionChart(catalog: Catalog, count: AwardCount): ChartSpec | null {
  const { row, province, year } = count;
  const known = (Object.keys(sectors) as Sector[]).filter(
    (sector) => row.data[`${sector}Leaders`] !== null || row.data[`${sector}Workers`] !== null,
  );
  if (known.length < 2) return null;
  const place = nameOf(catalog, province);
  const where = scopeOf(catalog, row);
  const scope = typeof where === 'string' ? where.toLowerCase() : where.label;
  const { cumulative, from, to } = row.data;
  const period = (cumulative && formatPeriod(from, to)) || strings.year(year).toLowerCase();
  const id = row.data.scope.replace(/^\w+:/u, '').replace('table', 'bang');
  return counted(
    catalog,
    {
      id: `${cumulative ? 'luy-ke' : 'khen-thuong'}-co-cau-${id}-${row.data.form ?? 'tong'}-${province}-${year}`,
      of: {
        kind: cumulative ? 'cumulative-composition' : 'award-composition',
        result: count.result,
        scope: row.data.scope,
      },
      title: words.compositionTitle(formName(catalog, count), scope, place, period),
      labelHeader: words.sector,
      labels: known.map((sector) => sectors[sector]),
      summary: words.compositionSummary(
        formatNumber(effective(row, 'leaders') ?? 0),
        formatNumber(effective(row, 'directWorkers') ?? 0),
      ),
      notes: [],
      unit: words.people,
    },
    [
      seriesOf(
        countLabel('leaders'),
        'second',
        known.map((sector) => row.data[`${sector}Leaders`]),
      ),
      seriesOf(
        countLabel('directWorkers'),
        'main',
        known.map((sector) => row.data[`${sector}Workers`]),
      ),
    ],
    [row],
  );
}
