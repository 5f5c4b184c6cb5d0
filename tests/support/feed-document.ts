import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of a feed: its attributes begin with `@`, its text is `#text` where it has attributes too. */
export interface FeedElement {
  [name: string]: FeedElement | FeedElement[] | string | undefined;
}

/** What there may be many of; the link of RSS is one text. */
const lists = /(?:^|\.)(?:entry|item|category)$|^feed\..*\blink$/u;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (_, path) => lists.test(String(path)),
});

/** Reads a feed; fails when it is no well-formed XML. */
export function parseFeed(xml: string): FeedElement {
  // What follows it is a package of its own, which does the same.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`${verdict.err.line}: ${verdict.err.msg}`);
  return parser.parse(xml) as FeedElement;
}

/** The part of an element with this name. */
export const partOf = (element: FeedElement, name: string): FeedElement => element[name] as FeedElement;

/** The parts of an element with this name, of which there may be many. */
export const partsOf = (element: FeedElement, name: string): FeedElement[] => (element[name] ?? []) as FeedElement[];

/** What an element or attribute says; nothing where there is none. */
export function wordsOf(element: FeedElement, name: string): string {
  const part = element[name];
  const text = typeof part === 'object' && !Array.isArray(part) ? part['#text'] : part;
  return typeof text === 'string' ? text : '';
}
