import { describe, expect, test } from 'vitest';
import { coverSizes, storySizes } from '../../../src/domain/picture-sizes.ts';

describe('a picture in a story', () => {
  test.each([
    ['lying, of a camera', 4000, 3000, 704, 528, [336, 480, 672, 960, 1408]],
    ['upright, of a phone', 3000, 4000, 432, 576, [336, 480, 672, 864]],
    ['smaller than the page', 500, 300, 500, 300, [336, 500]],
    ['hardly larger than a step', 1000, 500, 704, 352, [336, 480, 672, 1000]],
    ['of one point', 1, 1, 1, 1, [1]],
    ['very wide', 6000, 4, 704, 1, [336, 480, 672, 960, 1408]],
    ['very high', 4, 6000, 1, 576, [2]],
  ])('%s', (_, width, height, ...expected) => {
    const shown = storySizes({ width, height });
    expect([shown.width, shown.height, shown.widths]).toEqual(expected);
  });

  test('says how wide it stands on a phone and on a desk', () => {
    expect(storySizes({ width: 4000, height: 3000 }).sizes).toBe('(min-width: 766px) 704px, 92vw');
    expect(storySizes({ width: 3000, height: 4000 }).sizes).toBe('(min-width: 470px) 432px, 92vw');
  });

  test('has a file hardly wider than a phone of 360 pixels with two points to each needs', () => {
    const needed = 360 * 0.92 * 2;
    const taken = storySizes({ width: 4000, height: 3000 }).widths.find((width) => width >= needed) ?? 0;
    expect(taken / needed).toBeLessThan(1.05);
  });
});

describe('a cover', () => {
  test.each([
    ['on a card', 4000, 3000, 'card', 640, 360, [320, 480, 640]],
    ['of the lead story', 4000, 3000, 'lead', 960, 720, [336, 480, 672, 960]],
    ['of a small picture', 400, 400, 'card', 400, 225, [320, 400]],
    ['of a low one, which is not stretched', 2000, 180, 'card', 320, 180, [320]],
    ['of an upright one', 300, 900, 'card', 300, 169, [300]],
    ['of a small one of the lead story', 300, 900, 'lead', 300, 225, [300]],
    ['of one point', 1, 1, 'lead', 1, 1, [1]],
  ] as const)('%s', (_, width, height, place, ...expected) => {
    const shown = coverSizes({ width, height }, place);
    expect([shown.width, shown.height, shown.widths]).toEqual(expected);
  });
});
