import { activities } from '../../schemas/activity.ts';
import { strings } from '../../strings.ts';
import { sameActivities, shownCount, type ActivityRow } from '../activity-counts.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { sourceNames } from '../citations.ts';
import { resultOf } from '../figures.ts';

const words = strings.charts;

/** Two bars say no more than a sentence. */
const fewestBars = 3;

/** Of each province's year, the activities that are counted for several movements in the same unit. */
export function activityCharts(catalog: Catalog): ChartSpec[] {
  const counted = sameActivities(catalog.all('activity')).flatMap((same) => {
    const row = same.find(({ data }) => data.movement !== null && data.count !== null);
    return row ? [row] : [];
  });
  const groups = Map.groupBy(counted, ({ id, data }) => [resultOf(id).result, data.activity, data.unit].join(' '));
  return [...groups.values()].flatMap((rows) => {
    const movements = new Set(rows.map(({ data }) => data.movement));
    // A movement with two counts of a kind is not compared: they may be parts of one another.
    return rows.length >= fewestBars && movements.size === rows.length ? activityChart(catalog, rows) : [];
  });
}

function activityChart(catalog: Catalog, rows: readonly ActivityRow[]): ChartSpec[] {
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
      of: { kind: 'activities', result: `${province}/${year}` },
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
      source: sourceNames(catalog, sorted),
    },
  ];
}
