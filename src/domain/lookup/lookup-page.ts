import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Choice } from '../choice.ts';
import { sourceName } from '../citations.ts';
import { dataLink } from '../datasets/data-addresses.ts';
import type { Link, PageHead } from '../links.ts';
import { formatNumber } from '../numbers.ts';
import { pageHead } from '../page-head.ts';
import { yearOf } from '../partial-date.ts';
import type { Paths } from '../paths.ts';
import { publicAwards, registryCounts } from '../registry.ts';
import { lookupHit, type HitSetting, type LookupHit } from './lookup-hit.ts';
import type { LookupIndex } from './lookup-index.ts';
import { filterParameters, lookupFilters, type LookupFilter, type LookupManifest } from './lookup-manifest.ts';
import type { LookupRow } from './lookup-row.ts';
import { lookupWording, type LookupWording } from './lookup-wording.ts';

/** All that the script of the page works with. */
export interface LookupSetup {
  manifest: LookupManifest;
  /** Address of the index; `{file}` stands for the name of a file. */
  files: string;
  hit: HitSetting;
  words: LookupWording;
}

/** The page on which awards are looked up by name. */
export interface LookupPage {
  head: PageHead;
  /** How many awards there are, and what that means; nothing for an empty registry. */
  intro: string | undefined;
  /** What the registry holds and what it does not; `sources` is empty for an empty registry. */
  coverage: { text: string; sources: string[]; notes: string[] };
  links: Link[];
  data: Link;
  /** Where all pages are searched. */
  search: Link;
  choices: Choice[];
  /** A few awards for those who have not asked yet, or cannot. */
  hits: LookupHit[];
  setup: LookupSetup;
}

/** Awards that the page shows before anyone asks. */
const mostShown = 12;

/** The page of the lookup, with all of the index but its files. */
export function lookupPage(catalog: Catalog, { manifest, rows }: LookupIndex): LookupPage {
  const { paths } = catalog;
  const words = strings.lookup;
  const hit = hitSetting(paths);
  return {
    head: lookupHead(catalog),
    intro: rows.length > 0 ? words.intro(formatNumber(registryCounts(catalog).shown)) : undefined,
    coverage: coverageOf(catalog),
    search: { href: paths.search, label: strings.search.title },
    links: [
      { href: paths.awards, label: words.seeCounts },
      { href: paths.exemplars, label: words.seeExemplars },
    ],
    data: dataLink(catalog, 'recipients'),
    choices: (Object.keys(lookupFilters) as LookupFilter[]).map((filter) => ({
      name: filterParameters[filter],
      label: words.filters[filter],
      all: words.all[filter],
      options: manifest[lookupFilters[filter]].map(({ id, label }) => ({ value: id, label })),
    })),
    hits: foremost(rows, manifest).map((row) => lookupHit(row, manifest, hit)),
    setup: {
      manifest,
      files: paths.lookupFile(manifest.version, '{file}'),
      hit,
      words: lookupWording,
    },
  };
}

/** The head of the lookup's page. */
export function lookupHead(catalog: Catalog): PageHead {
  const { title, description } = strings.lookup;
  return pageHead(catalog, { path: catalog.paths.lookup, title, description, share: { note: description } });
}

/** The first awards in order of precedence, the newest of each form first; cancelled ones are not held up. */
function foremost(rows: readonly LookupRow[], { forms }: LookupManifest): LookupRow[] {
  const order = new Map(forms.map(({ id }, place) => [id, place]));
  const precedence = ({ form }: LookupRow) => order.get(form) ?? 0;
  return rows
    .filter(({ isCancelled }) => !isCancelled)
    .sort((a, b) => precedence(a) - precedence(b) || (b.decisionDate ?? '').localeCompare(a.decisionDate ?? ''))
    .slice(0, mostShown);
}

function coverageOf(catalog: Catalog): LookupPage['coverage'] {
  const words = strings.lookup;
  const awards = publicAwards(catalog).filter(({ data }) => data.status === 'hieu-luc');
  const { cancelled, countOnly } = registryCounts(catalog);
  const years = awards.flatMap(({ data }) => (data.decisionDate ? yearOf(data.decisionDate) : []));
  const [oldest, newest] = [years.reduce(lesser, Infinity), years.reduce(greater, 0)];
  const undated = awards.length - years.length;
  const bySource = [...Map.groupBy(awards, ({ data }) => data.source)].sort(([, a], [, b]) => b.length - a.length);
  return {
    text:
      awards.length === 0
        ? words.empty
        : words.coverage(formatNumber(awards.length), [
            ...(newest > 0 ? [words.years(oldest, newest)] : []),
            ...(undated > 0 ? [words.undated(formatNumber(undated))] : []),
          ]),
    sources: bySource.map(([source, own]) => words.fromSource(sourceName(catalog, source), formatNumber(own.length))),
    notes: [
      cancelled > 0 && words.cancelledCount(formatNumber(cancelled)),
      countOnly > 0 && words.countOnly(formatNumber(countOnly)),
      words.notComplete,
    ].filter((note) => note !== false),
  };
}

const lesser = (one: number, other: number) => Math.min(one, other);
const greater = (one: number, other: number) => Math.max(one, other);

function hitSetting(paths: Paths): HitSetting {
  const { story, noNumber, noDate, noDecision, province } = strings.lookup.hit;
  return {
    storyAddress: paths.exemplar('{id}'),
    movementAddress: paths.movement('{id}'),
    story: story('{name}'),
    province: province('{name}'),
    ...{ noNumber, noDate, noDecision },
  };
}
