import { describe, expect, test } from 'vitest';
import type { SharePicture } from '../../../src/domain/share-picture.ts';
import { measuring } from '../../../src/drawing/picture-font.ts';
import { shareLayout, stitch } from '../../../src/drawing/share-layout.ts';
import type { TextLine } from '../../../src/drawing/text-block.ts';
import { samplePicture } from './sample-picture.ts';

const long = 'Thi đua đổi mới, sáng tạo, lập thành tích cao nhất chào mừng kỷ niệm 115 năm thành lập tỉnh, ';
const figure = { value: '28/28', label: 'chỉ tiêu có kế hoạch đạt hoặc vượt (21 chỉ tiêu theo lời báo cáo)' };
const verdict = { value: '1.250,5 nghìn tấn', label: 'Ước vượt: thấp hơn mức kế hoạch (Mây Trắng, 2022)' };
const photo = { width: 600, height: 900, file: { width: 3, height: 2 }, colour: '#000000' };

const cases: [string, Partial<SharePicture>][] = [
  ['a short name', { title: 'Tá' }],
  ['a name of two lines', { title: 'Đoàn TNCS Hồ Chí Minh xã Điện Quan' }],
  ['a name of 100 letters', { title: long }],
  ['a name of 300 letters', { title: long.repeat(3) }],
  ['a name of 300 letters and a photo', { title: long.repeat(3), photo }],
  ['a name of 300 letters and figures', { title: long.repeat(3), figures: [verdict, verdict] }],
  ['a name without spaces', { title: 'Ẫỵ'.repeat(150) }],
  ['a figure', { title: 'Lai Châu năm 2022', figures: [figure] }],
  ['two figures', { title: 'Tỷ lệ hộ nghèo', figures: [verdict, verdict] }],
  ['long words around', { kicker: long, note: long.repeat(2) }],
  ['nothing around', { kicker: null, note: null }],
];

/** The box of a line with the marks above and below its letters. */
const boxOf = ({ text, x, y, size, weight }: TextLine) => {
  const half = measuring(weight)(size)(text) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.86, bottom: y + size * 0.12 };
};

describe.each(cases)('%s', (_, part) => {
  const { band, lines } = shareLayout({ ...samplePicture, ...part }, 'Gương sáng', measuring);
  const boxes = lines.map(boxOf);

  test('stays within the picture, below a pattern of whole stitches', () => {
    expect(band % stitch).toBe(0);
    expect(band).toBeGreaterThanOrEqual(80);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(60);
      expect(right).toBeLessThanOrEqual(1140);
      expect(top).toBeGreaterThan(band);
      expect(bottom).toBeLessThan(630 - stitch);
    }
  });

  test('has no two lines in one place', () => {
    const hits = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(hits).toEqual([]);
  });

  test('is large enough for a picture of 300 pixels', () => {
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(28);
    expect(Math.max(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(42);
  });

  test('has at most five lines of title', () => {
    expect(lines.filter(({ weight, colour }) => weight === 600 && colour === 'text').length).toBeLessThanOrEqual(5);
  });
});

test.each(cases.filter(([, { title = '' }]) => title.length < 110 && !title.includes('ẪỵẪ')))(
  '%s: the title stands in the square in the middle',
  (_, part) => {
    const { lines } = shareLayout({ ...samplePicture, ...part }, 'Gương sáng', measuring);
    const title = lines.filter(({ weight, colour }) => weight === 600 && colour === 'text').map(boxOf);
    expect(title.every(({ left, right }) => left >= 285 && right <= 915)).toBe(true);
  },
);

test('the foot tells the site, unless the title does', () => {
  const texts = (title: string) =>
    shareLayout({ ...samplePicture, title }, 'Gương sáng', measuring).lines.map(({ text }) => text);
  expect(texts('Tổ chè').at(-1)).toBe('Gương sáng');
  expect(texts('Gương sáng').filter((text) => text === 'Gương sáng')).toHaveLength(1);
});
