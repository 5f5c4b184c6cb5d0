import { limits } from '../../stories/limits.ts';
import { megabytes, pictureLimits } from '../content-limits.ts';
import { strings } from '../../strings.ts';
import { contentPlaces, guideKinds, kindAnchor } from './content-places.ts';
import { formatNumber } from '../numbers.ts';

/** What texts of the guide name in double brackets, from where the program has it. */
const values: Readonly<Record<string, string>> = {
  'anh-nang-nhat': megabytes(pictureLimits.bytes),
  'anh-nhieu-diem-nhat': `${formatNumber(pictureLimits.pixels / 1e6)} triệu điểm ảnh`,
  'bai-dai-nhat': `${formatNumber(limits.characters)} ký tự`,
  'bang-nhieu-cot-nhat': `${formatNumber(limits.columns)} cột`,
  'noi-de-tep': placesTable(),
};

/** Where each kind of content stands, as a table of a text, with the ways to what the guide says of it. */
function placesTable(): string {
  const { file, holds } = strings.guide.places;
  const rows = guideKinds.flatMap(({ part, kinds }) =>
    kinds.map(
      (kind) =>
        `| [${strings.guide.kinds[kind].name}](/huong-dan/${part}/#${kindAnchor(kind)}) | \`${contentPlaces[kind]}\` |`,
    ),
  );
  // Long paths last: on a telephone they are what may run out of sight.
  return [`| ${holds} | ${file} |`, '| --- | --- |', ...rows].join('\n');
}

/** A text of the guide with values for their names. */
export const guideText = (text: string): string =>
  text.replace(/\[\[(?<name>[a-z-]+)\]\]/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`[[${name}]] is no value of the guide.`);
    return value;
  });
