import { awardCountSchema, occasionTypes } from '../../schemas/award-count.ts';
import { awardFormSchema } from '../../schemas/award-form.ts';
import { eventSchema } from '../../schemas/event.ts';
import { strings } from '../../strings.ts';
import { countFields, effective, type AwardRow, type CountField } from '../award-counts.ts';
import { awardCounts, formName, type AwardCount } from '../award-tables.ts';
import type { Catalog } from '../catalog.ts';
import { formTotals, peopleOf } from '../form-totals.ts';
import { column, dataset, listCell, type ColumnDefinition, type Dataset } from './dataset.ts';
import { resultsChange } from './result-tables.ts';
import { shareText } from './share-text.ts';
import {
  differenceColumn,
  entryColumns,
  idTitle,
  pageColumn,
  resultColumns,
  rowIdColumn,
  sourceColumns,
} from './shared-columns.ts';

/** A row of a table of award counts within the count that it tells, alone or with others. */
interface AwardFact {
  row: AwardRow;
  count: AwardCount;
  /** Whether it stands for its count: pages show its numbers. */
  isShown: boolean;
  /** Whether totals by form add it up. */
  isAdded: boolean;
}

const words = strings.openData.columns;
const fields = awardCountSchema.shape;

/** How many of which award went to whom, as each place of each source counts them. */
export function awardCountData(catalog: Catalog): Dataset {
  const added = new Set(formTotals(catalog).flatMap(({ counts }) => counts.map(({ row }) => row)));
  const rows = awardCounts(catalog).flatMap((count) =>
    count.rows.map((row): AwardFact => {
      const isShown = row === count.row;
      return { row, count, isShown, isAdded: isShown && added.has(row) };
    }),
  );
  return dataset(catalog, 'award-counts', {
    columns: [
      ...subjectColumns(catalog),
      ...flagColumns,
      ...countFields.map(countColumn),
      ...remarkColumns,
      ...originColumns(catalog),
    ],
    rows,
    lastChange: resultsChange(
      catalog,
      rows.map(({ row }) => row),
    ),
  });
}

function subjectColumns(catalog: Catalog): ColumnDefinition<AwardFact>[] {
  const form = ({ row }: AwardFact) =>
    row.data.form === null ? undefined : catalog.find('award-form', row.data.form)?.data;
  const scoped = (kind: 'movement' | 'event', { row }: AwardFact) =>
    row.data.scope.startsWith(`${kind}:`) ? row.data.scope.slice(kind.length + 1) : null;
  const event = (fact: AwardFact) => {
    const id = scoped('event', fact);
    return id === null ? undefined : catalog.find('event', id);
  };
  const formRequired = { isRequired: true, description: words.form };
  return [
    rowIdColumn(({ row }) => row),
    column('form_id', fields.form, 'text', (fact) => form(fact)?.id ?? null, {
      title: idTitle(fields.form),
      description: words.formId,
    }),
    column('form', fields.form, 'text', ({ row, count }) => formName(catalog, { ...count, row }), formRequired),
    column('form_kind', awardFormSchema.shape.kind, 'text', (fact) => form(fact)?.kind ?? null, {
      title: words.formKind,
    }),
    column('level', fields.level, 'text', (fact) => fact.row.data.level ?? form(fact)?.level ?? null),
    column('scope', fields.scope, 'text', ({ row }) => row.data.scope.split(':')[0] ?? null, {
      isRequired: true,
      description: words.scope,
      choices: words.scopes,
    }),
    ...entryColumns<AwardFact>(catalog, 'movement', 'movement', words.movement, (fact) => scoped('movement', fact), {
      reference: 'movements',
    }),
    column('event_id', eventSchema.shape.id, 'text', (fact) => event(fact)?.id ?? null, {
      title: words.idOf(words.event.title),
      description: words.id,
    }),
    column('event', words.event, 'text', (fact) => event(fact)?.data.name ?? null),
    ...resultColumns<AwardFact>(catalog, ({ count }) => count),
    column('from', fields.from, 'partial-date', ({ row }) => row.data.from, { title: words.countedFrom }),
    column('to', fields.to, 'partial-date', ({ row }) => row.data.to, { title: words.countedTo }),
    column('occasion_type', fields.occasionType, 'text', ({ row }) => row.data.occasionType, {
      choices: occasionTypes,
    }),
  ];
}

const flagColumns: ColumnDefinition<AwardFact>[] = [
  column('is_shown', words.isShown, 'boolean', ({ isShown }) => isShown, {
    isRequired: true,
    description: words.isShownAwardCount,
  }),
  column('is_sum_row', words.isSumRow, 'boolean', ({ count }) => count.isSum, { isRequired: true }),
  column('is_cumulative', fields.cumulative, 'boolean', ({ row }) => row.data.cumulative, {
    isRequired: true,
    description: words.isCumulative,
  }),
  column('adds_to_form_total', words.addsToFormTotal, 'boolean', ({ isAdded }) => isAdded, { isRequired: true }),
  column('total_to_add', words.totalToAdd, 'integer', ({ row, isAdded }) => (isAdded ? peopleOf(row) : null), {
    unit: strings.charts.awards,
  }),
];

/** The fields that tables show added up from their parts, where a source divides them only so. */
export const addedFields: readonly CountField[] = ['total', 'collectives', 'individuals', 'leaders', 'directWorkers'];

const columnOf = (field: CountField): string => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const countColumn = (field: CountField): ColumnDefinition<AwardFact> =>
  column(columnOf(field), fields[field], 'integer', ({ row }) => effective(row, field), {
    unit: strings.charts.awards,
  });

const remarkColumns: ColumnDefinition<AwardFact>[] = [
  column(
    'added_up',
    words.addedUp,
    'text',
    ({ row }) =>
      listCell(addedFields.filter((field) => row.data[field] === null && effective(row, field) !== null).map(columnOf)),
    { isList: true },
  ),
  column(
    'individuals_include_households',
    fields.individualsIncludeHouseholds,
    'boolean',
    ({ row }) => row.data.individualsIncludeHouseholds,
    { isRequired: true },
  ),
  column('share_claims', fields.shareClaims, 'text', ({ row }) => listCell(row.data.shareClaims.map(shareText)), {
    isList: true,
    description: words.shareClaims,
  }),
];

const originColumns = (catalog: Catalog): ColumnDefinition<AwardFact>[] => [
  column('note', fields.note, 'text', ({ row }) => row.data.note),
  ...sourceColumns<AwardFact>(catalog, ({ row }) => [row.data]),
  differenceColumn(catalog, ({ row }) => row),
  pageColumn(catalog, () => catalog.paths.awards),
];
