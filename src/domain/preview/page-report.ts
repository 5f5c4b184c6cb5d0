import { strings } from '../../strings.ts';
import type { Finding } from '../findings.ts';
import { createPaths, type Paths } from '../paths.ts';
import { findingView, type FindingView } from './finding-view.ts';
import { pagesOfPlace, subjectOf } from './finding-pages.ts';
import type { Preview } from './preview.ts';
import { publicationMarks } from './publication-mark.ts';
import { standIns } from './stand-ins.ts';

/** What the preview says beside one page. */
export interface PageReport {
  /** Why the page is not on the site yet. */
  mark: string | null;
  /** What does not work on this page in the preview. */
  notice: string | null;
  /** What is wrong with what the page shows. */
  findings: FindingView[];
  /** How many findings concern this page; `null` where the page lists those of the whole content. */
  here: string | null;
  /** How many there are in all. */
  all: string;
  hasErrors: boolean;
  /** The page that lists every finding. */
  overview: string;
  /** The marks of the pages that are not on the site yet, by address. */
  marks: Record<string, string>;
}

/** The address of the list of all findings; the preview alone has it. */
export const overviewPath = (paths: Paths): string => paths.at('/xem-truoc/');

/** What the preview says beside the page at `path`, an address with the base path. */
export function pageReport(path: string, preview: Preview, basePath: string, now: Date): PageReport {
  const paths = createPaths(basePath);
  const marks = publicationMarks(preview, paths, now);
  const subject = subjectOf(path, paths);
  const isOverview = path === overviewPath(paths) || !preview.catalog;
  const concerned = isOverview ? [] : findingsOfPage(subject, preview, paths);
  // The page in the place of a broken entry lists them itself.
  const areListed = standIns(preview, paths, now).has(subject);
  return {
    mark: marks.get(subject) ?? null,
    notice: path === paths.search ? strings.preview.noSearch : null,
    findings: areListed ? [] : concerned.map((finding) => findingView(finding, preview, paths)),
    here: isOverview ? null : countText(concerned, strings.preview.noneHere),
    all: countText(preview.findings, strings.preview.noneAtAll),
    hasErrors: (isOverview ? preview.findings : concerned).some(({ severity }) => severity === 'error'),
    overview: overviewPath(paths),
    marks: Object.fromEntries(marks),
  };
}

/** The findings that concern the page at `path`. */
export function findingsOfPage(path: string, preview: Preview, paths: Paths): Finding[] {
  return preview.findings.filter((finding) => {
    const pages = pagesOfPlace(finding, preview, paths);
    return pages === 'every' || pages.includes(path);
  });
}

/** How many errors and warnings there are; `none` where there is nothing to say. */
export function countText(findings: readonly Finding[], none: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return findings.length === 0 ? none : strings.preview.count(errors, findings.length - errors);
}
