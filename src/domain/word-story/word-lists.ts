import { attributeOf, childOf, descendants, xmlTree, type XmlElement } from './xml-tree.ts';

/** Counts the items of a Word file's lists as Word does, in the order of the file. */
export interface WordLists {
  /** The number of the next item of a list, and the sign that Word shows; `undefined` where it has none. */
  next: (numbering: XmlElement) => { number: number; sign: string } | undefined;
}

/** Reads `word/numbering.xml`. */
export function wordLists(xml: string | undefined): WordLists {
  const tree = xml === undefined ? undefined : xmlTree(xml);
  const byId = (name: string, id: string) =>
    new Map((tree ? descendants(tree, name) : []).map((element) => [attributeOf(element, id) ?? '', element]));
  const [lists, kinds] = [byId('num', 'numId'), byId('abstractNum', 'abstractNumId')];
  const levels = new Map([...kinds].map(([kind, element]) => [kind, levelsOf(element)]));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numbering) {
      const id = attributeOf(childOf(numbering, 'numId'), 'val') ?? '';
      const level = Number(attributeOf(childOf(numbering, 'ilvl'), 'val') ?? 0);
      const list = lists.get(id);
      const kind = attributeOf(childOf(list, 'abstractNumId'), 'val') ?? '';
      const ofKind = levels.get(kind) ?? [];
      const own = ofKind[level];
      if (!list || !own || formatOf(own) === 'bullet') return undefined;
      const count = counts.get(kind) ?? [];
      counts.set(kind, count);
      if (!begun.has(id)) restart(list, count);
      begun.add(id);
      count[level] = (count[level] ?? startOf(own) - 1) + 1;
      count.length = level + 1;
      return { number: count[level], sign: signOf(ofKind, count) };
    },
  };
}

const levelsOf = (kind: XmlElement): XmlElement[] => descendants(kind, 'lvl').slice(0, 9);

const formatOf = (level: XmlElement) => attributeOf(childOf(level, 'numFmt'), 'val') ?? 'decimal';

const startOf = (level: XmlElement) => Number(attributeOf(childOf(level, 'start'), 'val') ?? 1);

/** A list can begin anew, at a number of its own, the counting that it shares with others. */
function restart(list: XmlElement, count: number[]): void {
  for (const override of descendants(list, 'lvlOverride')) {
    const level = Number(attributeOf(override, 'ilvl') ?? 0);
    const start = attributeOf(childOf(override, 'startOverride'), 'val');
    if (start !== undefined && level < 9) count[level] = Number(start) - 1;
  }
}

/** The sign before an item, such as `II.` or `1.2)`. */
function signOf(levels: readonly XmlElement[], count: readonly (number | undefined)[]): string {
  const pattern = attributeOf(childOf(levels[count.length - 1], 'lvlText'), 'val') ?? '';
  return pattern.replace(/%([1-9])/gu, (_, place) => {
    const level = levels[Number(place) - 1];
    return level ? numeral(count[Number(place) - 1] ?? startOf(level), formatOf(level)) : '';
  });
}

function numeral(number: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  return format === 'upperRoman' ? roman(number) : String(number);
}

const letter = (number: number): string =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let [rest, text] = [Math.min(number, 4000), ''];
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}
