import type { ComponentName, ComponentProps } from './components.ts';

/** A run of safe, already escaped HTML. */
export interface HtmlRun {
  type: 'html';
  html: string;
}

/** A component with checked props; `children` is empty for components without content. */
export interface ComponentOf<N extends ComponentName> {
  type: 'component';
  name: N;
  props: ComponentProps<N>;
  children: StoryNode[];
}

/** Any component of a story; `name` tells which. */
export type ComponentNode = { [N in ComponentName]: ComponentOf<N> }[ComponentName];

/** Milestones that follow one another, shown as one list. */
export interface Timeline {
  type: 'timeline';
  items: ComponentOf<'Moc'>[];
}

/** A piece of a story, in reading order. */
export type StoryNode = HtmlRun | ComponentNode | Timeline;

/** A heading of the story: `id` is its anchor. */
export interface StoryHeading {
  id: string;
  text: string;
  depth: number;
}

/** Something a story refers to, and the line of the file where it does. */
export interface StoryReference {
  target: string;
  line: number;
}

/** What a story names elsewhere; known even of a story with errors. */
export interface StoryReferences {
  headings: StoryHeading[];
  /** Links within the site: `/…` or `#…`. */
  links: StoryReference[];
  /** Picture files named in the body. */
  pictures: StoryReference[];
  /** Key figures placed in the body, by id. */
  facts: StoryReference[];
  /** Figures of indicators placed in the body; `result` is `null` for the entry's own province and year. */
  figures: (StoryReference & { result: string | null })[];
  /** Charts placed in the body, by id. */
  charts: StoryReference[];
}

/** A story as plain, serialisable data: nothing in it can run. */
export interface Story extends StoryReferences {
  nodes: StoryNode[];
  /** A `<SoLieu />` without a choice shows every key figure. */
  placesAllFacts: boolean;
}

/** The references of a story that refers to nothing. */
export const emptyStory = (): StoryReferences => ({
  headings: [],
  links: [],
  pictures: [],
  facts: [],
  figures: [],
  charts: [],
});
