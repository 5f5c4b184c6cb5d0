import { aliasFindings } from './aliases.ts';
import { joinEntries, published, type Catalog, type CatalogOptions } from './catalog.ts';
import { chartSpecs } from './charts.ts';
import { publicationDayFindings } from './checks/publication-days.ts';
import { registryFindings } from './checks/registry-rows.ts';
import { siteColourFindings } from './checks/site-colours.ts';
import { unpublishedReferenceFindings } from './checks/unpublished-references.ts';
import { circleFindings } from './circles.ts';
import { consentFindings } from './consent.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { sortFindings, type Finding } from './findings.ts';
import { internalLinkFindings } from './internal-links.ts';
import { isAccepted } from './mismatch.ts';
import { numberFindings, numbersOf, type Numbers } from './number-checks.ts';
import { referenceFindings } from './references.ts';
import { storyFigureFindings } from './story-figures.ts';

/**
 * Joins the entries of a content folder and checks what no entry can know alone: references, links
 * within the site, consent, numbers. `catalog` is `null` only when `site.yaml` is missing or broken.
 */
export function buildCatalog(
  { entries, broken }: { entries: readonly Entry[]; broken: readonly BrokenEntry[] },
  options: CatalogOptions,
): { catalog: Catalog | null; findings: Finding[] } {
  const shown = published(entries, options.now);
  const numbers = numbersOf(entries);
  const everything = catalogOf(entries, numbers, options);
  const catalog = shown.length === entries.length ? everything : catalogOf(shown, numbersOf(shown), options);
  const atRoot = { ...options, basePath: '/' };
  const findings = sortFindings([
    ...referenceFindings(entries, broken),
    ...(everything ? storyFigureFindings([...entries, ...broken], everything) : []),
    ...aliasFindings([...entries, ...broken]),
    ...circleFindings([...entries, ...broken]),
    ...entries.flatMap((entry) => (entry.kind === 'exemplar' ? consentFindings(entry) : [])),
    ...internalLinkFindings(joinEntries(entries, atRoot), [...entries, ...broken]),
    ...unpublishedReferenceFindings(entries, { everything, shown: catalog }, options.now),
    ...publicationDayFindings(entries, options.now),
    ...numberFindings(entries, broken, numbers),
    ...registryFindings(entries),
    ...siteColourFindings([...entries, ...broken]),
  ]);
  return { catalog, findings };
}

/** What is on the site of a content folder, without its findings; `null` without a `site.yaml`. */
export function publishedCatalog(entries: readonly Entry[], options: CatalogOptions): Catalog | null {
  const shown = published(entries, options.now);
  return catalogOf(shown, numbersOf(shown), options);
}

/** Joins just these entries and works out what their tables hold; `null` without a `site.yaml`. */
function catalogOf(
  entries: readonly Entry[],
  { figures, mismatches }: Numbers,
  options: CatalogOptions,
): Catalog | null {
  const site = entries.find((entry) => entry.kind === 'site');
  if (!site) return null;
  const catalog: Catalog = {
    ...joinEntries(entries, options),
    site: site.data,
    figures,
    mismatches: mismatches.filter(isAccepted),
    charts: [],
  };
  return { ...catalog, charts: chartSpecs(catalog) };
}
