import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { privateDetails } from '../domain/privacy.ts';
import { checkShape, nearest } from '../domain/shape-findings.ts';
import { excerpt, invisibleCharacter } from '../domain/text-faults.ts';
import { ofComponent, readAttributes } from './attributes.ts';
import { isBlank, isJsx, paragraphs, refusedSyntax, timelines, type JsxElement, type Node } from './blocks.ts';
import { components, isComponentName } from './components.ts';
import { Headings, textOf } from './headings.ts';
import { insteadOfTag, refusal, safeProperties, scrollable } from './html-elements.ts';
import { maxDepth } from './limits.ts';
import { linkAdvice, linkKind } from './links.ts';
import type { StoryReport } from './story-report.ts';
import { emptyStory, type ComponentNode, type Story, type StoryNode } from './story.ts';

/** Walks the tree once and collects the story and its findings. */
export class StoryBuilder {
  readonly #report: StoryReport;
  readonly #headings = new Headings();
  readonly #story: Story = { ...emptyStory(), nodes: [], placesAllFacts: false };
  #tables = 0;
  #tooDeep = false;

  constructor(report: StoryReport) {
    this.#report = report;
  }

  build(tree: Root): Story {
    this.#story.nodes = this.#blocks(tree.children, 0);
    this.#story.headings = this.#headings.all;
    return this.#story;
  }

  /** Blocks of the story or of a component: runs of HTML with components between them. */
  #blocks(children: readonly Node[], depth: number): StoryNode[] {
    const nodes: StoryNode[] = [];
    let run: ElementContent[] = [];
    const endRun = () => {
      const html = toHtml(run, { closeSelfClosing: false }).trim();
      if (html) nodes.push({ type: 'html', html });
      run = [];
    };
    for (const child of paragraphs(children)) {
      if (!isJsx(child)) this.#checkText(child, textOf(child as ElementContent));
      if (isJsx(child)) {
        const component = this.#component(child, depth);
        if (!component) continue;
        endRun();
        nodes.push(component);
      } else run.push(...this.#safe(child, depth));
    }
    endRun();
    return timelines(nodes);
  }

  #component(node: JsxElement, depth: number): ComponentNode | undefined {
    if (this.#isTooDeep(node, depth)) return undefined;
    const name = this.#allowedComponent(node, depth);
    if (!name) return undefined;
    const definition = components[name];
    const { values, refused } = readAttributes(node);
    for (const [code, details] of refused) this.#report.add(code, node, { label: name, ...details });
    for (const value of Object.values(values)) this.#checkText(node, String(value));
    const place = { file: this.#report.file, ...this.#report.position(node) };
    const checked = checkShape(definition.props, values, (path) => ({ ...place, field: [name, ...path].join('.') }));
    this.#report.findings.push(...checked.findings.map((item) => ofComponent(item, name)));
    const children = this.#content(node, name, depth);
    if (!checked.data || refused.length > 0) return undefined;
    const component = { type: 'component', name, props: checked.data, children } as ComponentNode;
    this.#collect(component);
    return component;
  }

  #allowedComponent(node: JsxElement, depth: number): keyof typeof components | undefined {
    const name = node.name ?? '';
    if (isComponentName(name)) return name;
    this.#refuseChildren(node, depth);
    if (/^\p{Lu}/u.test(name)) {
      const names = Object.keys(components);
      this.#report.add('GS-405', node, { found: name, nearest: nearest(name, names), allowed: names.join(', ') });
    } else this.#report.add('GS-404', node, { found: name, hint: insteadOfTag(name) });
    return undefined;
  }

  #content(node: JsxElement, name: keyof typeof components, depth: number): StoryNode[] {
    const children = this.#blocks(node.children, depth + 1);
    const { content, example } = components[name];
    if (content === 'none' && children.length > 0)
      this.#report.add('GS-412', node, {
        label: name,
        found: 'thành phần này không chứa chữ',
        hint: `Viết: ${example.replaceAll('\n', ' ')}`,
      });
    if (content === 'text' && node.children.every(isBlank))
      this.#report.add('GS-412', node, {
        label: name,
        found: 'chưa có chữ bên trong',
        hint: `Viết: ${example.replaceAll('\n', ' ')}`,
      });
    return children;
  }

  #collect({ name, props }: ComponentNode): void {
    const at = (target: string) => ({ target, line: this.#report.line });
    if (name === 'Anh') this.#story.pictures.push(at(props.src));
    if (name === 'BieuDo') this.#story.charts.push(at(props.id));
    if (name !== 'SoLieu') return;
    const { only = [], indicators = [], result = null } = props;
    if (only.length + indicators.length === 0) this.#story.placesAllFacts = true;
    this.#story.facts.push(...only.map(at));
    this.#story.figures.push(...indicators.map((target) => ({ ...at(target), result })));
  }

  /** The safe copy of a node that is not a component; empty when the node is refused. */
  #safe(node: Node, depth: number): ElementContent[] {
    if (this.#isTooDeep(node, depth)) return [];
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type === 'element') return this.#element(node, depth);
    if (isJsx(node)) this.#misplaced(node, depth);
    else {
      const { code, found } = refusedSyntax(node);
      this.#report.add(code, node, { found });
    }
    return [];
  }

  /** Refuses what stands too deep, once for a story: the rest of it would say the same. */
  #isTooDeep(node: Node, depth: number): boolean {
    if (depth <= maxDepth) return false;
    if (!this.#tooDeep) this.#report.add('GS-410', node, { found: `hơn ${maxDepth} tầng` });
    this.#tooDeep = true;
    return true;
  }

  /** What only the parsed text shows: an entity or Markdown signs can hide a character or a number. */
  #checkText(node: Node, text: string): void {
    const invisible = invisibleCharacter(text);
    if (invisible) this.#report.add('GS-502', node, { found: invisible });
    for (const { code, found } of privateDetails(text))
      if (!this.#report.shows(found)) this.#report.add(code, node, { found: excerpt(found) });
  }

  #element(node: Element, depth: number): ElementContent[] {
    const { line, column } = this.#report.position(node);
    const refused = refusal(node.tagName);
    if (refused) {
      this.#report.add('GS-409', node, { found: refused.name, hint: refused.mend });
      return [];
    }
    const properties = safeProperties(node);
    const children = node.children.flatMap((child) => this.#safe(child, depth + 1));
    const element: Element = { type: 'element', tagName: node.tagName, properties, children };
    // The parser strikes out between single signs too, as in “20~30 người, 40~50 hộ”.
    if (node.tagName === 'del' && !this.#report.stands('~~', line, column)) return [tilde, ...children, tilde];
    if (node.tagName === 'a') this.#link(node, properties);
    if (/^h[2-4]$/u.test(node.tagName)) properties.id = this.#heading(node);
    if (node.tagName !== 'table') return [element];
    this.#tables += 1;
    return [scrollable(element, `Bảng ${this.#tables}`)];
  }

  #link(node: Element, properties: Element['properties']): void {
    const href = typeof properties.href === 'string' ? properties.href : '';
    const kind = linkKind(href);
    if (kind === 'internal') this.#story.links.push({ target: href, line: this.#report.position(node).line });
    else if (kind === 'external') properties.rel = ['noopener'];
    else this.#report.add('GS-408', node, { found: excerpt(href), hint: linkAdvice(href) });
  }

  #heading(node: Element): string {
    const heading = this.#headings.add(node);
    if (heading.highestDepth < heading.depth) {
      const hint = `Dùng ${'#'.repeat(heading.highestDepth)} cho tiêu đề này.`;
      this.#report.add('GS-409', node, { found: 'tiêu đề nhảy cấp', hint });
    }
    return heading.id;
  }

  #misplaced(node: JsxElement, depth: number): void {
    const name = this.#allowedComponent(node, depth);
    if (name) this.#report.add('GS-412', node, { label: name, found: 'nằm giữa câu, trong danh sách hoặc trong bảng' });
  }

  /** Reports what stands inside a refused tag too, so that one run shows everything. */
  #refuseChildren(node: JsxElement, depth: number): void {
    const { values, refused } = readAttributes(node);
    const label = node.name ?? '';
    for (const [code, details] of refused) this.#report.add(code, node, { label, ...details });
    for (const found of Object.keys(values).filter((name) => /^on[a-z]+$|^style$/iu.test(name)))
      this.#report.add('GS-406', node, { label, found });
    for (const child of node.children) if (child.type !== 'text') this.#safe(child, depth + 1);
  }
}

const tilde: Text = { type: 'text', value: '~' };
