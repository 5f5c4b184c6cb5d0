/**
 * What spreadsheets may take for a formula: a text that begins with one of these signs, ordinary or of
 * full width, after any blanks; or with a tab or line end. Apostrophes before it are those of this escape.
 */
const formula = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * The same within a text, after what a spreadsheet may take for the end of a cell where it does not part
 * them at commas: a semicolon, tab or line end. Blanks hold none of those, so that no two places overlap.
 */
const before = String.raw`(?<=[;\t\r\n])`;
const after = String.raw`(?='*(?:(?![\t\r\n])[\s\p{Cf}"])*[=+\-@＝＋－＠])`;
const [within, escapedWithin] = [new RegExp(before + after, 'gu'), new RegExp(`${before}'${after}`, 'gu')];

/** The text with an apostrophe before each part that a spreadsheet could take for a formula. */
export function escapeFormula(text: string): string {
  const parted = text.replace(within, "'");
  return formula.test(parted) ? `'${parted}` : parted;
}

/** The text that `escapeFormula` was given. */
export function unescapeFormula(text: string): string {
  const parted = text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
  return parted.replace(escapedWithin, '');
}
