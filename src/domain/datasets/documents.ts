import { documentSchema } from '../../schemas/document.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { documentRow, governedMovements } from '../documents.ts';
import type { Entry } from '../entry.ts';
import { column, dataset, type Dataset } from './dataset.ts';
import { entryColumns, entryListColumns, pageColumn, sourceColumns } from './shared-columns.ts';

type Document = Entry<'document'>;

const words = strings.openData.columns;
const fields = documentSchema.shape;

/** The official documents that the site names. */
export const documentData = (catalog: Catalog): Dataset =>
  dataset<Document>(catalog, 'documents', {
    columns: [
      column('id', words.entryId, 'text', ({ id }) => id, { isRequired: true, isKey: true }),
      column('label', words.documentLabel, 'text', (row) => documentRow(catalog, row).label, { isRequired: true }),
      column('type', fields.type, 'text', ({ data }) => data.type, { isRequired: true }),
      column('number', fields.number, 'text', ({ data }) => data.number, { description: words.documentNumber }),
      column('symbol', fields.symbol, 'text', ({ data }) => data.symbol),
      column('date', fields.date, 'partial-date', ({ data }) => data.date),
      column('issuer', fields.issuer, 'text', ({ data }) => data.issuer, { isRequired: true }),
      column('title', fields.title, 'text', ({ data }) => data.title, { isRequired: true }),
      ...entryColumns<Document>(catalog, 'province', 'province', fields.province, ({ data }) => data.province, {
        description: words.documentProvince,
      }),
      column('in_force', fields.inForce, 'partial-date', ({ data }) => data.inForce),
      ...entryListColumns<Document>(catalog, 'movement', ['movement_ids', 'movements'], fields.movements, (row) =>
        governedMovements(catalog, row).map(({ id }) => id),
      ),
      column('note', fields.note, 'text', ({ data }) => data.note, { description: null }),
      ...sourceColumns<Document>(catalog, ({ data }) => data.sources, true),
      pageColumn(catalog, ({ id }) => catalog.paths.document(id)),
    ],
    rows: catalog.all('document'),
  });
