import { schemas } from '../../schemas/by-kind.ts';
import type { Kind } from '../../schemas/kind.ts';
import { components, type ComponentName } from '../../stories/components.ts';
import type { StoryHeading } from '../../stories/story.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Link, PageHead } from '../links.ts';
import { pageHead } from '../page-head.ts';
import { guideParts, type GuidePart } from '../paths.ts';
import type { ShownNode } from '../shown-story.ts';
import { codeGroups, type CodeGroup } from './code-lines.ts';
import { componentExamples, markdownExamples } from './component-examples.ts';
import { contentPlaces, guideKinds, kindAnchor } from './content-places.ts';
import { exampleText } from './example-texts.ts';
import { fieldLines, type FieldLine } from './field-lines.ts';
import type { GuideStory, ReadStory } from './guide-story.ts';

const words = strings.guide;

/** What an author writes, and what readers then see; `null` where it is not shown on a page of its own. */
export interface GuideExample {
  id: string;
  title: string;
  source: string;
  nodes: ShownNode[] | null;
}

/** A part of a page that is made from schemas, components or examples. */
export interface GuideSection {
  id: string;
  title: string;
  /** Where the file lies, for kinds of entries. */
  file: string | null;
  paragraphs: string[];
  examples: GuideExample[];
  fields: FieldLine[];
}

/** A page of the guide. */
export interface GuidePage {
  head: PageHead;
  /** The text that an editor of the project wrote. */
  story: GuideStory;
  contents: StoryHeading[];
  sections: GuideSection[];
  groups: CodeGroup[];
  parts: Link[];
}

/** The page of a part of the guide, or its first page; `text` is its running text. */
export function guidePage(catalog: Catalog, part: GuidePart | undefined, text: string, read: ReadStory): GuidePage {
  const story = read(text);
  const sections = sectionsOf(part, read);
  const groups = part === 'loi' ? codeGroups() : [];
  const more = [...sections, ...groups].map(({ id, title }) => ({ id, text: title, depth: 2 }));
  return {
    head: guideHead(catalog, part),
    story,
    contents: [...story.headings.filter(({ depth }) => depth === 2), ...more],
    sections,
    groups,
    parts: partLinks(catalog),
  };
}

/** The head of a page of the guide. */
export function guideHead(catalog: Catalog, part?: GuidePart): PageHead {
  const { paths } = catalog;
  const whole = { href: paths.guide, label: words.title };
  const { title, description } = part === undefined ? words : words.parts[part];
  return pageHead(catalog, {
    path: part === undefined ? paths.guide : paths.guidePart(part),
    title,
    description,
    parents: part === undefined ? [] : [whole],
    share: { note: description },
  });
}

const partLinks = ({ paths }: Pick<Catalog, 'paths'>): Link[] => [
  { href: paths.guide, label: words.title },
  ...guideParts.map((part) => ({ href: paths.guidePart(part), label: words.parts[part].title })),
];

function sectionsOf(part: GuidePart | undefined, read: ReadStory): GuideSection[] {
  const ofKinds = guideKinds.flatMap((group) => (group.part === part ? group.kinds.map(kindSection) : []));
  if (part === 'viet-bai') return [markdownSection(read), ...ofKinds];
  if (part !== 'thanh-phan') return ofKinds;
  return (Object.keys(components) as ComponentName[]).map((name) => componentSection(name, read));
}

function markdownSection(read: ReadStory): GuideSection {
  const { title, text, examples } = words.markdown;
  const names = Object.keys(markdownExamples) as (keyof typeof markdownExamples)[];
  return {
    id: 'markdown',
    title,
    file: null,
    paragraphs: [text],
    examples: names.map((name) => shownExample(`md-${name}`, examples[name], markdownExamples[name], read)),
    fields: [],
  };
}

function componentSection(name: ComponentName, read: ReadStory): GuideSection {
  const { title, purpose, props } = components[name];
  const sources = componentExamples[name];
  const id = name.toLowerCase();
  return {
    id,
    title: words.component(title, name),
    file: null,
    paragraphs: [purpose],
    examples: sources.map((source, index) =>
      shownExample(`${id}-vd-${index + 1}`, words.exampleOf(index + 1, sources.length), source, read),
    ),
    fields: fieldLines(props, 'attribute'),
  };
}

const shownExample = (id: string, title: string, source: string, read: ReadStory): GuideExample => ({
  id: `vd-${id}`,
  title,
  source,
  nodes: read(source).nodes,
});

function kindSection(kind: Kind): GuideSection {
  const { title, text } = words.kinds[kind];
  const id = kindAnchor(kind);
  const place = contentPlaces[kind];
  return {
    id,
    title,
    file: place,
    paragraphs: [text],
    examples: [{ id: `vd-${id}`, title: words.exampleOf(1, 1), source: exampleText(kind), nodes: null }],
    fields: fieldLines(schemas[kind], place.endsWith('.csv') ? 'table' : 'yaml'),
  };
}
