import { foldAccents, spellingOf, wordsOf } from '../folding.ts';
import type { CellMeaning } from './content-table.ts';
import type { ImportedKind } from './imported-table.ts';

/** The fields that tell one row of a table from the others: the checks call rows with the same ones repeats. */
export const keyFields: Readonly<Record<ImportedKind, readonly string[]>> = {
  figure: ['indicator', 'planBasis', 'stage', 'asOf', 'source', 'section'],
  'award-count': ['form', 'level', 'scope', 'occasionType', 'from', 'to', 'cumulative', 'source', 'section'],
  activity: ['activity', 'ofWhat', 'unit', 'movement', 'from', 'to', 'source', 'section'],
  recipient: ['name', 'kind', 'unit', 'place', 'province', 'form', 'decisionNumber', 'decisionDate'],
};

/** Texts that are the same however tone marks and capitals are set. */
const worded = new Set(['name', 'unit', 'place', 'ofWhat', 'section']);

/** What a key field says of the row that `cells` are of. */
export function keyPart(
  kind: ImportedKind,
  field: string,
  cells: Readonly<Record<string, string>>,
  meaning: CellMeaning,
): string {
  const text = cells[field] ?? '';
  if (worded.has(field)) return wordsOf(text).map(spellingOf).join(' ');
  if (field === 'decisionNumber') return foldAccents(text).replace(/\s/gu, '');
  return meaning(kind, field, cells);
}
