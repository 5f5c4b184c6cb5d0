/** The folder of a built site that holds the search index. */
export const searchFolder = 'pagefind';

/** The folder of a built site that holds the files whose names change with their content. */
export const hashedFolder = '_astro/';

/** Lists that have facet pages. */
export type ListSection = 'dien-hinh' | 'phong-trao';

/** What a facet page selects by. */
export type Facet = 'linh-vuc' | 'tinh' | 'nam';

/** What other sites can show in a frame: a card, a whole story, a chart, figures, award counts, a movement, the newest stories. */
export const embedKinds = ['dien-hinh', 'bai', 'bieu-do', 'chi-tieu', 'khen-thuong', 'phong-trao', 'moi-nhat'] as const;

/** One of the kinds of frames. */
export type EmbedKind = (typeof embedKinds)[number];

/** The parts of the editor guide, each with a page below its first one; `loi` explains every code of a finding. */
export const guideParts = ['viet-bai', 'thanh-phan', 'bang-so-lieu', 'danh-muc', 'dang-bai', 'loi'] as const;

/** One of the parts of the editor guide. */
export type GuidePart = (typeof guideParts)[number];

/** Every version of the script that fits frames to what they show; other sites may name any of them for years. */
export const loaderVersions = [1] as const;

/** The public addresses of the site; they never change once published. */
export interface Paths {
  home: string;
  exemplars: string;
  exemplar: (slug: string) => string;
  /** The story of an exemplar as a sheet for a notice board. */
  poster: (slug: string) => string;
  movements: string;
  movement: (slug: string) => string;
  results: string;
  result: (id: string) => string;
  documents: string;
  blocs: string;
  document: (id: string) => string;
  province: (id: string) => string;
  indicators: string;
  indicator: (id: string) => string;
  awards: string;
  /** Where all pages are searched. */
  search: string;
  /** The folder of the search index. */
  searchIndex: string;
  /** Where awards are looked up by name. */
  lookup: string;
  /** A file of the lookup's index. */
  lookupFile: (version: string, file: string) => string;
  /** Where figures do not agree. */
  reconciliation: string;
  about: string;
  /** What the site does for access, and where it falls short. */
  accessibility: string;
  /** The guide for editors, and its parts. */
  guide: string;
  guidePart: (part: GuidePart) => string;
  /** Where the guide explains a finding, by its code. */
  guideToCode: (code: string) => string;
  /** The woven pattern of an entry, by its seed. */
  brocade: (seed: string) => string;
  /** Where the site says how an error is reported. */
  errorReport: string;
  /** The page that stands in for those that cannot be had without a network. */
  offline: string;
  /** The service worker, which keeps visited pages; it stands at the root of what it may keep. */
  worker: string;
  /** An icon of the site. */
  icon: (name: string) => string;
  favicon: string;
  manifest: string;
  /** The picture of a page for those who share it; `page` is its address without the slashes at its ends. */
  sharePicture: (page: string) => string;
  /** A part of the site that other sites show in a frame. */
  embed: (kind: EmbedKind, slug: string) => string;
  /** The script that fits a frame to what it shows; what a version says never changes once published. */
  embedLoader: (version: (typeof loaderVersions)[number]) => string;
  /** The oEmbed description of a page, by the page's address. */
  oembed: (page: string) => string;
  /** The open data: what it holds and where. */
  data: string;
  /** A file of the open data, such as `indicators.csv`. */
  dataFile: (name: string) => string;
  rss: string;
  atom: string;
  jsonFeed: string;
  provinceFeed: (id: string) => string;
  movementFeed: (slug: string) => string;
  list: (section: ListSection, selection: readonly [Facet, string] | undefined, page: number) => string;
  /** Any other address of the site, given from its root. */
  at: (path: string) => string;
}

/** Builds addresses below `base`, the folder in which the site is served (`/` or `/thu-muc/`). */
export function createPaths(base: string): Paths {
  const prefix = base.replace(/\/+$/u, '');
  const at = (path: string) => prefix + path;
  return {
    at,
    home: at('/'),
    exemplars: at('/dien-hinh/'),
    exemplar: (slug) => at(`/dien-hinh/${slug}/`),
    poster: (slug) => at(`/dien-hinh/${slug}/ap-phich/`),
    movements: at('/phong-trao/'),
    movement: (slug) => at(`/phong-trao/${slug}/`),
    results: at('/ket-qua/'),
    result: (id) => at(`/ket-qua/${id}/`),
    documents: at('/van-ban/'),
    blocs: at('/khoi-thi-dua/'),
    document: (id) => at(`/van-ban/${id}/`),
    province: (id) => at(`/tinh/${id}/`),
    indicators: at('/chi-tieu/'),
    indicator: (id) => at(`/chi-tieu/${id}/`),
    awards: at('/khen-thuong/'),
    search: at('/tim-kiem/'),
    searchIndex: at(`/${searchFolder}/`),
    lookup: at('/tra-cuu/'),
    lookupFile: (version, file) => at(`/tra-cuu/so/${version}/${file}.bin`),
    reconciliation: at('/doi-chieu/'),
    about: at('/gioi-thieu/'),
    accessibility: at('/ho-tro-tiep-can/'),
    guide: at('/huong-dan/'),
    guidePart: (part) => at(`/huong-dan/${part}/`),
    guideToCode: (code) => at(`/huong-dan/loi/#${code.toLowerCase()}`),
    brocade: (seed) => at(`/hoa-van/${seed}.svg`),
    errorReport: at('/gioi-thieu/#bao-loi'),
    offline: at('/ngoai-tuyen/'),
    worker: at('/sw.js'),
    icon: (name) => at(`/bieu-tuong/${name}.png`),
    favicon: at('/favicon.svg'),
    manifest: at('/manifest.webmanifest'),
    sharePicture: (page) => at(`/anh-chia-se/${page}.jpg`),
    embed: (kind, slug) => at(`/nhung/${kind}/${slug}/`),
    embedLoader: (version) => at(`/nhung/khung-v${version}.js`),
    oembed: (page) => `${page}oembed.json`,
    data: at('/du-lieu/'),
    dataFile: (name) => at(`/du-lieu/${name}`),
    rss: at('/rss.xml'),
    atom: at('/atom.xml'),
    jsonFeed: at('/feed.json'),
    provinceFeed: (id) => at(`/tinh/${id}/atom.xml`),
    movementFeed: (slug) => at(`/phong-trao/${slug}/atom.xml`),
    list: (section, selection, page) =>
      at(`/${[section, ...(selection ?? []), ...(page > 1 ? [`trang-${page}`] : [])].join('/')}/`),
  };
}

/** The pages that every site has, besides lists, entries and indicators. */
export const fixedPages = (paths: Paths): string[] => [
  paths.home,
  paths.results,
  paths.indicators,
  paths.awards,
  paths.search,
  paths.lookup,
  paths.reconciliation,
  paths.data,
  paths.documents,
  paths.blocs,
  paths.about,
  paths.accessibility,
  paths.guide,
  ...guideParts.map(paths.guidePart),
];

/** The pages that stand in for what is gone; one is small enough for the frames of other sites. */
export const gonePages = ({ at }: Pick<Paths, 'at'>): { page: string; frame: string } => ({
  page: at('/410.html'),
  frame: at('/nhung/410.html'),
});
