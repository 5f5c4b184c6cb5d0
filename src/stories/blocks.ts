import type { Element, ElementContent, RootContent, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { FindingCode } from '../domain/finding-catalog.ts';
import { excerpt } from '../domain/text-faults.ts';
import type { StoryNode } from './story.ts';

/** A component or a raw tag, as the parser gives it. */
export type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Any node of a parsed body. */
export type Node = RootContent | ElementContent | JsxElement;

/** Whether the node is a component or a raw tag. */
export const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isPhrasing = (node: Node): node is Text | Element =>
  node.type === 'text' ||
  (node.type === 'element' && ['strong', 'em', 'del', 'a', 'code', 'br'].includes(node.tagName));

/** Whether the node is nothing but white space. */
export const isBlank = (node: Node): boolean => node.type === 'text' && node.value.trim() === '';

/** Wraps loose text of a component in a paragraph, and drops the white space between blocks. */
export function paragraphs(children: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let loose: (Text | Element)[] = [];
  const endParagraph = () => {
    if (loose.some((node) => node.type === 'element' || node.value.trim()))
      blocks.push({ type: 'element', tagName: 'p', properties: {}, children: loose });
    loose = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) loose.push(child);
    else {
      endParagraph();
      blocks.push(child);
    }
  }
  endParagraph();
  return blocks;
}

/** Gathers milestones that follow one another into one timeline. */
export function timelines(nodes: readonly StoryNode[]): StoryNode[] {
  const gathered: StoryNode[] = [];
  for (const node of nodes) {
    const last = gathered.at(-1);
    if (node.type !== 'component' || node.name !== 'Moc') gathered.push(node);
    else if (last?.type === 'timeline') last.items.push(node);
    else gathered.push({ type: 'timeline', items: [node] });
  }
  return gathered;
}

/** How a node that no story may hold is told: commands, expressions, and whatever else there may be. */
export function refusedSyntax(node: Node): { code: FindingCode; found: string } {
  const found = 'value' in node ? excerpt(node.value) : node.type;
  if (node.type === 'mdxjsEsm') return { code: 'GS-402', found };
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return { code: 'GS-403', found };
  return { code: 'GS-409', found: node.type };
}
