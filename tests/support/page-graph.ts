import { elements } from './html-document.ts';
import type { SitePage } from './site-files.ts';

/** A node of what a page says for machines. */
export interface GraphNode {
  '@type': string;
  [property: string]: unknown;
}

/** What a page says for machines; none where it says nothing. */
export function graphOf({ document }: SitePage): { '@context': string; '@graph': GraphNode[] } | null {
  const [block, ...others] = elements(document, 'head script[type="application/ld+json"]');
  if (others.length > 0) throw new Error('more than one block');
  return block ? (JSON.parse(block.textContent) as ReturnType<typeof graphOf>) : null;
}

/** The one node of a type; fails where there is none. */
export function nodeOf(page: SitePage, type: string): GraphNode {
  const [node, ...others] = graphOf(page)?.['@graph'].filter((item) => item['@type'] === type) ?? [];
  if (!node || others.length > 0) throw new Error(`${page.path}: ${others.length + (node ? 1 : 0)} of ${type}`);
  return node;
}

/** Every value within a node, with the names of the properties that lead to it. */
export function valuesOf(node: unknown, path = ''): { path: string; value: unknown }[] {
  if (node === null || typeof node !== 'object') return [{ path, value: node }];
  return Object.entries(node).flatMap(([name, value]) => {
    const below = Array.isArray(node) ? path : `${path}.${name}`;
    const isEmpty = value !== null && typeof value === 'object' && Object.keys(value as object).length === 0;
    return isEmpty ? [{ path: below, value: null }] : valuesOf(value, below);
  });
}
