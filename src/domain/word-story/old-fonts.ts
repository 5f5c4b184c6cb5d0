import { excerpt } from '../text-faults.ts';

/** Fonts that draw letters of TCVN3 (`.VnTime`) or VNI (`VNI-Times`) in the places of other signs. */
const oldFont = /^(?:\.Vn|VNI-)/iu;

/** Letters of Vietnamese that only Unicode has: with them, the old font was left over and is not used. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Looks for text that stands in an old encoding, told by its font. */
export class OldFontText {
  /** The first such text, and its font. */
  found: { font: string; words: string } | undefined;

  /** Judges the words of one run. */
  read(words: string, font: string | undefined): void {
    if (this.found || font === undefined || !oldFont.test(font)) return;
    const text = words.normalize('NFC');
    if (/[\u0080-\u00ff]/u.test(text) && !unicodeLetters.test(text)) this.found = { font, words: excerpt(text) };
  }
}
