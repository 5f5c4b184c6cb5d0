/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** In which sizes a picture is made, and how large it stands in the page. */
export interface PictureSizes extends Size {
  /** Widths of its files; one of them suits every screen from a small phone to a sharp desk screen. */
  widths: number[];
  /** How wide it is shown, as the `sizes` attribute says it. */
  sizes: string;
  /** What remains where it is cut: the middle, or what draws the eye. */
  position: 'center' | 'attention';
}

/** Widths of files: phones of 360 pixels at one, one and a half, two and three pixels each, then desks. */
const steps = [336, 480, 672, 960];

/** Where a photo stands for its entry: on a card, or beside the text of the lead story. */
export type CoverPlace = 'card' | 'lead';

/**
 * Covers fill a box of another shape, so a file is cut near to that shape: flat for cards; for the lead story
 * higher, as its box on a desk is higher than wide, where the file is as wide as `sizes` says and cut at its sides.
 */
const covers = {
  card: { ratio: 16 / 9, most: 640, steps: [320, 480, 640], sizes: '(min-width: 48rem) 22rem, 92vw' },
  lead: { ratio: 4 / 3, most: 960, steps, sizes: '(min-width: 48rem) 40rem, 92vw' },
} as const;

/** The measure of a story (`--width-text`), and a height that any screen shows whole. */
const storyBox: Size = { width: 704, height: 576 };

/** The parts of a screen that a picture takes on a phone, with the margins of the page left out. */
const phoneShare = 0.92;

/** A whole picture within the measure of a story, never larger than it is. */
export function storySizes(picture: Size): PictureSizes {
  const scale = Math.min(1, storyBox.width / picture.width, storyBox.height / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const widths = widthsUpTo(Math.min(picture.width, 2 * width), steps);
  return { width, height, widths, sizes: sizesOf(width), position: 'center' };
}

/** Cut to the shape of its place. */
export function coverSizes(picture: Size, place: CoverPlace = 'card'): PictureSizes {
  const { ratio, steps: widths, sizes, ...cover } = covers[place];
  const width = Math.max(1, Math.min(picture.width, Math.floor(picture.height * ratio), cover.most));
  const height = Math.max(1, Math.round(width / ratio));
  return { width, height, widths: widthsUpTo(width, widths), sizes, position: 'attention' };
}

/** The steps below `most`, and `most` itself in place of one that is nearly as wide. */
const widthsUpTo = (most: number, all: readonly number[]): number[] => [
  ...all.filter((width) => width < most * 0.9),
  most,
];

const sizesOf = (width: number) =>
  `(min-width: ${Math.ceil(width / phoneShare)}px) ${width}px, ${Math.round(phoneShare * 100)}vw`;
