import { activitySchema } from '../../schemas/activity.ts';
import { countOf, sameActivities, shownActivity, type ActivityRow } from '../activity-counts.ts';
import type { Catalog } from '../catalog.ts';
import { resultOf } from '../figures.ts';
import { strings } from '../../strings.ts';
import { column, dataset, type Dataset } from './dataset.ts';
import { resultsChange } from './result-tables.ts';
import { differenceColumn, entryColumns, pageColumn, resultColumns, sourceColumns } from './shared-columns.ts';

const words = strings.openData.columns;
const fields = activitySchema.shape;

/** How much of what was done, as each place of each source counts it. */
export function activityData(catalog: Catalog): Dataset {
  const rows = catalog.all('activity');
  const shown = new Set(sameActivities(rows).map(shownActivity));
  return dataset<ActivityRow>(catalog, 'activities', {
    columns: [
      column('activity', fields.activity, 'text', ({ data }) => data.activity, { isRequired: true }),
      column('of_what', fields.ofWhat, 'text', ({ data }) => data.ofWhat, {
        isRequired: true,
        description: words.ofWhat,
      }),
      column('count', fields.count, 'number', ({ data }) => data.count?.value ?? null, {
        unit: words.ofColumn('unit'),
      }),
      column('qualifier', fields.qualifier, 'text', (row) => countOf(row)?.qualifier ?? null),
      column('count_of', words.countOf, 'integer', ({ data }) => data.count?.of ?? null),
      column('unit', fields.unit, 'text', ({ data }) => data.unit, { isRequired: true }),
      ...entryColumns<ActivityRow>(catalog, 'movement', 'movement', fields.movement, ({ data }) => data.movement, {
        reference: 'movements',
      }),
      ...resultColumns<ActivityRow>(catalog, ({ id }) => resultOf(id)),
      column('from', fields.from, 'partial-date', ({ data }) => data.from, { title: words.countedFrom }),
      column('to', fields.to, 'partial-date', ({ data }) => data.to, { title: words.countedTo }),
      column('is_shown', words.isShown, 'boolean', (row) => shown.has(row), {
        isRequired: true,
        description: words.isShownCount,
      }),
      column('note', fields.note, 'text', ({ data }) => data.note),
      ...sourceColumns<ActivityRow>(catalog, ({ data }) => [data]),
      differenceColumn(catalog, (row) => row),
      pageColumn(catalog, (row) => pageOf(catalog, row)),
    ],
    rows,
    lastChange: resultsChange(catalog, rows),
  });
}

/** The year's page; that of the movement where the year has none. */
function pageOf({ paths, find }: Catalog, { id, data }: ActivityRow): string {
  const { result } = resultOf(id);
  if (find('result', result)) return paths.result(result);
  return data.movement !== null && find('movement', data.movement) ? paths.movement(data.movement) : paths.results;
}
