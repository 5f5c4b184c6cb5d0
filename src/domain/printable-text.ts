/** Names and values come from files: nothing in them may steer a terminal or a build log. Line ends stay. */
export const printable = (text: string): string =>
  text.replace(
    /[^\P{C}\n]|[\u2028\u2029]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** The text with all its lines in one. */
export const oneLine = (text: string): string => text.replace(/[\r\n]+/gu, ' ');
