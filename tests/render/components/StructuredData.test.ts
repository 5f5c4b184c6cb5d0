import { expect, test } from 'vitest';
import StructuredData from '../../../src/components/StructuredData.astro';
import { attributeOf, element, elements } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '"><img src=x onerror=alert(1)>',
  ']]> & &quot; \u2028 \\',
])('a page called %j is one block of data with that very name', async (name) => {
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name }] };
  const root = await render(StructuredData, { graph });
  const block = element(root, 'script');
  expect(elements(root, '*')).toHaveLength(1);
  expect(attributeOf(block, 'type')).toBe('application/ld+json');
  expect(JSON.parse(block.textContent)).toEqual(graph);
  expect(await renderHtml(StructuredData, { graph })).toMatch(/^<script[^<>]*>[^<>&]*<\/script>$/u);
});
