import { activities } from '../../schemas/activity.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { sourceLine } from '../chart-source.ts';
import type { Entry } from '../entry.ts';
import { countOf } from '../checks/activity-differences.ts';
import { resultOf } from '../figures.ts';
import { formatQuantity } from '../numbers.ts';

const words = strings.charts;

/** Two bars say no more than a sentence. */
const fewestBars = 3;

/** Of each province's year, the activities that are counted for several movements in the same unit. */
export function activityCharts(catalog: Catalog): ChartSpec[] {
  const ofMovements = catalog.all('activity').filter(({ data }) => data.movement !== null && data.count !== null);
  const groups = Map.groupBy(ofMovements, ({ id, data }) => [resultOf(id).result, data.activity, data.unit].join(' '));
  return [...groups.values()].flatMap((rows) => {
    const once = [...new Map(rows.map((row) => [row.data.movement, row])).values()];
    return once.length >= fewestBars ? activityChart(catalog, once) : [];
  });
}

function activityChart(catalog: Catalog, rows: readonly Entry<'activity'>[]): ChartSpec[] {
  const [first] = rows;
  if (!first) return [];
  const { province, year } = resultOf(first.id);
  const { activity, unit } = first.data;
  const place = catalog.find('province', province)?.data.name ?? province;
  const sorted = rows.toSorted((a, b) => (b.data.count?.value ?? 0) - (a.data.count?.value ?? 0));
  const names = sorted.map(({ data }) => catalog.find('movement', data.movement ?? '')?.data.name ?? data.ofWhat);
  return [
    {
      id: `hoat-dong-${activity}-${province}-${year}`,
      type: 'bar',
      horizontal: true,
      stacked: false,
      title: words.activityTitle(activities[activity], place, year),
      unit,
      labelHeader: strings.awardCounts.byMovement,
      labels: names,
      series: [
        {
          label: activities[activity],
          tone: 'main',
          values: sorted.map(({ data }) => data.count?.value ?? null),
          shown: sorted.map(shownCount),
        },
      ],
      reference: null,
      break: null,
      summary: words.activitySummary(activities[activity], place, year, names[0] ?? ''),
      notes: [],
      source: sourceLine(catalog, sorted),
    },
  ];
}

/** The count of an activity with its hedge, without its unit. */
export function shownCount(row: Entry<'activity'>): string {
  const count = countOf(row);
  return count ? formatQuantity(count, null) : strings.figures.noData;
}
