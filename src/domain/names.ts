const collator = new Intl.Collator('vi');

/** Orders titles and names of units by the Vietnamese alphabet. */
export const compareTitles = (a: string, b: string): number => collator.compare(a, b);

/** Orders people the Vietnamese way: by given name (the last word), then by the rest. */
export function comparePeople(a: string, b: string): number {
  const [restA, givenA] = splitName(a);
  const [restB, givenB] = splitName(b);
  return collator.compare(givenA, givenB) || collator.compare(restA, restB);
}

function splitName(name: string): [rest: string, given: string] {
  const words = name.trim().split(/\s+/u);
  const given = words.pop() ?? '';
  return [words.join(' '), given];
}
