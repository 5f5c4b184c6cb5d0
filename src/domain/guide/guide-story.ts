import { parseStory } from '../../stories/parse-story.ts';
import type { StoryHeading } from '../../stories/story.ts';
import { buildCatalog } from '../build-catalog.ts';
import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { chartView } from '../chart-view.ts';
import type { Picture } from '../entry.ts';
import { keyFigure } from '../key-figures.ts';
import { shownStory, type ShownNode } from '../shown-story.ts';
import { exampleColour, examplePicture } from './example-content.ts';
import { exampleEntries } from './example-entries.ts';

/** A text of the guide, made as a story is. */
export interface GuideStory {
  nodes: ShownNode[];
  headings: StoryHeading[];
}

/** Turns a text of the guide into what pages show of a story. */
export type ReadStory = (text: string) => GuideStory;

/** Reads texts as stories of the example, whose numbers, charts and picture they may place. */
export function guideReader(catalog: Pick<Catalog, 'paths'>, picture: Picture['file']): ReadStory {
  const example = exampleCatalog(catalog);
  const exemplar = example.all('exemplar')[0];
  const facts = exemplar?.data.facts.map(keyFigure) ?? [];
  return (text) => {
    const { story, findings } = parseStory(text, { file: 'huong-dan', firstLine: 1 });
    if (!story) throw new Error(findings.map(({ line, message }) => `${line ?? ''}: ${message}`).join('\n'));
    const entry = {
      kind: 'exemplar' as const,
      id: 'huong-dan',
      story,
      pictures: { [examplePicture]: { file: picture, colour: exampleColour } },
    };
    const nodes = shownStory(example, entry, facts) ?? [];
    return { nodes: nodes.map((node) => withOwnPicture(catalog, node)), headings: story.headings };
  };
}

/** The chart of the example, by the name of its pictures: one that no content can give. */
export const guideCharts = (catalog: Pick<Catalog, 'paths'>): ChartSpec[] =>
  exampleCatalog(catalog).charts.flatMap((spec) => (spec.of?.kind === 'plan' ? named(spec) : []));

const named = (spec: ChartSpec): ChartSpec => ({ ...spec, id: `huong-dan-${spec.id}` });

function withOwnPicture({ paths }: Pick<Catalog, 'paths'>, node: ShownNode): ShownNode {
  return node.type === 'chart' ? { ...node, chart: chartView(paths, named(node.chart.spec)) } : node;
}

/** The catalog of the made-up content, below the site's own addresses; nothing of the site is in it. */
function exampleCatalog({ paths }: Pick<Catalog, 'paths'>): Catalog {
  const options = { siteUrl: 'https://vi-du.example', basePath: paths.home, now: new Date(0) };
  const { catalog } = buildCatalog({ entries: exampleEntries(), broken: [] }, options);
  if (!catalog) throw new Error('The example has no site.');
  return catalog;
}
