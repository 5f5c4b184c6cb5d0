import { createPaths, embedKinds, gonePages, fixedPages, hashedFolder, loaderVersions, type Paths } from './paths.ts';

/**
 * Response headers of the files whose path matches `pattern`: exactly, or with `*` for any rest, or with
 * `:name` for one step of a path. All rules that match apply; no two that do name the same header.
 */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** For files whose address changes with their content: they never need to be asked for again. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For what hardly ever changes and stands on a page many times over: asked for again after a week. */
const aWeek = { 'Cache-Control': 'public, max-age=604800' };

/** For what other sites show or read again and again: what is taken back is gone from there after five minutes. */
const fiveMinutes = { 'Cache-Control': 'public, max-age=300' };

/** Scripts of any site may read it; nothing of the site depends on who asks. */
const openToScripts = { 'Access-Control-Allow-Origin': '*' };

/** For all else: kept, and shown again only once the server has said that it is still so. */
export const defaultHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

const documentHeaders = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const page = { ...documentHeaders, 'Content-Security-Policy': "frame-ancestors 'self'" };

/**
 * How servers hand out the site: who may frame which page, what scripts of other sites may read, how
 * long files are kept. `allowlist` holds the origins that may show the frames of `/nhung/`. Hosts that
 * choose headers by what was asked for say nothing of framing with the page for unknown addresses.
 */
export function serverPolicy(basePath: string, allowlist: readonly string[]): HeaderRule[] {
  const paths = createPaths(basePath);
  const gone = gonePages(paths);
  const frame = {
    ...documentHeaders,
    ...fiveMinutes,
    'Content-Security-Policy': `frame-ancestors ${["'self'", ...allowlist].join(' ')}`,
  };
  return [
    rule(paths.at('/*'), { 'X-Content-Type-Options': 'nosniff' }),
    ...[paths.home, paths.at('/index.html'), paths.at('/404.html'), gone.page].map((path) => rule(path, page)),
    ...pageFolders(paths).map((folder) => rule(`${folder}*`, page)),
    rule(`${paths.data}*`, { ...page, ...fiveMinutes, ...openToScripts }),
    rule(gone.frame, frame),
    ...embedKinds.map((kind) => rule(paths.embed(kind, '*').replace(/\/$/u, ''), frame)),
    ...loaderVersions.map((version) => rule(paths.embedLoader(version), { ...forever, ...openToScripts })),
    ...feedRules(paths),
    ...oembedPages(paths).map((path) => rule(paths.oembed(path), { ...fiveMinutes, ...openToScripts })),
    // Frames that a portal robs of their origin load their fonts and scripts as strangers.
    rule(paths.at(`/${hashedFolder}*`), { ...forever, ...openToScripts }),
    rule(`${paths.lookup}so/*`, forever),
    rule(paths.at('/hoa-van/*'), aWeek),
  ];
}

const rule = (pattern: string, headers: HeaderRule['headers']): HeaderRule => ({ pattern, headers });

/** The folders of all pages but those of the open data and of frames. */
function pageFolders(paths: Paths): string[] {
  const pages = [...fixedPages(paths), paths.exemplars, paths.movements, paths.province(''), paths.offline];
  const folders = pages.map((path) => path.slice(paths.home.length).replace(/\/.*$/u, ''));
  return [...new Set(folders)].flatMap((folder) =>
    folder === '' || paths.at(`/${folder}/`) === paths.data ? [] : paths.at(`/${folder}/`),
  );
}

/** Feeds say what they are, since `.xml` and `.json` do not. */
function feedRules(paths: Paths): HeaderRule[] {
  const feed = (type: string) => ({ ...fiveMinutes, ...openToScripts, 'Content-Type': `${type}; charset=utf-8` });
  const atom = feed('application/atom+xml');
  return [
    rule(paths.rss, feed('application/rss+xml')),
    rule(paths.jsonFeed, feed('application/feed+json')),
    ...[paths.atom, paths.provinceFeed(':slug'), paths.movementFeed(':slug')].map((path) => rule(path, atom)),
  ];
}

/** The pages that tell with oEmbed how they are embedded. */
const oembedPages = ({
  home,
  exemplars,
  exemplar,
  list,
  movement,
  indicator,
  result,
  province,
  awards,
}: Paths): string[] => [
  ...[home, exemplars, list('dien-hinh', ['tinh', ':province'], 1), awards],
  ...[exemplar, movement, indicator, province].map((page) => page(':slug')),
  result(':province/:year'),
];
