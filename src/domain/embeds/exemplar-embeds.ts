import { sourceNames } from '../citations.ts';
import type { Catalog } from '../catalog.ts';
import type { EmbedDraft } from '../embeds.ts';
import { entryCover } from '../covers.ts';
import { exemplarKicker, exemplarStory } from '../exemplars.ts';
import { keyFigure, type KeyFigure } from '../key-figures.ts';
import { footHeight, frameHeight, looks, textHeight, textRoom } from './embed-room.ts';

/** Figures that a card has room for. */
const mostFigures = 3;

/** Pixels of the cover: a photo must be recognised, a pattern need not. */
const coverHeights = { photo: 200, pattern: 84 };

/** The card and the full story of every exemplar. */
export const exemplarEmbeds = (catalog: Catalog): EmbedDraft[] =>
  catalog.all('exemplar').flatMap((entry): EmbedDraft[] => {
    const { id, data } = entry;
    const cover = entryCover(catalog, entry);
    const source = sourceNames(
      catalog,
      [...data.sources, ...data.facts].map((citation) => ({ data: citation })),
    );
    const credit = cover.photo ? (data.photo?.credit ?? null) : null;
    const kicker = exemplarKicker(catalog, entry);
    const figures = data.facts.slice(0, mostFigures).map(keyFigure);
    const page = { href: catalog.paths.exemplar(id), label: data.name };
    const common = { slug: id, title: data.name, page, chart: null, source };
    return [
      {
        ...common,
        kind: 'dien-hinh',
        path: catalog.paths.embed('dien-hinh', id),
        height: frameHeight([
          cover.photo ? coverHeights.photo : coverHeights.pattern,
          textHeight(credit, looks.small),
          8 + textHeight(kicker, looks.kicker),
          textHeight(data.name, looks.title),
          textHeight(data.summary, looks.text),
          figuresHeight(figures),
          footHeight(catalog.site.name, source),
        ]),
        content: () => ({ type: 'card', cover, text: { kicker, credit, summary: data.summary, figures, facts: [] } }),
      },
      {
        ...common,
        kind: 'bai',
        path: catalog.paths.embed('bai', id),
        height: null,
        content: () => ({ type: 'story', story: exemplarStory(catalog, entry) }),
      },
    ];
  });

/** Each figure takes a line of its own: the value, then what it is of. */
const figuresHeight = (figures: readonly KeyFigure[]): number =>
  figures.reduce(
    (sum, { value, unit, label }) =>
      sum +
      8 +
      textHeight([value, unit].filter(Boolean).join(' '), looks.title, textRoom - 14) +
      textHeight(label, looks.small, textRoom - 14),
    0,
  );
