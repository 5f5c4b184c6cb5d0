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
export function citationText(
  { find }: Pick<Catalog, 'find'>,
  { source, section }: { source: string; section: string },
): string {
  const data = find('source', source)?.data;
  return [data?.shortTitle ?? data?.title ?? source, section].join(', ');
}

/** Citations as texts, each once. */
export const citationTexts = (
  catalog: Pick<Catalog, 'find'>,
  citations: readonly { source: string; section: string }[],
): string[] => [...new Set(citations.map((citation) => citationText(catalog, citation)))];
