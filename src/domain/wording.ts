/**
 * A sentence with values in the places of their names, as `{count}`; what is put in is not looked at
 * again. For scripts of pages, which get their sentences as plain texts.
 */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(?<name>\w+)\}/gu, (place, name: string) => values[name] ?? place);

/** What a visitor typed, to be repeated in a sentence: short, and without characters that turn text around. */
export function quotable(typed: string): string {
  const characters = [...typed.replace(/\p{C}/gu, '').trim()];
  return characters.length > mostRepeated ? `${characters.slice(0, mostRepeated).join('')} …` : characters.join('');
}

const mostRepeated = 80;

/** A whole number the Vietnamese way: `1.234`. */
export const formatCount = (count: number): string => count.toLocaleString('vi-VN');
