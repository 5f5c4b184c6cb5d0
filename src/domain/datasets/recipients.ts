import { recipientSchema } from '../../schemas/recipient.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { formatNumber } from '../numbers.ts';
import { awardId, publicAwards, registryCounts, type Award } from '../registry.ts';
import { column, dataset, type Dataset } from './dataset.ts';
import { entryColumns, idTitle, pageColumn, sourceColumns } from './shared-columns.ts';

const words = strings.openData.columns;
const fields = recipientSchema.shape;

/** The awards that may be shown by name; how many others there are stands in the notes. */
export function recipientData(catalog: Catalog): Dataset {
  const { countOnly, cancelled } = registryCounts(catalog);
  const { paths, find } = catalog;
  return dataset<Award>(catalog, 'recipients', {
    columns: [
      column('row_id', words.awardId, 'text', awardId, { isRequired: true, isKey: true }),
      column('name', fields.name, 'text', ({ data }) => data.name, { isRequired: true, description: null }),
      column('kind', fields.kind, 'text', ({ data }) => data.kind, { isRequired: true }),
      column('unit', fields.unit, 'text', ({ data }) => data.unit),
      column('place', fields.place, 'text', ({ data }) => data.place, { description: words.place }),
      ...entryColumns<Award>(catalog, 'province', 'province', fields.province, ({ data }) => data.province, {
        isRequired: true,
      }),
      column('form_id', fields.form, 'text', ({ data }) => data.form, {
        title: idTitle(fields.form),
        description: words.id,
        isRequired: true,
      }),
      column('form', fields.form, 'text', ({ data }) => find('award-form', data.form)?.data.name ?? data.form, {
        isRequired: true,
      }),
      ...entryColumns<Award>(catalog, 'movement', 'movement', fields.movement, ({ data }) => data.movement, {
        reference: 'movements',
      }),
      column('decision_number', fields.decisionNumber, 'text', ({ data }) => data.decisionNumber),
      column('decision_date', fields.decisionDate, 'partial-date', ({ data }) => data.decisionDate, {
        description: words.partialDate,
      }),
      column('signed_by', fields.signedBy, 'text', ({ data }) => data.signedBy),
      column('status', fields.status, 'text', ({ data }) => data.status, {
        isRequired: true,
        description: words.status,
      }),
      ...entryColumns<Award>(catalog, 'exemplar', 'exemplar', words.exemplar, ({ data }) => data.exemplar, {
        reference: 'exemplars',
      }),
      column('note', fields.note, 'text', ({ data }) => data.note, { description: null }),
      ...sourceColumns<Award>(catalog, ({ data }) => [data]),
      pageColumn(catalog, ({ data }) => `${paths.lookup}?q=${encodeURIComponent(data.name)}`),
    ],
    rows: publicAwards(catalog),
    notes: [
      ...(countOnly > 0 ? [strings.openData.countOnly(formatNumber(countOnly))] : []),
      ...(cancelled > 0 ? [strings.openData.cancelled(formatNumber(cancelled))] : []),
    ],
  });
}
