import type { Catalog } from '../catalog.ts';
import { actualSentence } from '../actual-text.ts';
import { chartView } from '../chart-view.ts';
import { sourceNames } from '../citations.ts';
import { coverOf } from '../covers.ts';
import type { EmbedDraft } from '../embeds.ts';
import { figureLine } from '../figure-lines.ts';
import type { YearFigure } from '../figures.ts';
import { strings } from '../../strings.ts';
import { pictureHeight } from './chart-embeds.ts';
import type { FigureNow } from './embed-contents.ts';
import { beyondRoom, footHeight, frameHeight, looks, textHeight } from './embed-room.ts';
import { indicatorOfChart } from './indicator-charts.ts';

/** Every indicator that has figures: the newest of each province, and its first chart. */
export function indicatorEmbeds(catalog: Catalog): EmbedDraft[] {
  const owners = indicatorOfChart(catalog);
  const charts = Map.groupBy(catalog.charts, ({ id }) => owners.get(id));
  const byIndicator = Map.groupBy(catalog.figures, ({ indicator }) => indicator.id);
  return catalog.all('indicator').flatMap(({ id, data }): EmbedDraft[] => {
    const figures = newestOfProvinces(byIndicator.get(id) ?? []);
    if (figures.length === 0) return [];
    const [spec] = charts.get(id) ?? [];
    const chart = spec ? chartView(catalog.paths, spec) : null;
    const all = figures.map((figure) => figureNow(catalog, figure));
    const beyond = beyondRoom(all.map(figureHeight));
    const shown = all.map((figure, index) => ({ ...figure, isBeyond: index >= beyond }));
    const source = sourceNames(
      catalog,
      figures.flatMap(({ rows }) => rows),
    );
    return [
      {
        kind: 'chi-tieu',
        slug: id,
        path: catalog.paths.embed('chi-tieu', id),
        title: data.name,
        height: frameHeight([
          chart ? pictureHeight(chart) : 84,
          8 + textHeight(data.group, looks.kicker),
          textHeight(data.name, looks.title),
          ...shown.slice(0, beyond).map(figureHeight),
          beyond < shown.length ? looks.small.size * looks.small.lineHeight : 0,
          chart ? 44 : 0,
          footHeight(catalog.site.name, source),
        ]),
        page: { href: catalog.paths.indicator(id), label: data.name },
        chart,
        source,
        content: () => ({
          type: 'figures',
          group: data.group,
          figures: shown,
          hidden: shown.length - beyond,
          chart,
          cover: chart ? null : coverOf(catalog, 'province', figures[0]?.province ?? ''),
        }),
      },
    ];
  });
}

/** Of each province the newest year with a value, or its next target. */
const newestOfProvinces = (figures: readonly YearFigure[]): YearFigure[] =>
  [...Map.groupBy(figures, ({ province }) => province).values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.year - b.year);
    return sorted.findLast(({ actual }) => actual) ?? sorted.at(-1) ?? [];
  });

function figureNow(catalog: Catalog, figure: YearFigure): Omit<FigureNow, 'isBeyond'> {
  const line = figureLine(catalog, figure);
  return {
    place: `${line.province.label}, ${line.year}`,
    value: actualSentence(figure),
    notes: line.actualNotes,
    plans: line.plans.map(({ basis, value, verdict }) => ({ text: strings.embeds.plan(value, basis), verdict })),
  };
}

const figureHeight = ({ place, value, notes, plans }: Omit<FigureNow, 'isBeyond'>): number =>
  10 +
  textHeight(place, looks.small) +
  textHeight(value, looks.title) +
  textHeight(notes.join(', '), looks.small) +
  plans.reduce(
    (sum, { text, verdict }) => sum + textHeight(text, looks.small) + textHeight(verdict.label, looks.small),
    0,
  );
