import { z } from 'zod';
import { qualifiers } from '../../schemas/qualifier.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import { sharesFromText } from '../datasets/share-text.ts';
import type { Entry } from '../entry.ts';
import { choiceWords, flagWords, textWords, type CellWords } from './cell-words.ts';
import { dateWords } from './date-words.ts';
import type { FindNamed } from './entry-names.ts';
import { fieldsOf } from './header-names.ts';
import type { ImportedKind } from './imported-table.ts';
import { numberWords } from './number-words.ts';
import { plainName } from './plain-name.ts';
import { labelOf } from './row-parts.ts';
import { cellText, type SheetCell } from './sheet.ts';
import { statedYear } from './stated-year.ts';

/** What cells are read with. */
export interface CellReader {
  kind: ImportedKind;
  findNamed: FindNamed;
  /** An indicator of the content. */
  indicator: (id: string) => Entry<'indicator'> | undefined;
  /** The level at which an award form of the content is conferred. */
  levelOf: (form: string) => string | undefined;
}

/** The cell of a role that names a column, such as `plan/of`; `unit` where the number has one. */
export function roleWords(
  role: string,
  cell: SheetCell,
  unit: string | undefined,
  { kind, findNamed }: CellReader,
): CellWords {
  const label = labelOf(kind, role.split('/')[0] ?? role);
  if (cell.kind === 'fault')
    return { fault: cell.text === '=' ? ['GS-734', { label }] : ['GS-118', { label, found: cell.text }] };
  const text = cellText(cell).trim();
  if (text === '') return { text: '' };
  if (role.endsWith('/qualifier')) return choiceWords('qualifier', text, qualifiers, label);
  if (role.endsWith('/of')) return numberWords(cell, { key: role, cell: 'count', label, unit: undefined });
  if (role === '@year') return yearWords(text);
  if (role === '@province' || role === '@movement' || role === '@event')
    return named(findNamed(role.slice(1) as 'province', text));
  if (role === 'scope') return scopeWords(text, findNamed);
  if (role === 'shareClaims') return { text: sharesFromText(text) };
  const field = fieldsOf(kind)[role];
  if (!field) return { text };
  const { reference, choices, cell: number } = metaOf(field);
  if (number) return numberWords(cell, { key: role, cell: number, label, unit });
  const inner = unwrap(field);
  if (inner instanceof z.ZodUnion) return dateWords(cell, label);
  if (inner instanceof z.ZodBoolean) return flagWords(text);
  if (cell.kind === 'date') return { fault: ['GS-731', { label, found: text }] };
  if (choices) return choiceWords(role, text, choices, label);
  if (reference) return named(findNamed(reference, text));
  return textWords(cell.kind === 'number' && !cell.isPercent ? text.replace(',', '.') : text, field);
}

/** A year that cannot be read is not replaced by that of a title: the row may be of another. */
function yearWords(text: string): CellWords {
  const { title, allowed } = strings.tableForms.year;
  return statedYear(text) === undefined ? { fault: ['GS-105', { label: title, found: text, allowed }] } : { text };
}

/** What counts are of: by code, by the label of the open data, or by the name of a movement or event. */
function scopeWords(text: string, findNamed: FindNamed): CellWords {
  if (/^(?:all|table|movement|event|(?:movement|event):[a-z0-9-]+)$/u.test(text)) return { text };
  const { scopes } = strings.openData.columns;
  const code = (Object.keys(scopes) as (keyof typeof scopes)[]).find(
    (one) => plainName(scopes[one]) === plainName(text),
  );
  if (code) return { text: code };
  const [movement, event] = [findNamed('movement', text), findNamed('event', text)];
  if ('id' in movement) return { text: `movement:${movement.id}` };
  return 'id' in event ? { text: `event:${event.id}` } : movement;
}

const named = (found: ReturnType<FindNamed>): CellWords => ('id' in found ? { text: found.id } : found);
