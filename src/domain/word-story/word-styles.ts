import { foldAccents } from '../folding.ts';
import { attributeOf, childOf, descendants, switchOf, xmlTree, type XmlElement } from './xml-tree.ts';

/** What a paragraph or a run is in a story, by its style. */
export type WordRole =
  'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | 'strong' | 'emphasis' | `heading${number}`;

/** What the styles of a Word file say. */
export interface WordStyles {
  /** The role that a style has, or the nearest of those it is based on. */
  roleOf: (id: string | undefined) => WordRole | undefined;
  /** Whether a style hides its text. */
  hides: (id: string | undefined) => boolean;
  /** The font of a style, or of the whole file where the style has none. */
  fontOf: (id: string | undefined) => string | undefined;
  /** The list that a style belongs to. */
  listOf: (id: string | undefined) => XmlElement | undefined;
}

/** Word keeps the English names of its own styles in every language; other programs and offices name their own. */
const roles: readonly (readonly [RegExp, WordRole])[] = [
  [/^(?:toc(?: \d| heading)?|muc luc(?: \d)?|tieu de muc luc)$/u, 'contents'],
  [/^(?:title|tieu de|ten bai)$/u, 'title'],
  [/^(?:subtitle|tieu de phu|phu de|sapo|chapeau)$/u, 'subtitle'],
  [/^(?:(?:intense |block )?quote|(?:loi )?trich dan(?: manh| dam)?|nhay kep(?: dam)?)$/u, 'quote'],
  [/^(?:caption|chu thich(?: anh| hinh)?)$/u, 'caption'],
  [/^strong$|^manh$/u, 'strong'],
  [/^(?:intense |subtle )?emphasis$|^nhan manh$/u, 'emphasis'],
];

const headingName = /^(?:heading|tieu de|dau de|de muc) ?([1-9])$/u;

/** Reads `word/styles.xml`; a file without one has no styles. */
export function wordStyles(xml: string | undefined): WordStyles {
  const tree = xml === undefined ? undefined : xmlTree(xml);
  const styles = new Map(
    (tree ? descendants(tree, 'style') : []).map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = styles.get(id ?? ''); style && found.length < 20;) {
      found.push(style);
      style = styles.get(attributeOf(childOf(style, 'basedOn'), 'val') ?? '');
    }
    return found;
  };
  const defaults = tree && descendants(tree, 'rPrDefault')[0];
  return {
    roleOf: remembered((id) => first(chain(id), roleOfStyle)),
    hides: remembered((id) => first(chain(id), (style) => switchOf(childOf(style, 'rPr'), 'vanish')) ?? false),
    fontOf: remembered(
      (id) => first(chain(id), (style) => fontIn(childOf(style, 'rPr'))) ?? fontIn(childOf(defaults, 'rPr')),
    ),
    listOf: remembered((id) => first(chain(id), (style) => childOf(childOf(style, 'pPr'), 'numPr'))),
  };
}

/** A style is asked for at every run: each answer is worked out once. */
function remembered<T>(answer: (id: string | undefined) => T): (id: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (id) => {
    const found = known.has(id) ? (known.get(id) as T) : answer(id);
    known.set(id, found);
    return found;
  };
}

/** The font that run properties name for Latin letters. */
export function fontIn(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'rFonts');
  return attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi');
}

/** The role that an outline level gives a paragraph: levels count from 0, and 9 is plain text. */
export function roleOfOutline(properties: XmlElement | undefined): WordRole | undefined {
  const level = attributeOf(childOf(properties, 'outlineLvl'), 'val');
  return level !== undefined && /^[0-8]$/u.test(level) ? `heading${Number(level) + 1}` : undefined;
}

function roleOfStyle(style: XmlElement): WordRole | undefined {
  const name = foldAccents(attributeOf(childOf(style, 'name'), 'val') ?? '').trim();
  const level = headingName.exec(name)?.[1];
  if (level !== undefined) return `heading${Number(level)}`;
  return roles.find(([pattern]) => pattern.test(name))?.[1] ?? roleOfOutline(childOf(style, 'pPr'));
}

function first<T>(styles: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of styles) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}
