const collator = new Intl.Collator('vi', { numeric: true });

/** Orders titles and names of units by the Vietnamese alphabet. */
export const compareTitles = (a: string, b: string): number => collator.compare(a, b);

/** Orders people and collectives in one list: people by given name, the others by their whole name. */
export const compareExemplars = (a: { kind: string; name: string }, b: { kind: string; name: string }): number =>
  compareKeys(exemplarKey(a), exemplarKey(b));

type Key = readonly [first: string, then: string];

const compareKeys = (a: Key, b: Key) => collator.compare(a[0], b[0]) || collator.compare(a[1], b[1]);

const exemplarKey = ({ kind, name }: { kind: string; name: string }): Key =>
  kind === 'ca-nhan' ? personKey(name) : [name, ''];

function personKey(name: string): Key {
  const words = name.trim().split(/\s+/u);
  const given = words.pop() ?? '';
  return [given, words.join(' ')];
}
