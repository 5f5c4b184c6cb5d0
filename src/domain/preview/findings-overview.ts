import { strings } from '../../strings.ts';
import { addressOf, type PageKind } from '../entry-links.ts';
import { sortFindings } from '../findings.ts';
import { printable } from '../printable-text.ts';
import type { Link } from '../links.ts';
import { createPaths, type Paths } from '../paths.ts';
import { findingView, type FindingView } from './finding-view.ts';
import { pagesOfPlace } from './finding-pages.ts';
import { countText, findingsOfPage } from './page-report.ts';
import type { Preview } from './preview.ts';
import { nameOf, standIns } from './stand-ins.ts';

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

/** The pages that stand in for those of broken and withdrawn entries, by address without slashes at the ends. */
export function standInPages(preview: Preview, basePath: string, now: Date): { address: string; page: FindingsPage }[] {
  const paths = createPaths(basePath);
  return [...standIns(preview, paths, now)].map(([path, { title, lead }]) => ({
    address: path.slice(paths.home.length, -1),
    page: findingsPage(title, lead, findingsOfPage(path, preview, paths), preview, paths, path),
  }));
}

/** A page of findings; `own` is the address at which it stands in, which it need not lead to. */
function findingsPage(
  title: string,
  lead: string,
  findings: Preview['findings'],
  preview: Preview,
  paths: Paths,
  own?: string,
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
        const others = pages === 'every' ? [] : [...new Set(pages)].filter((href) => href !== own);
        return {
          ...findingView(finding, preview, paths),
          pages: others.map((href) => ({ href, label: names.get(href) ?? href })),
        };
      }),
    })),
  };
}

/** What pages are called, as far as entries name them. */
function pageNames({ entries }: Preview, paths: Paths): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const hasPage = ['exemplar', 'movement', 'result', 'document', 'province', 'indicator'].includes(entry.kind);
      return hasPage ? [[addressOf(paths, entry.kind as PageKind, entry.id), nameOf(entry)] as const] : [];
    }),
  );
}
