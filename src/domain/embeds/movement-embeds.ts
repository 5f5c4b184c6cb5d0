import { awardCountLine, awardCounts, type AwardCount } from '../award-tables.ts';
import type { Catalog } from '../catalog.ts';
import { sourceNames } from '../citations.ts';
import { entryCover } from '../covers.ts';
import type { EmbedDraft } from '../embeds.ts';
import type { Entry } from '../entry.ts';
import { movementCard } from '../movement-card.ts';
import { formatPeriod } from '../partial-date.ts';
import { strings } from '../../strings.ts';
import type { EmbedText } from './embed-contents.ts';
import { honoured } from './honoured.ts';
import { footHeight, frameHeight, looks, textHeight } from './embed-room.ts';

/** Award counts that a card has room for. */
const mostAwards = 2;

/** The card of every movement. */
export function movementEmbeds(catalog: Catalog): EmbedDraft[] {
  const counts = awardCounts(catalog).filter(({ isSum }) => !isSum);
  return catalog.all('movement').map((entry): EmbedDraft => {
    const { id, data } = entry;
    const { kicker, details } = movementCard(catalog, entry);
    const source = sourceNames(
      catalog,
      data.sources.map((citation) => ({ data: citation })),
    );
    const facts = movementFacts(
      catalog,
      entry,
      counts.filter(({ row }) => row.data.scope === `movement:${id}`),
    );
    const head = strings.kickers(kicker, ...details.slice(0, data.province === null ? 0 : 1));
    return {
      kind: 'phong-trao',
      slug: id,
      path: catalog.paths.embed('phong-trao', id),
      title: data.name,
      height: frameHeight([
        84,
        8 + textHeight(head, looks.kicker),
        textHeight(data.name, looks.title),
        textHeight(data.summary, looks.text),
        ...facts.map(({ label, value }) => textHeight(`${label}: ${value}`, looks.small)),
        footHeight(catalog.site.name, source),
      ]),
      page: { href: catalog.paths.movement(id), label: data.name },
      chart: null,
      source,
      content: () => ({
        type: 'card',
        cover: entryCover(catalog, entry),
        text: { kicker: head, credit: null, summary: data.summary, figures: [], facts },
      }),
    };
  });
}

function movementFacts(
  catalog: Catalog,
  { id, data }: Entry<'movement'>,
  awards: readonly AwardCount[],
): EmbedText['facts'] {
  const words = strings.embeds;
  const period = formatPeriod(data.from, data.to);
  const stories = catalog.all('exemplar').filter((exemplar) => exemplar.data.movements.includes(id)).length;
  return [
    ...(period ? [{ label: strings.movements.period, value: period }] : []),
    ...(stories > 0 ? [{ label: strings.exemplars.title, value: String(stories) }] : []),
    ...awards
      .slice(0, mostAwards)
      .map((count) => awardCountLine(catalog, count))
      .map((line) => ({
        label: words.awardOf(line.form, line.province.label, line.period ?? String(line.year)),
        value: honoured(line),
      })),
    ...(awards.length > mostAwards
      ? [{ label: words.moreAwards, value: words.moreLines(awards.length - mostAwards) }]
      : []),
  ];
}
