import type { Graph } from 'schema-dts';

/** A graph as the text of a data block in a page; no text in it can end the block or begin a comment. */
export const jsonLd = (graph: Graph): string =>
  JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
