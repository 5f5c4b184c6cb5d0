import { sectors, type Sector } from '../../schemas/award-count.ts';
import { strings } from '../../strings.ts';
import { countLabel, effective } from '../award-counts.ts';
import { awardCounts, formName, isSumRow, scopeOf, type AwardCount } from '../award-tables.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { formatNumber } from '../numbers.ts';
import { counted, label, nameOf, seriesOf } from './award-bars.ts';

const words = strings.charts;

/** Leaders and direct workers by sector, for every table or province-wide count that divides them. */
export function compositionCharts(catalog: Catalog): ChartSpec[] {
  const all = awardCounts(catalog);
  return all
    .filter(
      (count) =>
        isSumRow(count, all) ||
        !all.some((other) => isSumRow(other, all) && other.row.data.scope === count.row.data.scope),
    )
    .flatMap((count) => {
      const chart = compositionChart(catalog, count);
      return chart ? [chart] : [];
    });
}

/** The composition of one award count, where its source divides it by sector. */
function compositionChart(catalog: Catalog, { row, province, year }: AwardCount): ChartSpec | null {
  const known = (Object.keys(sectors) as Sector[]).filter(
    (sector) => row.data[`${sector}Leaders`] !== null || row.data[`${sector}Workers`] !== null,
  );
  if (known.length < 2) return null;
  const place = nameOf(catalog, province);
  const scope = label(scopeOf(catalog, row));
  const id = row.data.scope.replace(/^\w+:/u, '').replace('table', 'bang');
  return counted(
    catalog,
    {
      id: `khen-thuong-co-cau-${id}-${row.data.form ?? 'tong'}-${province}-${year}`,
      title: words.compositionTitle(formName(catalog, row), scope, place, year),
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
