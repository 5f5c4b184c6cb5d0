import type { LeftOutList } from './left-out.ts';
import { descendants, wordsOf, type XmlElement } from './xml-tree.ts';

/** Tells of headers and footers that say something, and of comments; neither comes into a story. */
export function pageEdges(edges: readonly XmlElement[], comments: readonly XmlElement[], leftOut: LeftOutList): void {
  for (const words of new Set(edges.map(wordsOf))) if (/\p{L}/u.test(words)) leftOut.add('pageEdge', words);
  comments
    .flatMap((tree) => descendants(tree, 'comment'))
    .forEach(() => {
      leftOut.add('comments');
    });
}
