import type { CellMeaning, ContentRow } from './content-table.ts';
import type { ImportedKind, ImportedRow } from './imported-table.ts';

/** A cell that is to be written anew. */
export interface CellChange {
  field: string;
  before: string;
  after: string;
}

/** Cells that stand for a hedge or a whole of the number of another field. */
const partsOfNumber: Partial<Record<ImportedKind, readonly [number: string, parts: readonly string[]]>> = {
  figure: ['actual', ['qualifier', 'of']],
  activity: ['count', ['qualifier']],
};

/** Fields that an empty cell never changes: an award is not shown or valid again by what nobody wrote. */
const keptWhenEmpty = new Set(['visibility', 'status']);

/** The cells of a row of the content that a handed-in row says otherwise; what it has no column for stays. */
export function cellChanges(
  kind: ImportedKind,
  content: ContentRow,
  imported: Pick<ImportedRow, 'cells'>,
  meaning: CellMeaning,
): CellChange[] {
  const merged = { ...content.cells, ...imported.cells };
  const isSame = (field: string) => meaning(kind, field, content.cells) === meaning(kind, field, merged);
  const [number = '', parts = []] = partsOfNumber[kind] ?? [];
  const numberIsSame = (merged[number] ?? '') !== '' && isSame(number);
  return Object.entries(imported.cells).flatMap(([field, after]): CellChange[] => {
    const before = content.cells[field] ?? '';
    if (before === after || isSame(field) || (numberIsSame && parts.includes(field))) return [];
    if (after === '' && (content.hiddenFields.has(field) || keptWhenEmpty.has(field))) return [];
    const shown = content.shown[field];
    if (before === '' && shown !== undefined && sameShown(kind, field, shown, merged, meaning)) return [];
    return [{ field, before, after }];
  });
}

/** Whether a cell repeats what the open data gave for an empty one. */
const sameShown = (
  kind: ImportedKind,
  field: string,
  shown: string,
  merged: Readonly<Record<string, string>>,
  meaning: CellMeaning,
): boolean => meaning(kind, field, { ...merged, [field]: shown }) === meaning(kind, field, merged);
