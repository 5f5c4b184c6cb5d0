import { chartSize, type ChartSize } from './chart-drawing/size.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Paths } from './paths.ts';
import type { Scheme } from './theme/palette.ts';

/** A chart as a page shows it. */
export interface ChartView {
  spec: ChartSpec;
  /** Addresses of the pictures, and of those for readers who like the dark. */
  picture: { wide: string; narrow: string };
  darkPicture: { wide: string; narrow: string };
  size: { wide: ChartSize; narrow: ChartSize };
  /** The heading that the title is, where it is one. */
  heading?: 'h2' | 'h3' | null;
}

/** One of the pictures of a chart. */
export interface PictureVariant {
  /** What follows the chart's id in the name of the picture. */
  suffix: string;
  narrow: boolean;
  scheme: Scheme;
}

/** The pictures that every chart has. */
export const pictureVariants: readonly PictureVariant[] = [
  { suffix: '', narrow: false, scheme: 'light' },
  { suffix: '-hep', narrow: true, scheme: 'light' },
  { suffix: '-toi', narrow: false, scheme: 'dark' },
  { suffix: '-hep-toi', narrow: true, scheme: 'dark' },
];

/** A chart with the addresses and sizes of its pictures. */
export const chartView = (paths: Pick<Paths, 'at'>, spec: ChartSpec): ChartView => ({
  spec,
  picture: { wide: paths.at(`/bieu-do/${spec.id}.png`), narrow: paths.at(`/bieu-do/${spec.id}-hep.png`) },
  darkPicture: { wide: paths.at(`/bieu-do/${spec.id}-toi.png`), narrow: paths.at(`/bieu-do/${spec.id}-hep-toi.png`) },
  size: { wide: chartSize(spec, false), narrow: chartSize(spec, true) },
});
