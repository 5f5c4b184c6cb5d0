import type { Catalog } from './catalog.ts';
import type { Entry, Picture } from './entry.ts';
import type { Paths } from './paths.ts';

/** A woven pattern as a file of the site; sizes in CSS pixels. */
export interface Cover {
  src: string;
  width: number;
  height: number;
}

/** What stands at the head of a card or story: the photo, where there is one, else the pattern. */
export interface EntryCover {
  pattern: Cover;
  photo: { picture: Picture; alt: string } | null;
}

const sections = { exemplar: 'dien-hinh', movement: 'phong-trao', result: 'ket-qua', province: 'tinh' } as const;

/** Kinds of entries that have a pattern. */
type Covered = keyof typeof sections;

/** What the pattern of an entry is drawn from, and the name of its file. */
export const brocadeSeed = ({ kind, id }: Pick<Entry<Covered>, 'kind' | 'id'>): string => `${sections[kind]}/${id}`;

/** Every entry that has a pattern. */
export const coveredEntries = ({ all }: Pick<Catalog, 'all'>): readonly Entry<Covered>[] =>
  (Object.keys(sections) as Covered[]).flatMap((kind) => all(kind));

/** The pattern of an entry. */
export const brocadeCover = (paths: Pick<Paths, 'brocade'>, entry: Pick<Entry<Covered>, 'kind' | 'id'>): Cover => ({
  src: paths.brocade(brocadeSeed(entry)),
  width: 640,
  height: 200,
});

/** The cover of an entry. */
export function entryCover(paths: Pick<Paths, 'brocade'>, entry: Entry<Covered>): EntryCover {
  const photo = entry.kind === 'exemplar' ? entry.data.photo : null;
  const picture = photo && entry.pictures[photo.src];
  return {
    pattern: brocadeCover(paths, entry),
    photo: picture ? { picture, alt: photo.alt } : null,
  };
}
