import { recipientKinds } from '../../schemas/recipient.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { citationText } from '../citations.ts';
import { publicAwards, type Award } from '../registry.ts';
import { buildLookupIndex, type LookupIndex } from './lookup-index.ts';
import type { LookupRow } from './lookup-row.ts';

/** The lookup of the awards that may be shown. */
export const lookupIndex = (catalog: Catalog): LookupIndex =>
  buildLookupIndex(
    publicAwards(catalog).map((award) => lookupRow(catalog, award)),
    {
      kinds: Object.entries(recipientKinds).map(([id, label]) => ({ id, label })),
      provinces: catalog.all('province').map(({ id, data }) => ({ id, label: data.name })),
      forms: [...catalog.all('award-form')]
        .sort((a, b) => a.data.order - b.data.order)
        .map(({ id, data }) => ({ id, label: data.name })),
      movements: catalog.all('movement').map(({ id, data }) => ({ id, label: data.name })),
      unknownYear: { id: 'khong-ro', label: strings.lookup.unknownYear },
    },
  );

/** An award as the lookup shows it; stories and movements that are not published are not named. */
function lookupRow(catalog: Catalog, { data }: Award): LookupRow {
  const { name, kind, unit, place, province, form, decisionNumber, decisionDate, signedBy, note } = data;
  const published = (of: 'exemplar' | 'movement', id: string | null) =>
    id !== null && catalog.find(of, id) ? id : null;
  return {
    ...{ name, kind, unit, place, province, form, decisionNumber, decisionDate, signedBy, note },
    movement: published('movement', data.movement),
    story: published('exemplar', data.exemplar),
    source: citationText(catalog, data),
    isCancelled: data.status === 'huy-bo',
  };
}
