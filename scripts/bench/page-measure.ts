import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import type Result from 'lighthouse/types/lhr/lhr.js';
import type { FirstView, PageMeasure, PageScores } from './page-goals.ts';
import { kindOf } from './page-kinds.ts';

/** A page that is served, and the browser to look at it with. */
export interface MeasuredPage {
  /** Address of the site's home page. */
  site: string;
  path: string;
  /** Where the browser listens for those that steer it. */
  port: number;
  runs: number;
}

const categories: Readonly<Record<keyof PageScores, string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best practices': 'best-practices',
  SEO: 'seo',
};

/** Loads a page as Lighthouse's slow phone does, each time anew, and returns what the middle one of the runs says. */
export async function measurePage({ site, path, port, runs }: MeasuredPage): Promise<PageMeasure> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await oneRun(new URL(path, site).href, port));
  // Its types name a global that only Lighthouse itself declares.
  const middle = computeMedianRun(results) as Result;
  const value = (run: Result, audit: string) => run.audits[audit]?.numericValue ?? NaN;
  return {
    kind: kindOf(path),
    path,
    scores: scoresOf(middle),
    shift: Math.max(...results.map((run) => value(run, 'cumulative-layout-shift'))),
    largestPaint: Math.round(value(middle, 'largest-contentful-paint')),
    firstView: firstViewOf(middle),
    faults: faultsOf(middle),
  };
}

async function oneRun(url: string, port: number): Promise<Result> {
  const flags = {
    port,
    logLevel: 'silent',
    onlyCategories: Object.values(categories),
    disableFullPageScreenshot: true,
  } as const;
  const result = (await lighthouse(url, flags))?.lhr;
  if (!result || result.runtimeError) throw new Error(`${url}: ${result?.runtimeError?.message ?? 'no result'}`);
  return result;
}

function scoresOf(run: Result): PageScores {
  const score = (name: keyof PageScores) => Math.round((run.categories[categories[name]]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best practices'),
    SEO: score('SEO'),
  };
}

/** A file that a page asked for, as Lighthouse lists it. */
interface Request {
  resourceType: string;
  transferSize: number;
  /** `worker` for what a service worker asks for on its own. */
  sessionTargetType: string;
}

/** A table of an audit. */
interface Rows {
  items?: unknown[];
}

function firstViewOf(run: Result): FirstView {
  const { items = [] } = (run.audits['network-requests']?.details ?? {}) as Rows;
  const byType = Map.groupBy(
    (items as Request[]).filter((item) => item.sessionTargetType === 'page'),
    ({ resourceType }) => resourceType,
  );
  const bytes = (type: string) => (byType.get(type) ?? []).reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    document: bytes('Document'),
    styles: bytes('Stylesheet'),
    scripts: bytes('Script'),
    fonts: bytes('Font'),
    pictures: bytes('Image'),
    fontFiles: byType.get('Font')?.length ?? 0,
  };
}

/** What stands in the row of an audit about a part of the page or a message. */
interface FaultRow {
  node?: { selector?: string };
  description?: string;
  url?: string;
}

/** Every audit that takes something from a score, with the first places it names. Speed has its own columns. */
function faultsOf(run: Result): string[] {
  const weighed = Object.values(run.categories)
    .filter(({ id }) => id !== categories.performance)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return weighed.flatMap(({ id }) => {
    const audit = run.audits[id];
    if (!audit || (audit.score ?? 1) >= 1) return [];
    const rows = ((audit.details ?? {}) as Rows).items ?? [];
    const places = (rows as FaultRow[]).map(({ node, description, url }) => node?.selector ?? description ?? url ?? '');
    return [`${id}: ${[audit.title, audit.explanation, ...places.slice(0, 3)].filter(Boolean).join(' | ')}`];
  });
}
