import { finding } from '../domain/findings.ts';
import { kindNames, type Kind } from '../schemas/kind.ts';
import { checkEntry, together, unreadable, type Read } from './entries.ts';
import type { TableKind } from './table-files.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** Kinds that are kept as a list in one file. */
type ListKind = Exclude<Kind, 'site' | 'exemplar' | 'movement' | 'result' | TableKind>;

/** The list file of each such kind. */
export const listFiles: ReadonlyMap<string, ListKind> = new Map([
  ['provinces.yaml', 'province'],
  ['fields.yaml', 'field'],
  ['award-forms.yaml', 'award-form'],
  ['indicators.yaml', 'indicator'],
  ['sources.yaml', 'source'],
  ['documents.yaml', 'document'],
  ['events.yaml', 'event'],
  ['blocs.yaml', 'bloc'],
  ['abbreviations.yaml', 'abbreviation'],
]);

/** Reads `site.yaml`. */
export async function readSiteFile(root: string): Promise<Read> {
  const file = 'site.yaml';
  const { text, findings } = await readTextFile(root, file);
  if (text === undefined) return unreadable('site', null, file, findings);
  const yaml = parseYaml(text, file);
  findings.push(...yaml.findings);
  if (yaml.value === undefined) return unreadable('site', null, file, findings);
  return checkEntry(
    { kind: 'site', id: 'site', file, value: yaml.value, lines: yaml.lines, written: yaml.written },
    findings,
  );
}

/** Reads a list file: each item is an entry with an `id` of its own. */
export async function readListFile(root: string, file: string, kind: ListKind): Promise<Read> {
  const { text, findings } = await readTextFile(root, file);
  if (text === undefined) return unreadable(kind, null, file, findings);
  const yaml = parseYaml(text, file);
  findings.push(...yaml.findings);
  if (yaml.value === undefined) return unreadable(kind, null, file, findings);
  if (yaml.value === null) return { entries: [], broken: [], findings };
  if (!Array.isArray(yaml.value)) {
    const details = {
      label: kindNames[kind],
      found: 'không phải danh sách',
      allowed: 'danh sách, mỗi mục bắt đầu bằng “- id: …”',
    };
    return unreadable(kind, null, file, [...findings, finding('GS-102', { file, line: 1 }, details)]);
  }
  const firstLines = new Map<string, number>();
  const [linesOf, writtenOf] = [byItem(yaml.lines), byItem(yaml.written)];
  const items = yaml.value.map((value: unknown, index) => {
    const lines = linesOf.get(String(index)) ?? {};
    const written = writtenOf.get(String(index)) ?? {};
    const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
    const repeated = id !== '' && firstLines.has(id);
    const details = { label: kindNames[kind], found: id, hint: `dòng ${firstLines.get(id) ?? 1}` };
    if (!repeated) firstLines.set(id, lines[''] ?? 1);
    return checkEntry(
      { kind, id, file, value, lines, written },
      repeated ? [finding('GS-110', { file, line: lines.id ?? lines[''] }, details)] : [],
    );
  });
  return together([{ entries: [], broken: [], findings }, ...items]);
}

/** What is known of the fields of each item of a list, with paths from the item on; the item itself is the path ''. */
function byItem<T>(fields: Readonly<Record<string, T>>): Map<string, Record<string, T>> {
  const items = new Map<string, Record<string, T>>();
  for (const [path, value] of Object.entries(fields)) {
    const [item = ''] = path.split('.', 1);
    const ofItem = items.get(item) ?? {};
    ofItem[path.slice(item.length + 1)] = value;
    items.set(item, ofItem);
  }
  return items;
}
