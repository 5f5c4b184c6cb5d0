import type { EmblemPlace } from './brocade/emblem.ts';

/** A picture of the emblem for home screens and lists of applications. */
export interface Icon {
  /** Name of its file, without the ending. */
  name: string;
  /** Pixels of each side. */
  size: number;
  place: EmblemPlace;
  /** What the web manifest says of it; an icon without is not named there. */
  purpose?: 'any' | 'maskable';
}

/** How the emblem stands in the address bar and beside the name of the site. */
export const favicon: EmblemPlace = { margin: 1, rounded: true };

/** The icon that iPhones and iPads take. */
export const touchIcon: Icon = { name: '180', size: 180, place: { margin: 2, rounded: false } };

/** All icons; of the one that is cut to any shape, a circle of 80 % is sure to be seen, and holds the star. */
export const icons: readonly Icon[] = [
  touchIcon,
  { name: '192', size: 192, place: favicon, purpose: 'any' },
  { name: '512', size: 512, place: favicon, purpose: 'any' },
  { name: '512-tron', size: 512, place: { margin: 4, rounded: false }, purpose: 'maskable' },
];
