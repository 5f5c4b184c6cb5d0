/** A word that stands in every text of the entries that are not published, and nowhere else. */
export const markerWord = 'Quẩnhxạ';

/** The same word as addresses have it. */
export const marker = 'quanhxa';

/** A number that only their tables and figures hold. */
export const markerNumber = '8642097';

/** The one colour of their pictures. */
export const markerColour = { r: 0, g: 255, b: 200 };

/** Why each of them is not published, the year of its result, and what its front matter says. */
export const states = {
  nhap: { year: 1931, says: 'draft: true' },
  hen: { year: 1932, says: 'publishAt: 2199-01-01 08:00' },
  rut: { year: 1933, says: `withdrawn:\n  reason: ${markerWord} xin gỡ bài\n  on: 2023-01-01` },
} as const;
