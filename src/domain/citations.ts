import type { Catalog } from './catalog.ts';
import { formatDate } from './partial-date.ts';

/** A source as a page names it. */
export interface SourceLine {
  title: string;
  /** Issuer, number and date as far as they are known. */
  origin: string;
  sections: string[];
}

/** Groups citations by source, in the order in which they are given. */
export function sourceLines(
  catalog: Pick<Catalog, 'find'>,
  citations: readonly { source: string; section: string }[],
): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const { source, section } of citations) {
    const entry = catalog.find('source', source);
    if (!entry) continue;
    const { title, issuer, number, date } = entry.data;
    const origin = [issuer, number, date && formatDate(date)].filter(Boolean).join(', ');
    const line = lines.get(source) ?? { title, origin, sections: [] };
    if (!line.sections.includes(section)) line.sections.push(section);
    lines.set(source, line);
  }
  return [...lines.values()];
}

/** A citation beside a figure: the source's short name and the place in it. */
export const citationText = (
  catalog: Pick<Catalog, 'find'>,
  { source, section }: { source: string; section: string },
): string => `${sourceName(catalog, source)}, ${section}`;

/** Citations as texts, one for each source: its short name and the places in it. */
export function citationTexts(
  { find }: Pick<Catalog, 'find'>,
  citations: readonly { source: string; section: string }[],
): string[] {
  return [...Map.groupBy(citations, ({ source }) => source)].map(([source, group]) => {
    const sections = [...new Set(group.map(({ section }) => section))].join('; ');
    return `${sourceName({ find }, source)} (${sections})`;
  });
}

/** The short name of a source, or its title where it has none. */
export function sourceName({ find }: Pick<Catalog, 'find'>, source: string): string {
  const data = find('source', source)?.data;
  return data?.shortTitle ?? data?.title ?? source;
}

/** The notes of rows, each once; with several sources each note names its own. */
export function notesOf(
  catalog: Pick<Catalog, 'find'>,
  rows: readonly { data: { source: string; note: string | null } }[],
): string[] {
  const several = new Set(rows.map(({ data }) => data.source)).size > 1;
  const notes = rows.flatMap(({ data }) =>
    data.note === null ? [] : several ? `${sourceName(catalog, data.source)}: ${data.note}` : data.note,
  );
  return [...new Set(notes)];
}

/** The short names of the sources of rows, in one line. */
export const sourceNames = (catalog: Pick<Catalog, 'find'>, rows: readonly { data: { source: string } }[]): string =>
  [...new Set(rows.map(({ data }) => sourceName(catalog, data.source)))].join('; ');
