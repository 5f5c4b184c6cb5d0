import type { BrokenEntry, Entry } from '../domain/entry.ts';
import { lineOf } from '../domain/entry.ts';
import { finding, hasErrors, type Finding } from '../domain/findings.ts';
import { privateDetails } from '../domain/privacy.ts';
import { checkShape } from '../domain/shape-findings.ts';
import { schemas } from '../schemas/by-kind.ts';
import type { Kind } from '../schemas/kind.ts';
import { visitFields, type FieldPath } from '../schemas/walk.ts';
import type { Story, StoryReferences } from '../stories/story.ts';

/** What reading a file gave: sound entries, broken ones, and all that is wrong. */
export interface Read {
  entries: Entry[];
  broken: BrokenEntry[];
  findings: Finding[];
}

/** An entry as it was read, before its data is checked. */
export interface RawEntry {
  kind: Kind;
  id: string;
  file: string;
  value: unknown;
  lines: Record<string, number>;
  /** Numbers as the file writes them, by dotted path. */
  written?: Record<string, string>;
  story?: Story | null;
  references?: StoryReferences | null;
  pictures?: Entry['pictures'];
}

/**
 * Checks the data of one entry: its shape, and that it holds nothing private. With an error, among
 * those given in `earlier` too, the entry is broken.
 */
export function checkEntry(raw: RawEntry, earlier: readonly Finding[] = []): Read {
  const { kind, id, file, value, lines, written = {}, story = null, references = null, pictures = {} } = raw;
  const placeOf = (path: FieldPath) => {
    const field = path.join('.');
    return { file, line: lineOf(lines, path), field, written: written[field] };
  };
  const { data, findings: shape } = checkShape(schemas[kind], value, placeOf);
  const findings = [...earlier, ...shape, ...privateFields(kind, value, placeOf)];
  if (data === undefined || hasErrors(findings))
    return { entries: [], broken: [{ kind, id, file, data: value, lines, story: references }], findings };
  return { entries: [{ kind, id, file, data, lines, story, pictures } as Entry], broken: [], findings };
}

/** A file of `kind` that could not be read at all. */
export const unreadable = (kind: Kind, id: string | null, file: string, findings: Finding[]): Read => ({
  entries: [],
  broken: [{ kind, id, file, data: undefined, lines: {}, story: null }],
  findings,
});

/** Puts together what several files gave. */
export const together = (reads: readonly Read[]): Read => ({
  entries: reads.flatMap(({ entries }) => entries),
  broken: reads.flatMap(({ broken }) => broken),
  findings: reads.flatMap(({ findings }) => findings),
});

/** The office's own telephone stands in `site.yaml`; everywhere else such a number is a person's. */
function privateFields(kind: Kind, value: unknown, placeOf: (path: FieldPath) => { file: string }): Finding[] {
  const findings: Finding[] = [];
  if (kind === 'site') return findings;
  visitFields(schemas[kind], value, (path, text) => {
    for (const { code, found } of privateDetails(String(text).slice(0, 20_000)))
      findings.push(finding(code, placeOf(path), { found }));
  });
  return findings;
}
