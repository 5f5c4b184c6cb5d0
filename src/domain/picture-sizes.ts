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
const coverSteps = [320, 480, 640];

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

/** Cut to 16:9: on a card, or as wide as the page. */
export function coverSizes(picture: Size, wide = false): PictureSizes {
  const most = Math.max(1, Math.min(picture.width, Math.floor((picture.height * 16) / 9)));
  const shown = wide ? 1152 : 640;
  const width = Math.min(most, shown);
  const widths = widthsUpTo(Math.min(most, wide ? 1408 : shown), wide ? steps : coverSteps);
  return {
    width,
    height: Math.max(1, Math.round((width * 9) / 16)),
    widths,
    sizes: wide ? sizesOf(1088) : '(min-width: 48rem) 22rem, 92vw',
    position: 'attention',
  };
}

/** The steps below `most`, and `most` itself in place of one that is nearly as wide. */
const widthsUpTo = (most: number, all: readonly number[]): number[] => [
  ...all.filter((width) => width < most * 0.9),
  most,
];

const sizesOf = (width: number) =>
  `(min-width: ${Math.ceil(width / phoneShare)}px) ${width}px, ${Math.round(phoneShare * 100)}vw`;
