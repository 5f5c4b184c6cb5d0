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

/** One finding of the list: what is wrong and where, what is allowed, how it is mended. */
export function findingItem({ severity, label, place, message, allowed, remedy }: FindingView): HTMLLIElement {
  const item = part('li', { class: severity });
  const head = part('p', { class: 'head' });
  head.append(part('strong', {}, label), ' ', part('span', {}, place));
  item.append(head, part('p', {}, message));
  for (const line of [allowed, remedy]) if (line) item.append(part('p', {}, line));
  return item;
}
