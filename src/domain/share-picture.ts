import type { Picture } from './entry.ts';

/** A number of note with what it counts. */
export interface ShareFigure {
  value: string;
  label: string;
}

/** The size of every such picture in pixels, as the networks ask for it. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What the picture of a page shows when the page is shared. */
export interface SharePicture {
  /** Address of its page without the slashes at its ends; also the seed of its pattern. */
  page: string;
  /** Public URL of the picture. */
  url: string;
  /** The picture in words. */
  alt: string;
  /** What the page is, above the title. */
  kicker: string | null;
  title: string;
  /** At most two. */
  figures: readonly ShareFigure[];
  /** A short line below the title. */
  note: string | null;
  /** Stands in the pattern. */
  photo: Picture | null;
}
