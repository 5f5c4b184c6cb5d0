import type { Measure } from '../domain/line-breaks.ts';
import { shareSize, type ShareFigure, type SharePicture } from '../domain/share-picture.ts';
import type { FontWeight } from './picture-font.ts';
import {
  beside,
  emptyBlock,
  moved,
  stacked,
  textBlock,
  type LineStyle,
  type TextBlock,
  type TextLine,
} from './text-block.ts';
import { setText, type SetText, type TypeStep } from './title-lines.ts';

/** Where everything stands in the picture of a page, in pixels. */
export interface ShareLayout {
  /** Height of the pattern at the top. */
  band: number;
  lines: TextLine[];
}

/** Pixels of one stitch of the pattern: as many as JPEG takes together, so that every stitch stays sharp and small. */
export const stitch = 8;

/** Measures text of one weight and size. */
export type Measuring = (weight: FontWeight) => (size: number) => Measure;

/** The photo in the middle of the pattern. */
export const photoSize = { width: 416, height: 232 } as const;

/** Widths of text: within the square that some networks cut out of the middle, and of the whole picture. */
const square = shareSize.height - 2 * 20;
const wide = shareSize.width - 2 * 72;

/** Sizes of a title with the pattern above it: as large as the square can hold, and wider only where it must be. */
const titleSteps = [
  { size: 88, width: square, lines: 1, band: 192 },
  ...[80, 72].map((size) => ({ size, width: square, lines: 2, band: 192 })),
  ...[66, 60].map((size) => ({ size, width: square, lines: 3, band: 152 })),
  ...[56, 52].map((size) => ({ size, width: square, lines: 4, band: 136 })),
  ...[50, 48].map((size) => ({ size, width: square, lines: 5, band: 104 })),
  ...[56, 52, 50, 48, 46, 44].map((size) => ({ size, width: wide, lines: 5, band: 104 })),
  { size: 42, width: wide, lines: 5, band: 88 },
] as const;

/** Height of the foot with the site's name, free space around the text, and space between its blocks. */
const [footHeight, margin, gap] = [88, 24, 12];

const centred = { x: shareSize.width / 2, leading: 1.36 } as const;

/** Sets the words of a page's picture; its foot tells the name of the site, unless the title does. */
export function shareLayout(picture: SharePicture, site: string, measuring: Measuring): ShareLayout {
  const kicker = line(picture.kicker ?? '', 32, 1, { ...centred, weight: 600, colour: 'primary' }, measuring);
  const after = picture.figures.length > 0 ? figures(picture.figures, measuring) : note(picture.note ?? '', measuring);
  const name = picture.title === site ? emptyBlock : siteName(site, measuring);
  const foot = name.height > 0 ? footHeight : 2 * stitch;
  const around = foot + margin + kicker.height + after.height + 2 * gap;
  const steps = titleSteps.map((step) => {
    const band = picture.photo ? photoSize.height : step.band;
    const room = Math.floor((shareSize.height - band - around) / (step.size * 1.24));
    return { ...step, band, lines: Math.min(step.lines, Math.max(step === titleSteps.at(-1) ? 1 : 0, room)) };
  }) as [TypeStep & { band: number }];
  const title = setText(picture.title, steps, measuring(600));
  const text = stacked(
    [kicker, textBlock(title, { ...centred, leading: 1.24, weight: 600, colour: 'text' }), after],
    gap,
  );
  const { band } = title.step;
  const free = shareSize.height - foot - band - text.height;
  return {
    band,
    lines: [
      ...moved(text.lines, band + free / 2),
      ...moved(name.lines, shareSize.height - foot + (foot - stitch - name.height) / 2),
    ],
  };
}

const siteName = (site: string, measuring: Measuring): TextBlock =>
  line(site, 30, 1, { ...centred, weight: 600, colour: 'accent' }, measuring);

function line(text: string, size: number, lines: number, style: LineStyle, measuring: Measuring): TextBlock {
  const steps: [TypeStep, TypeStep] = [
    { size, lines, width: square },
    { size, lines, width: wide },
  ];
  return textBlock(setText(text, steps, measuring(style.weight)), style);
}

const note = (text: string, measuring: Measuring): TextBlock =>
  line(text, 33, 2, { ...centred, weight: 400, colour: 'muted' }, measuring);

const labelSteps = (width: number): [TypeStep, TypeStep] => [
  { size: 31, width, lines: 2 },
  { size: 28, width, lines: 4 },
];

/** Values in large letters with what they count below; two stand side by side, in one size. */
function figures(all: readonly ShareFigure[], measuring: Measuring): TextBlock {
  const width = all.length === 1 ? square : (square - 30) / 2;
  const set = (most: number): SetText[] =>
    all.map(({ value }) => {
      const sizes = [72, 66, 58, 50, 44, 38, 34].filter((size) => size <= most);
      const steps = sizes.map((size) => ({ size, width, lines: size > 34 ? 1 : 2 })) as [TypeStep];
      return setText(value, steps, measuring(600));
    });
  const values = set(Math.min(...set(72).map(({ step }) => step.size)));
  const columns = all.map(({ label }, index) => {
    const x = centred.x + (index - (all.length - 1) / 2) * (width + 30);
    const value = values[index];
    return stacked(
      [
        value ? textBlock(value, { x, leading: 1.2, weight: 600, colour: 'primary' }) : emptyBlock,
        textBlock(setText(label, labelSteps(width), measuring(400)), {
          ...centred,
          x,
          leading: 1.3,
          weight: 400,
          colour: 'text',
        }),
      ],
      0,
    );
  });
  return beside(columns);
}
