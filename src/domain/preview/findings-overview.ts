import { strings } from '../../strings.ts';
import { textsOf } from '../entry.ts';
import { addressOf } from '../entry-links.ts';
import { sortFindings } from '../findings.ts';
import { printable } from '../findings-report.ts';
import type { Link } from '../links.ts';
import { createPaths, type Paths } from '../paths.ts';
import { findingView, type FindingView } from './finding-view.ts';
import { brokenPages, pagesOfPlace } from './finding-pages.ts';
import { countText, findingsOfPage } from './page-report.ts';
import type { Preview } from './preview.ts';

/** Findings with the pages that they concern, as a page of the preview lists them. */
export interface FindingsPage {
  title: string;
  lead: string;
  home: Link;
  groups: { file: string; findings: (FindingView & { pages: Link[] })[] }[];
}

/** Everything wrong with the content, by file. */
export function findingsOverview(preview: Preview, basePath: string): FindingsPage {
  const words = strings.preview;
  const count = countText(preview.findings, words.none);
  const lead = preview.catalog ? count : `${words.noSite} ${count}`;
  return findingsPage(words.overview, lead, preview.findings, preview, createPaths(basePath));
}

/** A page in the place of each entry that is broken, by its address without slashes at the ends. */
export function brokenEntryPages(preview: Preview, basePath: string): { address: string; page: FindingsPage }[] {
  const paths = createPaths(basePath);
  return [...brokenPages(preview, paths)].map(([path, entry]) => {
    const [name] = [...textsOf(entry.data, 'name'), ...textsOf(entry.data, 'title'), entry.id ?? ''];
    const findings = findingsOfPage(path, preview, paths);
    const page = findingsPage(
      strings.preview.broken(printable(name ?? '')),
      strings.preview.brokenLead,
      findings,
      preview,
      paths,
    );
    return { address: path.slice(paths.home.length, -1), page };
  });
}

function findingsPage(
  title: string,
  lead: string,
  findings: Preview['findings'],
  preview: Preview,
  paths: Paths,
): FindingsPage {
  const names = pageNames(preview, paths);
  const files = Map.groupBy(sortFindings(findings), ({ file }) => file);
  return {
    title,
    lead,
    home: { href: paths.home, label: strings.homePage },
    groups: [...files].map(([file, ofFile]) => ({
      file: printable(file),
      findings: ofFile.map((finding) => {
        const pages = pagesOfPlace(finding, preview, paths);
        return {
          ...findingView(finding),
          pages: pages === 'every' ? [] : [...new Set(pages)].map((href) => ({ href, label: names.get(href) ?? href })),
        };
      }),
    })),
  };
}

/** What pages are called, as far as entries name them. */
function pageNames({ entries }: Preview, paths: Paths): Map<string, string> {
  return new Map(
    entries.flatMap(({ kind, id, data }) => {
      const hasPage = ['exemplar', 'movement', 'result', 'document', 'province', 'indicator'].includes(kind);
      const [name] = [...textsOf(data, 'name'), ...textsOf(data, 'title')];
      return hasPage && name ? [[addressOf(paths, kind as 'exemplar', id), name] as const] : [];
    }),
  );
}
