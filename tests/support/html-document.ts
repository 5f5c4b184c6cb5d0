import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

const parser = new Parser(await new StaticConfigLoader({ extends: ['html-validate:recommended'] }).getConfigFor(''));

/** Parses a page or a piece of one. */
export const parseHtml = (html: string): HtmlElement => parser.parseHtml(html);

/** All elements that match, in document order. */
export function elements(root: HtmlElement, selector: string): HtmlElement[] {
  const found = root.querySelectorAll(selector);
  // The parser gives the matches of one selector after those of another.
  return selector.includes(',') ? root.querySelectorAll('*').filter((item) => found.includes(item)) : found;
}

/** How many elements match. */
export const count = (root: HtmlElement, selector: string): number => elements(root, selector).length;

/** The one element that matches; fails when there is none or more than one. */
export function element(root: HtmlElement, selector: string): HtmlElement {
  const [found, ...others] = elements(root, selector);
  if (!found || others.length > 0) throw new Error(`${selector}: ${found ? others.length + 1 : 0} elements`);
  return found;
}

/** Whether an element is a block of data, which stands in a `script` that no browser runs. */
export const isData = (item: HtmlElement): boolean =>
  item.tagName === 'script' && attributeOf(item, 'type') === 'application/ld+json';

/** The scripts that a browser runs. */
export const scriptsOf = (root: HtmlElement): HtmlElement[] =>
  elements(root, 'script').filter((script) => !isData(script));

/** The text a reader sees: entities read, white space collapsed. */
export const textOf = (root: HtmlElement): string => decode(root.textContent).replace(/\s+/gu, ' ').trim();

/** The texts of all elements that match, in document order. */
export const texts = (root: HtmlElement, selector: string): string[] => elements(root, selector).map(textOf);

/** The value of an attribute with its entities read; `null` where the element has no such attribute. */
export function attributeOf(root: HtmlElement, name: string): string | null {
  const value = root.getAttributeValue(name);
  return value === null ? null : decode(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (entity: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
