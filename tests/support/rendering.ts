import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import { parseHtml } from './html-document.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The HTML of a component with these properties and, where it takes one, this content. */
export async function renderHtml(
  component: Component,
  props: Record<string, unknown>,
  content?: string,
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props, slots: content ? { default: content } : {} });
  return html.trim();
}

/** The elements of a component with these properties and, where it takes one, this content. */
export const render = async (
  component: Component,
  props: Record<string, unknown>,
  content?: string,
): Promise<HtmlElement> => parseHtml(await renderHtml(component, props, content));
