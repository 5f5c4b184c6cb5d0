import type { BrocadeSize } from './brocade/brocade-svg.ts';
import type { Catalog } from './catalog.ts';
import type { Entry, Picture } from './entry.ts';
import { addressOf } from './entry-links.ts';
import { createPaths, type Paths } from './paths.ts';

/** Kinds of entry that have a pattern of their own. */
const coveredKinds = ['exemplar', 'movement', 'result', 'province'] as const;

/** A kind of entry that has a pattern of its own. */
export type CoveredKind = (typeof coveredKinds)[number];

/** The pattern that stands for an entry: an address, and the width and height that an `<img>` states. */
export interface Cover {
  src: string;
  width: number;
  height: number;
}

/** What stands at the head of a card: the photo, where there is one, else the pattern. */
export interface EntryCover {
  pattern: Cover;
  photo: { picture: Picture; alt: string } | null;
}

/** The seed of the woven strip along every page. */
export const siteSeed = 'trang';

/** Stitches of every cover. */
export const coverSize: BrocadeSize = { width: 160, height: 54 };

/** Pixels of a stitch where a cover has its own size. */
const stitch = 4;

/** The seed of an entry's pattern: its address, such as `dien-hinh/dien-quan`. */
export const seedOf = (kind: CoveredKind, id: string): string => addressOf(createPaths('/'), kind, id).slice(1, -1);

/** The cover of an entry. */
export const coverOf = ({ paths }: { paths: Paths }, kind: CoveredKind, id: string): Cover =>
  cover(paths, seedOf(kind, id));

/** The cover of an entry with its photo, if it has one. */
export function entryCover(catalog: { paths: Paths }, entry: Entry<CoveredKind>): EntryCover {
  const photo = entry.kind === 'exemplar' ? entry.data.photo : null;
  const picture = photo && entry.pictures[photo.src];
  return {
    pattern: coverOf(catalog, entry.kind, entry.id),
    photo: picture ? { picture, alt: photo.alt } : null,
  };
}

const cover = (paths: Paths, seed: string): Cover => ({
  src: paths.brocade(seed),
  width: coverSize.width * stitch,
  height: coverSize.height * stitch,
});

/** The seeds of all patterns that the site publishes. */
export const coverSeeds = ({ all }: Pick<Catalog, 'all'>): string[] =>
  coveredKinds.flatMap((kind) => all(kind).map(({ id }) => seedOf(kind, id)));
