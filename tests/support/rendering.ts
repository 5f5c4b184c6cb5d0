import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import { parseHtml } from './html-document.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** What stands in a component: its content, or the content of each of its slots. */
type Content = string | Readonly<Record<string, string>>;

/** The HTML of a component with these properties and, where it takes one, this content. */
export async function renderHtml(
  component: Component,
  props: Record<string, unknown>,
  content: Content = {},
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, {
    props,
    slots: typeof content === 'string' ? { default: content } : content,
  });
  return html.trim();
}

/** The elements of a component with these properties and, where it takes one, this content. */
export const render = async (
  component: Component,
  props: Record<string, unknown>,
  content?: Content,
): Promise<HtmlElement> => parseHtml(await renderHtml(component, props, content));
