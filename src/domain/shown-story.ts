import type { ComponentOf, HtmlRun, Story, StoryNode } from '../stories/story.ts';
import type { ComponentName, ComponentProps } from '../stories/components.ts';
import type { Catalog } from './catalog.ts';
import { chartView, type ChartView } from './chart-view.ts';
import type { Entry, Picture } from './entry.ts';
import { indicatorKeyFigure, type KeyFigure } from './key-figures.ts';
import { linkedAddresses, pageOfLink } from './internal-links.ts';
import { withBareLinks, withBasePath, withoutDeadLinks } from './story-html.ts';

/** Components that a view draws from their attributes and content alone. */
type PlainName = Exclude<ComponentName, 'SoLieu' | 'BieuDo' | 'Moc' | 'Anh'>;

/** A piece of a story with everything that its view shows. */
export type ShownNode =
  | HtmlRun
  | { type: 'figures'; figures: KeyFigure[] }
  | { type: 'chart'; chart: ChartView }
  | { type: 'picture'; picture: Picture; props: ComponentProps<'Anh'> }
  | { type: 'timeline'; items: { props: ComponentProps<'Moc'>; children: ShownNode[] }[] }
  | { [N in PlainName]: { type: 'component'; name: N; props: ComponentProps<N>; children: ShownNode[] } }[PlainName];

/** Puts the numbers, charts, pictures and links of a story in place; `null` for an entry without one. */
export function shownStory(
  catalog: Catalog,
  entry: Pick<Entry, 'id' | 'kind' | 'pictures'> & { story: Story | null },
  facts: readonly KeyFigure[] = [],
): ShownNode[] | null {
  const own = entry.kind === 'result' ? entry.id : null;
  // What is not published, or no more, is not linked to.
  const pages = linkedAddresses(catalog);
  const keyFigures = ({ only, indicators, result }: ComponentProps<'SoLieu'>): KeyFigure[] => {
    if (!only && !indicators) return [...facts];
    const figures = catalog.figures.filter((figure) => figure.result === (result ?? own));
    return [
      ...(only ?? []).flatMap((id) => facts.find((fact) => fact.id === id) ?? []),
      ...(indicators ?? []).flatMap((id) =>
        figures.filter(({ indicator }) => indicator.id === id).map(indicatorKeyFigure),
      ),
    ];
  };
  const item = ({ props, children }: ComponentOf<'Moc'>) => ({ props, children: children.flatMap(show) });
  const show = (node: StoryNode): ShownNode[] => {
    if (node.type === 'html') {
      const html = withoutDeadLinks(node.html, (target) => pages.has(catalog.paths.at(pageOfLink(target))));
      return [{ type: 'html', html: withBareLinks(withBasePath(html, catalog.paths.home)) }];
    }
    if (node.type === 'timeline') return [{ type: 'timeline', items: node.items.map(item) }];
    switch (node.name) {
      case 'SoLieu':
        return [{ type: 'figures', figures: keyFigures(node.props) }];
      case 'BieuDo': {
        const spec = catalog.charts.find(({ id }) => id === node.props.id);
        return spec ? [{ type: 'chart', chart: chartView(catalog.paths, spec) }] : [];
      }
      case 'Anh': {
        const picture = entry.pictures[node.props.src];
        return picture ? [{ type: 'picture', picture, props: node.props }] : [];
      }
      case 'Moc':
        return [{ type: 'timeline', items: [item(node)] }];
      default:
        return [{ ...node, type: 'component', children: node.children.flatMap(show) }];
    }
  };
  return entry.story?.nodes.flatMap(show) ?? null;
}
