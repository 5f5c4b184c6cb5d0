import { plainText } from './inline-text.ts';
import { attributeOf, descendants, type XmlElement } from './xml-tree.ts';

/** The parts of a picture that Word cuts off at each side, from 0 to 1. */
export interface PictureCrop {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const marks = ['\ue002', '\ue003'] as const;

/** How much of a drawing's picture is cut off, in words that a description can carry; empty where nothing is. */
export function cropMark(drawing: XmlElement): string {
  const [crop] = descendants(drawing, 'srcRect');
  const sides = ['l', 't', 'r', 'b'].map((side) => Number(attributeOf(crop, side) ?? 0) / 100_000);
  const isSound = sides.every((side) => side >= 0 && side < 1) && sides.some((side) => side > 0);
  return isSound ? marks.join(sides.join(',')) : '';
}

/** Words that programs put where a description should stand. */
const automatic =
  /description automatically generated|tự động tạo|mô tả được tạo|AI-generated|^(?:picture|image|graphic|ảnh|hình(?: ảnh)?|img|dsc|photo|screenshot)?[\s_-]*[\d()_-]*$|\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf|heic)$|^[a-z]:\\|^(?:https?|file):/iu;

/** What Word's description of a picture says: a person's words, and how much of the picture is cut off. */
export function pictureWords(description: string): { alt: string | undefined; crop: PictureCrop | undefined } {
  const [, sides] = new RegExp(`${marks[0]}([\\d.,]+)${marks[1]}`, 'u').exec(description) ?? [];
  const [left = 0, top = 0, right = 0, bottom = 0] = sides?.split(',').map(Number) ?? [];
  const words = plainText(description.replace(`${marks[0]}${sides ?? ''}${marks[1]}`, '')).trim();
  return {
    alt: words === '' || words.length > 300 || automatic.test(words) ? undefined : words,
    crop: sides === undefined ? undefined : { left, top, right, bottom },
  };
}
