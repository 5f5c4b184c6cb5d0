/** At most `most` characters, cut between words, or a longer first word whole. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 2);
  const end = cut > 0 ? cut : text.indexOf(' ');
  return end > 0 ? `${text.slice(0, end).replace(/[\s,;:–-]+$/u, '')} …` : text;
}
