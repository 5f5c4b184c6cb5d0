import type { Catalog } from '../catalog.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { chartView, type ChartView } from '../chart-view.ts';
import type { EmbedDraft } from '../embeds.ts';
import type { Link } from '../links.ts';
import { strings } from '../../strings.ts';
import { footHeight, frameHeight, looks, narrowest, textHeight } from './embed-room.ts';
import { indicatorOfChart } from './indicator-charts.ts';

/** Every chart of the site. */
export function chartEmbeds(catalog: Catalog): EmbedDraft[] {
  const indicators = indicatorOfChart(catalog);
  return catalog.charts.map((spec): EmbedDraft => {
    const chart = chartView(catalog.paths, spec);
    return {
      kind: 'bieu-do',
      slug: spec.id,
      path: catalog.paths.embed('bieu-do', spec.id),
      title: spec.title,
      height: frameHeight([
        pictureHeight(chart),
        textHeight(spec.summary, looks.text),
        44,
        footHeight(catalog.site.name, null),
      ]),
      page: pageOf(catalog, spec, indicators.get(spec.id)),
      chart,
      content: () => ({ type: 'chart', chart }),
      source: spec.source || null,
    };
  });
}

/** Height of a chart's narrow picture in the narrowest frame. */
export const pictureHeight = ({ size: { narrow } }: ChartView): number =>
  Math.ceil(((narrowest - 2) * narrow.height) / narrow.width);

/** The page that a chart stands on: of its indicator, movement or yearly result, or of all award counts. */
function pageOf({ find, paths }: Catalog, { of }: ChartSpec, indicator: string | undefined): Link {
  const about = find('indicator', indicator ?? '');
  if (about) return { href: paths.indicator(about.id), label: about.data.name };
  const movement = find('movement', of?.scope?.replace(/^movement:/u, '') ?? '');
  if (movement) return { href: paths.movement(movement.id), label: movement.data.name };
  const result = find('result', of?.result ?? '');
  if (result) return { href: paths.result(result.id), label: result.data.title };
  return { href: paths.awards, label: strings.awardCounts.title };
}
