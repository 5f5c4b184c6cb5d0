import { describe, expect, test } from 'vitest';
import { posterPages, posterText } from '../../../src/domain/posters.ts';
import { fitsSheet, type PosterText } from '../../../src/domain/poster-room.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const words = (length: number) =>
  'chữ '
    .repeat(Math.ceil(length / 4))
    .slice(0, length)
    .trim();
const figure = { id: null, label: 'Cây xanh trồng mới', value: '1.500', unit: 'cây' };
const some = <T>(count: number, of: (index: number) => T) => Array.from({ length: count }, (_, index) => of(index));
const least: PosterText = { name: 'Lê An', about: [], summary: 'Tóm tắt.', figures: [], awards: [], movement: null };

describe('a poster', () => {
  test('holds all of a short story', () => {
    const text = { ...least, figures: some(6, () => figure), awards: some(6, String), movement: 'Thi đua' };
    expect(posterText(text, false)).toEqual(text);
  });

  test('says how many awards it leaves out', () => {
    const { awards } = posterText({ ...least, awards: some(40, (index) => `Bằng khen ${index}`) }, false);
    expect(awards).toEqual([...some(6, (index) => `Bằng khen ${index}`), 'và 34 lần khen thưởng khác']);
  });

  test('holds no more than six figures', () => {
    expect(posterText({ ...least, figures: some(12, () => figure) }, false).figures).toHaveLength(6);
  });

  test('gives up figures before the last award, and the summary last of all', () => {
    const full = { ...least, name: words(200), about: [words(70), words(70)], summary: words(500) };
    const { figures, awards, summary } = posterText(
      { ...full, figures: some(12, () => figure), awards: some(40, () => words(60)), movement: words(110) },
      true,
    );
    expect(figures).toEqual([]);
    expect(awards.at(-1)).toMatch(/lần khen thưởng/u);
    expect(summary).toMatch(/^chữ .* …$/u);
  });

  test.each([
    ['long words', 'motchudaikhongngat'.repeat(11), 'motchudaikhongngat'.repeat(17)],
    ['capitals', 'ĐOÀN '.repeat(40).trim(), 'ĐOÀN '.repeat(100).trim()],
    ['many words', words(200), words(500)],
  ])('of %s fits, whatever there is, with and without a photo', (_, name, summary) => {
    const text = {
      name,
      summary,
      about: [words(140), words(140)],
      figures: some(12, () => ({ id: null, label: words(120), value: words(40), unit: words(40) })),
      awards: some(40, () => words(110)),
      movement: words(140),
    };
    for (const hasPhoto of [false, true]) {
      const shown = posterText(text, hasPhoto);
      expect(shown.name).toBe(name);
      expect(fitsSheet(shown, hasPhoto)).toBe(true);
    }
  });
});

describe('the poster of an exemplar', () => {
  const [page] = posterPages(
    sampleCatalog([
      sampleEntry('movement', 'mot', { name: 'Một' }),
      sampleEntry('movement', 'hai', { name: 'Hai' }),
      sampleEntry('exemplar', 'to', {
        role: 'Tổ trưởng',
        unit: 'Tổ một',
        place: 'xã Đồi',
        movements: ['mot', 'hai'],
        facts: [{ label: 'Cây', value: 1500, unit: 'cây', source: 'bao-cao', section: 'Mục 2' }],
      }),
    ]),
  );

  test('says who, what and where', () => {
    expect(page).toMatchObject({
      slug: 'to',
      title: 'Áp phích: Tổ Ví Dụ',
      kind: 'Tập thể',
      name: 'Tổ Ví Dụ',
      about: ['Tổ trưởng, Tổ một', 'xã Đồi, tỉnh Thung Lũng'],
      figures: [{ label: 'Cây', value: '1.500', unit: 'cây', isShort: true }],
      movement: 'Một và 1 phong trào khác',
      photo: null,
      office: 'Ban thử nghiệm',
    });
  });

  test('leads to the story, on the screen and from paper', () => {
    expect(page?.story.href).toBe('/dien-hinh/to/');
    expect(page?.address).toMatch(/^https:\/\/[^/]+\/dien-hinh\/to\/$/u);
  });
});
