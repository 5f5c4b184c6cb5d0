import { strings } from '../../strings.ts';
import type { ImportedKind } from './imported-table.ts';
import { plainName } from './plain-name.ts';

const words = strings.tableImport.skipped;

/** What is known of a row before its cells are read. */
export interface RowOutline {
  isHidden: boolean;
  /** Texts of all its cells, in their order; empty ones are left out. */
  texts: readonly string[];
  /** Texts of the columns that are read, those of blocks from above left out. */
  known: readonly string[];
  /** Whether the row comes out of the open data. */
  hasRowId: boolean;
  /** Whether it holds anything that a row of its kind says something with. */
  saysSomething: boolean;
  /** Whether its texts are those of the header. */
  repeatsHeader: boolean;
}

/** Rows that add up others. */
const totals = /^(?:tong|tong cong|tong so|cong|tong cong [0-9ivx +]+|cong chung|tong chung)$/u;

/** The number of a column, as tables count them below the header: `(1)`, `A`, `(5)=(4)/(3)`. */
const columnNumber = /^[([]?(?:\d{1,2}|[A-Z]{1,2})[)\]]?(?:\s*=.*)?$/u;

/** What stands below a table: notes, place and day, who made and who signs it. */
const foot =
  /^(?:ghi chu|luu y|chu thich|nguon(?: so lieu)?|nguoi lap|nguoi tong hop|thu truong|giam doc|pho giam doc|truong ban|truong phong|chanh van phong|chu tich|noi nhan|ke toan|tm|kt|tl)(?: |$)|(?:^| )ngay \d* ?thang \d* ?nam(?: |$)/u;

/** Whether a row begins what stands below a table. */
export const beginsFoot = ({ texts, known, hasRowId, saysSomething }: RowOutline): boolean =>
  !hasRowId && !saysSomething && known.length <= 2 && foot.test(plainName(texts[0] ?? ''));

/** Whether a row only numbers the columns. */
export function numbersColumns({ texts }: RowOutline): boolean {
  const digits = texts.flatMap((text) => /\d+/u.exec(text)?.[0] ?? []).map(Number);
  const rising = digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1);
  return texts.length > 1 && digits.length > 1 && rising && texts.every((text) => columnNumber.test(text.trim()));
}

/** Why a row is left out; `undefined` for one to read. */
export function reasonToSkip(outline: RowOutline, kind: ImportedKind): string | undefined {
  const { isHidden, texts, known, hasRowId, saysSomething, repeatsHeader } = outline;
  if (isHidden) return words.hidden;
  if (repeatsHeader) return words.header;
  if (hasRowId) return undefined;
  if (texts.slice(0, 2).some((text) => totals.test(plainName(text)))) return words.total;
  if (known.length === 0) return words.nothing;
  if (known.length === 1 && (kind === 'recipient' || !saysSomething)) return words.section;
  return saysSomething ? undefined : words.noValues;
}
