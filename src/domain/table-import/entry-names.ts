import type { Kind } from '../../schemas/kind.ts';
import { kindNames } from '../../schemas/kind.ts';
import type { Entry } from '../entry.ts';
import type { FindingCode } from '../finding-catalog.ts';
import type { SomeDetails } from '../findings.ts';
import { nearest } from '../shape-findings.ts';
import { plainName, withoutBrackets } from './plain-name.ts';

/** The id that a name means, or what is wrong with the name. */
export type NamedEntry = { id: string } | { fault: [FindingCode, SomeDetails] };

/** Finds entries by what people call them. */
export type FindNamed = (kind: Kind, name: string) => NamedEntry;

interface Names {
  /** Ids by plain name. */
  ids: Map<string, Set<string>>;
  /** Names as the content writes them, by plain name. */
  written: Map<string, string>;
  /** The names of each entry in lower case, with their accents. */
  exact: Map<string, string[]>;
}

/** Words before a name that some write and some do not. */
const prefixes: Partial<Record<Kind, RegExp>> = {
  movement: /^(?:phong trao thi dua|phong trao|cuoc van dong) /u,
  province: /^(?:tinh|thanh pho|tp) /u,
};

/** Numbers and signs that stand before a name in a list: `1.`, `a)`, `-`, `II.2.`. */
const listMark = /^(?:[-–+•*]+|\(?(?:\d{1,2}|[IVX]{1,5}|[a-zđ])(?:\.\d{1,2})*[.)])\s+/iu;

/** Looks entries up by id, name or title, typed with or without accents, drafts among them. */
export function entryNames(entries: readonly Entry[]): FindNamed {
  const byKind = new Map<Kind, Names>();
  return (kind, name) => {
    const names = byKind.get(kind) ?? namesOf(entries, kind);
    byKind.set(kind, names);
    return findIn(names, kind, name);
  };
}

function namesOf(entries: readonly Entry[], kind: Kind): Names {
  const names: Names = { ids: new Map(), written: new Map(), exact: new Map() };
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const { name, shortTitle, title } = entry.data as Partial<Record<'name' | 'shortTitle' | 'title', string | null>>;
    const own = [entry.id, name, shortTitle, title].filter((text): text is string => Boolean(text));
    names.exact.set(entry.id, own.map(lower));
    for (const text of own)
      for (const plain of formsOf(kind, text)) {
        names.ids.set(plain, (names.ids.get(plain) ?? new Set()).add(entry.id));
        if (!names.written.has(plain)) names.written.set(plain, name ?? shortTitle ?? title ?? entry.id);
      }
  }
  return names;
}

const lower = (text: string) => text.normalize('NFC').toLowerCase().trim();

/** The plain forms of a name: whole, and without the words that may stand before it. */
function formsOf(kind: Kind, text: string): string[] {
  const plain = plainName(text);
  const prefix = prefixes[kind];
  return prefix?.test(plain) ? [plain, plain.replace(prefix, '')] : [plain];
}

function findIn(names: Names, kind: Kind, name: string): NamedEntry {
  const bare = name.trim().replace(listMark, '');
  for (const text of [name, bare, withoutBrackets(bare)])
    for (const plain of formsOf(kind, text)) {
      const ids = [...(names.ids.get(plain) ?? [])];
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return { id: only };
      const spelt = ids.filter((id) => names.exact.get(id)?.includes(lower(text)));
      if (spelt[0] !== undefined && spelt.length === 1) return { id: spelt[0] };
      if (ids.length > 1)
        return { fault: ['GS-728', { label: kindNames[kind], found: name, allowed: ids.join(', ') }] };
    }
  const known = [...names.written.keys()];
  const near = nearest(plainName(bare), known) ?? known.find((plain) => holds(plain, plainName(bare)));
  const all = [...new Set(names.written.values())];
  return {
    fault: [
      'GS-727',
      {
        label: kindNames[kind],
        found: name,
        nearest: near && names.written.get(near),
        allowed: all.length <= 12 ? all.join('; ') : undefined,
        hint: String(all.length),
      },
    ],
  };
}

/** Whether one of two names is the other with words before or behind it. */
const holds = (a: string, b: string) => b.length > 5 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
