import { schemas } from '../schemas/by-kind.ts';
import { kindNames, type Kind } from '../schemas/kind.ts';
import { visitFields, type FieldPath } from '../schemas/walk.ts';
import { lineOf, type BrokenEntry, type Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';
import { nearest } from './shape-findings.ts';

interface Reference {
  from: Entry | BrokenEntry;
  kind: Kind;
  id: string;
  path: FieldPath;
  label: string;
}

/**
 * Checks that everything named exists. A broken entry counts as existing, and its own references
 * are checked too, so that one run tells everything.
 */
export function referenceFindings(entries: readonly Entry[], broken: readonly BrokenEntry[]): Finding[] {
  const all = [...entries, ...broken];
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of all) ids.set(kind, (ids.get(kind) ?? new Set()).add(id ?? ''));
  const unreadable = new Set(broken.filter(({ id }) => id === null).map(({ kind }) => kind));
  const references = all.flatMap(referencesOf);
  return [
    ...references
      .filter(({ kind, id }) => !unreadable.has(kind) && !ids.get(kind)?.has(id))
      .map((reference) => unknownReference(reference, [...(ids.get(reference.kind) ?? [])])),
    ...resultFolders(all, ids, unreadable),
    ...repeatedDocuments(entries),
    ...(broken.length > 0 ? [] : uncitedSources(entries, references)),
  ];
}

function referencesOf(from: Entry | BrokenEntry): Reference[] {
  const found: Reference[] = [];
  visitFields(schemas[from.kind], from.data, (path, value, meta) => {
    if (meta.reference) found.push({ from, kind: meta.reference, id: String(value), path, label: meta.title ?? '' });
  });
  return found;
}

function unknownReference({ from, kind, id, path, label }: Reference, known: readonly string[]): Finding {
  const place = { file: from.file, line: lineOf(from.lines, path), field: path.join('.') };
  return finding('GS-201', place, {
    label,
    found: id,
    hint: kindNames[kind],
    nearest: nearest(id, known),
    allowed: some(known),
  });
}

/** Names a few of many, for a message. */
export const some = (names: readonly string[]) =>
  (names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ')) || undefined;

/** The province of a yearly result, and of the tables beside it, is the name of its folder. */
function resultFolders(
  all: readonly (Entry | BrokenEntry)[],
  ids: ReadonlyMap<Kind, Set<string>>,
  unreadable: ReadonlySet<Kind>,
): Finding[] {
  const provinces = ids.get('province') ?? new Set();
  return all.flatMap(({ kind, id, file }) => {
    const province = id?.split('/')[0] ?? '';
    if (!inResultFolder.has(kind) || id === null || unreadable.has('province') || provinces.has(province)) return [];
    const known = [...provinces];
    return [
      finding(
        'GS-201',
        { file },
        { label: 'Thư mục', found: province, hint: 'tỉnh', nearest: nearest(province, known), allowed: some(known) },
      ),
    ];
  });
}

const inResultFolder: ReadonlySet<Kind> = new Set(['result', 'figure', 'award-count', 'activity']);

/** One document may not be entered twice under two ids. */
function repeatedDocuments(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = entry.kind === 'document' ? documentKey(entry) : '';
    const earlier = seen.get(key);
    if (key) seen.set(key, entry);
    if (!earlier) return [];
    const details = { found: earlier.id, hint: `dòng ${earlier.lines.id ?? 1}` };
    return [finding('GS-113', { file: entry.file, line: entry.lines.id }, details)];
  });
}

/** Number, date and issuer tell documents apart; without a number nothing can be said. */
const documentKey = ({ data }: Entry<'document'>) =>
  data.number ? [data.number, data.symbol, data.date, data.issuer].join('|') : '';

function uncitedSources(entries: readonly Entry[], references: readonly Reference[]): Finding[] {
  const cited = new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  return entries
    .filter(({ kind, id }) => kind === 'source' && !cited.has(id))
    .map(({ id, file, lines }) => finding('GS-204', { file, line: lines.id }, { found: id }));
}
