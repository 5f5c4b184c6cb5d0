import type { LookupLists } from '../../src/domain/lookup/lookup-index.ts';
import type { LookupRow } from '../../src/domain/lookup/lookup-row.ts';
import { syntheticRegistry, type SyntheticIds } from './synthetic-registry.ts';

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, number) => `${name}-${number + 1}`);

/** Ids that name nothing, for an index that is built without a site. */
const ids: SyntheticIds = {
  provinces: ['lai-chau', 'lao-cai'],
  forms: numbered('hinh-thuc', 8),
  movements: numbered('phong-trao', 30),
};

const choices = (list: readonly string[]) => list.map((id) => ({ id, label: id }));

/** The lists that synthetic rows name. */
export const syntheticLists: LookupLists = {
  provinces: choices(ids.provinces),
  forms: choices(ids.forms),
  movements: choices(ids.movements),
  kinds: choices(['ca-nhan', 'tap-the', 'ho-gia-dinh']),
  unknownYear: { id: 'khong-ro', label: 'không rõ năm' },
};

/** So many rows of a synthetic registry, as the lookup indexes them. */
export const syntheticRows = (count: number): LookupRow[] =>
  syntheticRegistry(count, ids).map(({ year, ...award }) => ({
    ...award,
    source: `Báo cáo thi đua năm ${year}, Phụ lục 01`,
    note: null,
    story: null,
  }));
