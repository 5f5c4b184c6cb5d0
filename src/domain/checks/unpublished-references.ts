import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { addressOf } from '../entry-links.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import { finding, type Finding } from '../findings.ts';
import { linkedAddresses, pageOfLink } from '../internal-links.ts';
import { publicationState, type PublicationState } from '../publication.ts';

type Story = Entry<'exemplar' | 'movement' | 'result'>;

/** The site as it would be with all entries, and as it is. */
interface Catalogs {
  everything: Catalog | null;
  shown: Catalog | null;
}

/** Where published entries lead to, count or still name what is not published. */
export function unpublishedReferenceFindings(
  entries: readonly Entry[],
  { everything, shown }: Catalogs,
  now: Date,
): Finding[] {
  if (!everything || !shown || everything === shown) return [];
  const stateOf = ({ data }: Story) => publicationState(data, now);
  const stories = entries.filter((entry): entry is Story => 'draft' in entry.data);
  const hidden = stories.filter((story) => stateOf(story) !== 'published');
  const published = stories.filter((story) => stateOf(story) === 'published');
  const states = new Map(
    hidden.map((story) => [addressOf(shown.paths, story.kind, story.id), stateOf(story)] as const),
  );
  const withdrawn = hidden.filter((story) => stateOf(story) === 'withdrawn');
  return [
    ...published.flatMap((story) => deadLinks(story, { everything, shown }, states)),
    ...hiddenCounts(entries, hidden, stateOf),
    ...published.flatMap((story) => namesOf(story, withdrawn)),
  ];
}

/** Links, charts and figures of a story that are there only with what is not published. */
function deadLinks(
  { id, kind, file, story }: Story,
  { everything, shown }: { everything: Catalog; shown: Catalog },
  states: ReadonlyMap<string, PublicationState>,
): Finding[] {
  const { paths } = shown;
  const words = strings.publication.placed;
  const told = (label: string, found: string, line: number, state: PublicationState = 'draft') =>
    finding('GS-805', { file, line }, { label, found, hint: strings.publication.states[state] });
  const chartOf = ({ charts }: Catalog, chart: string) => charts.find((spec) => spec.id === chart);
  const hasFigure = ({ figures }: Catalog, indicator: string, result: string) =>
    figures.some((figure) => figure.result === result && figure.indicator.id === indicator);
  return [
    ...(story?.links ?? []).flatMap(({ target, line }) => {
      const page = paths.at(pageOfLink(target));
      const isHidden = linkedAddresses(everything).has(page) && !linkedAddresses(shown).has(page);
      return isHidden ? [told(words.link, target, line, states.get(page))] : [];
    }),
    ...(story?.charts ?? []).flatMap(({ target, line }) => {
      const chart = chartOf(everything, target);
      const state = states.get(paths.result(chart?.of?.result ?? ''));
      return chart && !chartOf(shown, target) ? [told(words.chart, target, line, state)] : [];
    }),
    ...(story?.figures ?? []).flatMap(({ target, line, result: named }) => {
      const result = named ?? (kind === 'result' ? id : '');
      const state = states.get(paths.result(result));
      const isHidden = hasFigure(everything, target, result) && !hasFigure(shown, target, result);
      return isHidden ? [told(words.figures, target, line, state)] : [];
    }),
  ];
}

/** Award counts that are left out with the movement that they are of. */
function hiddenCounts(
  entries: readonly Entry[],
  hidden: readonly Story[],
  stateOf: (story: Story) => PublicationState,
): Finding[] {
  const movements = new Map<string, Story>(
    hidden.flatMap((story) => (story.kind === 'movement' ? [[`movement:${story.id}`, story]] : [])),
  );
  const results = new Set(hidden.flatMap(({ kind, id }) => (kind === 'result' ? [id] : [])));
  return entries.flatMap((entry) => {
    if (entry.kind !== 'award-count' || results.has(resultOf(entry.id).result)) return [];
    const movement = movements.get(entry.data.scope);
    if (!movement) return [];
    const place = { file: entry.file, line: entry.lines[''], field: 'scope' };
    return [finding('GS-806', place, { found: movement.id, hint: strings.publication.states[stateOf(movement)] })];
  });
}

/** Withdrawn people and collectives whose names other entries still have in their words. */
function namesOf({ file, data, story }: Story, withdrawn: readonly Story[]): Finding[] {
  const words = JSON.stringify([data, story?.nodes ?? []]);
  return withdrawn.flatMap((gone) =>
    gone.kind === 'exemplar' && words.includes(JSON.stringify(gone.data.name).slice(1, -1))
      ? [finding('GS-808', { file }, { found: gone.data.name, hint: gone.file })]
      : [],
  );
}
