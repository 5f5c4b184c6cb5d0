import { limits } from '../../stories/limits.ts';
import { megabytes, pictureLimits, textFileLimit } from '../content-limits.ts';
import { formatNumber } from '../numbers.ts';

/** The numbers that texts of the guide name in double brackets, from where the program has them. */
const values: Readonly<Record<string, string>> = {
  'anh-nang-nhat': megabytes(pictureLimits.bytes),
  'anh-nhieu-diem-nhat': `${formatNumber(pictureLimits.pixels / 1e6)} triệu điểm ảnh`,
  'tep-nang-nhat': megabytes(textFileLimit),
  'bai-dai-nhat': `${formatNumber(limits.characters)} ký tự`,
  'bang-nhieu-cot-nhat': `${formatNumber(limits.columns)} cột`,
};

/** A text of the guide with numbers for their names, and without what formatters of code ask for. */
export const guideText = (text: string): string =>
  text.replace(/\[\[(?<name>[a-z-]+)\]\]/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`[[${name}]] is no number of the guide.`);
    return value;
  });
