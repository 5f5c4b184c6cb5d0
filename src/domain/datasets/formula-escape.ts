/**
 * What spreadsheets may take for a formula: a text that begins with one of these signs, ordinary or of
 * full width, after any blanks; or with a tab or line end. Apostrophes before it are those of this escape.
 */
const formula = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The text with an apostrophe before it where a spreadsheet could take it for a formula. */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that `escapeFormula` was given. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
