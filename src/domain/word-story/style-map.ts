/** The lists that Word knows, nine levels deep, as HTML lists inside each other. */
const lists = Array.from({ length: 9 }, (_, index) => {
  const outer = 'ul|ol > li > '.repeat(index);
  return ['unordered', 'ordered'].map(
    (order) => `p:${order}-list(${index + 1}) => ${outer}${order === 'ordered' ? 'ol' : 'ul'} > li:fresh`,
  );
}).flat();

/**
 * What each role of a paragraph or a run becomes in HTML. The file's own map is never used, nor the
 * library's: roles are worked out from the styles beforehand.
 */
export const styleMap: readonly string[] = [
  'p.Gs-title => h1.title:fresh',
  'p.Gs-subtitle => p.subtitle:fresh',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p.Gs-heading${level} => h${Math.min(level, 6)}:fresh`),
  'p.Gs-quote => blockquote > p:fresh',
  'p.Gs-caption => p.caption:fresh',
  ...lists,
  'r.Gs-strong => strong',
  'r.Gs-emphasis => em',
  'b => strong',
  'i => em',
  'strike => del',
  'p => p:fresh',
];
