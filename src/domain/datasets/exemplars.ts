import { exemplarSchema } from '../../schemas/exemplar.ts';
import { strings } from '../../strings.ts';
import { awardLines } from '../awards.ts';
import type { Catalog } from '../catalog.ts';
import { correctionTexts } from '../corrections.ts';
import type { Entry } from '../entry.ts';
import { keyFigure } from '../key-figures.ts';
import { withUnit } from '../numbers.ts';
import { column, dataset, listCell, newestDay, type Dataset } from './dataset.ts';
import { entryColumns, entryListColumns, pageColumn, sourceColumns } from './shared-columns.ts';

type Exemplar = Entry<'exemplar'>;

const words = strings.openData.columns;
const fields = exemplarSchema.shape;

/** The exemplars that have a story on the site; on what ground each is published is no part of it. */
export function exemplarData(catalog: Catalog): Dataset {
  const rows = catalog.all('exemplar');
  const { find, paths } = catalog;
  return dataset<Exemplar>(catalog, 'exemplars', {
    columns: [
      column('id', words.entryId, 'text', ({ id }) => id, { isRequired: true, isKey: true }),
      column('name', fields.name, 'text', ({ data }) => data.name, { isRequired: true, description: null }),
      column('kind', fields.kind, 'text', ({ data }) => data.kind, { isRequired: true }),
      column('role', fields.role, 'text', ({ data }) => data.role),
      column('unit', fields.unit, 'text', ({ data }) => data.unit),
      ...entryColumns<Exemplar>(catalog, 'province', 'province', fields.province, ({ data }) => data.province, {
        isRequired: true,
      }),
      column('place', fields.place, 'text', ({ data }) => data.place, { description: words.place }),
      column('present_place', fields.presentPlace, 'text', ({ data }) => data.presentPlace),
      ...entryColumns<Exemplar>(catalog, 'field', 'field', fields.field, ({ data }) => data.field, {
        isRequired: true,
      }),
      ...entryListColumns<Exemplar>(
        catalog,
        'movement',
        ['movement_ids', 'movements'],
        fields.movements,
        ({ data }) => data.movements,
      ),
      column('year', fields.year, 'year', ({ data }) => data.year, { isRequired: true }),
      column('from', fields.from, 'partial-date', ({ data }) => data.from),
      column('to', fields.to, 'partial-date', ({ data }) => data.to),
      column('summary', fields.summary, 'text', ({ data }) => data.summary, { isRequired: true, description: null }),
      column('facts', fields.facts, 'text', ({ data }) => listCell(data.facts.map(factText)), {
        isList: true,
        description: words.facts,
      }),
      column('award_form_ids', fields.awards, 'text', ({ data }) => awardForms(catalog, data.awards), {
        isList: true,
        title: words.awardFormIds.title,
        description: words.awardFormIds.description,
      }),
      column('awards', fields.awards, 'text', ({ data }) => awardTexts(catalog, data.awards), { isList: true }),
      column(
        'part_of_id',
        fields.partOf,
        'text',
        ({ data }) => (data.partOf !== null && find('exemplar', data.partOf)?.id) || null,
        { title: words.partOfExemplar, description: words.id, reference: 'exemplars' },
      ),
      column('updated_at', fields.updatedAt, 'date', ({ data }) => data.updatedAt, { isRequired: true }),
      column('correction', fields.correction, 'text', ({ data }) => listCell(correctionTexts(data)), {
        description: null,
        isList: true,
      }),
      ...sourceColumns<Exemplar>(catalog, ({ data }) => citationsOf(data), true),
      pageColumn(catalog, ({ id }) => paths.exemplar(id)),
    ],
    rows,
    lastChange: newestDay(rows.map(({ data }) => data.updatedAt)),
  });
}

/** Those of the story and of its figures, each once. */
function citationsOf({ sources, facts }: Exemplar['data']): { source: string; section: string }[] {
  const all = [...sources, ...facts];
  return all.filter(
    ({ source, section }, at) => all.findIndex((other) => other.source === source && other.section === section) === at,
  );
}

function factText(fact: Exemplar['data']['facts'][number]): string {
  const { label, value, unit } = keyFigure(fact);
  return `${label}: ${withUnit(value, unit)} [${fact.source}, ${fact.section}]`;
}

const awardForms = (catalog: Catalog, awards: Exemplar['data']['awards']) =>
  listCell(awardLines(catalog, awards).map(({ form }) => form));

const awardTexts = (catalog: Catalog, awards: Exemplar['data']['awards']) =>
  listCell(
    awardLines(catalog, awards).map(({ text, when, conferredBy, decision }) =>
      [text, when, conferredBy, decision].filter(Boolean).join(', '),
    ),
  );
