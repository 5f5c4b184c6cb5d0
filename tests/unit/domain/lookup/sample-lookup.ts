import { buildLookupIndex, type LookupIndex } from '../../../../src/domain/lookup/lookup-index.ts';
import type { LookupRow } from '../../../../src/domain/lookup/lookup-row.ts';
import { searchLookup, type LookupOutcome, type LookupRequest } from '../../../../src/domain/lookup/lookup-search.ts';

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: `Tên ${id}` }));

/** The lists that sample rows name. */
export const sampleLists = {
  kinds: choices('ca-nhan', 'tap-the', 'tinh'),
  provinces: choices('doi-che', 'thung-lung', 'khong-dung'),
  forms: choices('huan-chuong', 'bang-khen'),
  movements: choices('trong-che'),
  unknownYear: { id: 'khong-ro', label: 'Không rõ năm' },
};

/** A row with the least that a source states, and `fields` over it. */
export const sampleRow = (fields: Partial<LookupRow>): LookupRow => ({
  ...{ name: 'Tô Ví Dụ', kind: 'ca-nhan', unit: null, place: null, province: 'doi-che', form: 'bang-khen' },
  ...{ movement: null, decisionNumber: null, decisionDate: null, signedBy: null, source: 'Báo cáo, Mục 1' },
  ...{ note: null, story: null, isCancelled: false },
  ...fields,
});

/** The index of rows with the sample's lists. */
export const sampleIndex = (rows: readonly Partial<LookupRow>[]): LookupIndex =>
  buildLookupIndex(rows.map(sampleRow), sampleLists);

/** Looks something up in an index that is at hand; tells which files that took. */
export async function lookUp(
  { manifest, files }: LookupIndex,
  text: string,
  filters: LookupRequest['filters'] = {},
): Promise<LookupOutcome & { loaded: string[] }> {
  const loaded: string[] = [];
  const load = (name: string) => {
    loaded.push(name);
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(name));
  };
  return { ...(await searchLookup(manifest, load, { text, filters })), loaded };
}
