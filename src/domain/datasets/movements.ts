import { movementSchema } from '../../schemas/movement.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { correctionTexts } from '../corrections.ts';
import type { Entry } from '../entry.ts';
import { phaseLine } from '../movements.ts';
import { column, dataset, listCell, newestDay, type ColumnDefinition, type Dataset } from './dataset.ts';
import { entryColumns, entryListColumns, idTitle, pageColumn, sourceColumns } from './shared-columns.ts';

type Movement = Entry<'movement'>;

const words = strings.openData.columns;
const fields = movementSchema.shape;

/** The emulation movements that have a page on the site. */
export function movementData(catalog: Catalog): Dataset {
  const rows = catalog.all('movement');
  return dataset<Movement>(catalog, 'movements', {
    columns: [...kindColumns(catalog), ...courseColumns(catalog), ...originColumns(catalog)],
    rows,
    lastChange: newestDay(rows.map(({ data }) => data.updatedAt)),
  });
}

const kindColumns = (catalog: Catalog): ColumnDefinition<Movement>[] => [
  column('id', words.entryId, 'text', ({ id }) => id, { isRequired: true, isKey: true }),
  column('name', fields.name, 'text', ({ data }) => data.name, { isRequired: true, description: null }),
  texts('other_names', 'otherNames'),
  column('level', fields.level, 'text', ({ data }) => data.level, { isRequired: true }),
  column('form', fields.form, 'text', ({ data }) => data.form, { isRequired: true }),
  column('special', fields.special, 'text', ({ data }) => data.special),
  ...entryColumns<Movement>(catalog, 'province', 'province', fields.province, ({ data }) => data.province, {
    description: words.movementProvince,
  }),
  ...entryColumns<Movement>(catalog, 'field', 'field', fields.field, ({ data }) => data.field, { isRequired: true }),
  ...entryListColumns<Movement>(
    catalog,
    'movement',
    ['parent_ids', 'parents'],
    fields.parents,
    ({ data }) => data.parents,
  ),
];

const courseColumns = (catalog: Catalog): ColumnDefinition<Movement>[] => [
  column('launched_by', fields.launchedBy, 'text', ({ data }) => data.launchedBy),
  column('launched_on', fields.launchedOn, 'partial-date', ({ data }) => data.launchedOn),
  column('from', fields.from, 'partial-date', ({ data }) => data.from),
  column('to', fields.to, 'partial-date', ({ data }) => data.to),
  column(
    'phases',
    fields.phases,
    'text',
    ({ data }) => listCell(data.phases.map((phase) => phaseText(catalog, phase))),
    {
      isList: true,
      description: words.phases,
    },
  ),
  column('theme', fields.theme, 'text', ({ data }) => data.theme),
  texts('occasions', 'occasions'),
  texts('contents', 'contents'),
  texts('criteria', 'criteria'),
  texts('targets', 'targets'),
  ...entryListColumns<Movement>(
    catalog,
    'indicator',
    ['indicator_ids', 'indicators'],
    fields.indicators,
    ({ data }) => data.indicators,
  ),
  column(
    'document_ids',
    fields.documents,
    'text',
    ({ data }) => listCell(data.documents.filter((id) => catalog.find('document', id))),
    { title: idTitle(fields.documents), description: words.documentIds, isList: true },
  ),
];

const originColumns = (catalog: Catalog): ColumnDefinition<Movement>[] => [
  column('summary', fields.summary, 'text', ({ data }) => data.summary, { isRequired: true, description: null }),
  column('updated_at', fields.updatedAt, 'date', ({ data }) => data.updatedAt, { isRequired: true }),
  column('correction', fields.correction, 'text', ({ data }) => listCell(correctionTexts(data)), {
    description: null,
    isList: true,
  }),
  ...sourceColumns<Movement>(catalog, ({ data }) => data.sources, true),
  pageColumn(catalog, ({ id }) => catalog.paths.movement(id)),
];

/** Name and time of a phase, the document that opens it, and what is done in it. */
function phaseText(catalog: Catalog, phase: Movement['data']['phases'][number]): string {
  const { name, document, contents } = phaseLine(catalog, phase);
  const named = document ? `${name} (${document.label})` : name;
  return contents.length > 0 ? `${named}: ${contents.join('; ')}` : named;
}

/** A column of a field that holds several lines of text. */
const texts = (
  key: string,
  field: 'otherNames' | 'occasions' | 'contents' | 'criteria' | 'targets',
): ColumnDefinition<Movement> =>
  column(key, fields[field], 'text', ({ data }) => listCell(data[field]), {
    isList: true,
    ...(field === 'otherNames' || field === 'occasions' ? {} : { description: null }),
  });
