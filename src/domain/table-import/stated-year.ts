/** The year that a cell names; `undefined` where it names none or several. */
export function statedYear(text: string): string | undefined {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  return years.size === 1 ? [...years][0] : undefined;
}
