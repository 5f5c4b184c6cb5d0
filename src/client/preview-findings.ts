import type { FindingView } from '../domain/preview/finding-view.ts';

/** An element with attributes. */
export function part<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

/** One finding of the list: its code, which leads to the guide, what is wrong and where, what is allowed, how it is mended. */
export function findingItem({ severity, label, guide, place, message, allowed, remedy }: FindingView): HTMLLIElement {
  const item = part('li', { class: severity });
  const head = part('p', { class: 'head' });
  head.append(guide === null ? part('strong', {}, label) : part('a', { href: guide }, label), ' ');
  head.append(part('span', {}, place));
  item.append(head, part('p', {}, message));
  for (const line of [allowed, remedy]) if (line) item.append(part('p', {}, line));
  return item;
}
