import { aliasFindings } from './aliases.ts';
import { joinEntries, published, type Catalog, type CatalogOptions } from './catalog.ts';
import { circleFindings } from './circles.ts';
import { consentFindings } from './consent.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { sortFindings, type Finding } from './findings.ts';
import { internalLinkFindings } from './internal-links.ts';
import { isAccepted } from './mismatch.ts';
import { figuresOf, mismatchesOf, numberFindings } from './number-checks.ts';
import { referenceFindings } from './references.ts';

/**
 * Joins the entries of a content folder and checks what no entry can know alone: references, links
 * within the site, consent, numbers. `catalog` is `null` only when `site.yaml` is missing or broken.
 */
export function buildCatalog(
  { entries, broken }: { entries: readonly Entry[]; broken: readonly BrokenEntry[] },
  options: CatalogOptions,
): { catalog: Catalog | null; findings: Finding[] } {
  const joined = joinEntries(entries, options);
  const findings = sortFindings([
    ...referenceFindings(entries, broken),
    ...aliasFindings([...entries, ...broken]),
    ...circleFindings([...entries, ...broken]),
    ...entries.flatMap((entry) => (entry.kind === 'exemplar' ? consentFindings(entry) : [])),
    ...internalLinkFindings(joinEntries(entries, { ...options, basePath: '/' }), [...entries, ...broken]),
    ...numberFindings(entries, broken),
  ]);
  const site = entries.find((entry) => entry.kind === 'site');
  if (!site) return { catalog: null, findings };
  const shown = published(entries, options.now);
  const numbers = { figures: figuresOf(shown), mismatches: mismatchesOf(shown).filter(isAccepted) };
  return { catalog: { ...joined, ...numbers, site: site.data }, findings };
}
