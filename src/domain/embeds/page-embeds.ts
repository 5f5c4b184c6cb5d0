import type { Catalog } from '../catalog.ts';
import type { Embed, EmbedDraft } from '../embeds.ts';
import { resultOf } from '../figures.ts';
import type { EmbedKind } from '../paths.ts';

/** The embeds of each page of the site, by the page's address, the main one first. */
export function embedsByPage(catalog: Catalog, drafts: readonly EmbedDraft[]): Map<string, Embed[]> {
  const { all, charts, paths } = catalog;
  const all_ = new Map(drafts.map((draft) => [draft.path, plain(draft)]));
  const get = (kind: EmbedKind, slug: string): Embed[] => [all_.get(paths.embed(kind, slug)) ?? []].flat();
  const chartsOf = (isOf: (chart: (typeof charts)[number]) => boolean) =>
    charts.filter(isOf).flatMap(({ id }) => get('bieu-do', id));
  const newest = get('moi-nhat', 'tat-ca');
  const awardsOf = (result: string) => get('khen-thuong', result.replace('/', '-'));
  const pages: [string, Embed[]][] = [
    [paths.home, newest],
    [paths.exemplars, newest],
    ...all('exemplar').map(({ id, story }): [string, Embed[]] => [
      paths.exemplar(id),
      [
        ...get('dien-hinh', id),
        ...get('bai', id),
        ...(story?.charts ?? []).flatMap(({ target }) => get('bieu-do', target)),
      ],
    ]),
    ...all('movement').map(({ id }): [string, Embed[]] => [
      paths.movement(id),
      [
        ...get('phong-trao', id),
        ...chartsOf(({ of }) => of?.scope === `movement:${id}`),
        ...get('moi-nhat', `phong-trao-${id}`),
      ],
    ]),
    ...all('result').map(({ id }): [string, Embed[]] => {
      const own = [
        ...chartsOf((chart) => chart.of?.result === id && chart.id.startsWith('danh-gia-')),
        ...chartsOf((chart) => chart.of?.result === id && !chart.id.startsWith('danh-gia-')),
        ...awardsOf(id),
      ];
      const ofProvince = get('moi-nhat', `tinh-${resultOf(id).province}`);
      return [paths.result(id), own.length > 0 ? own : ofProvince.length > 0 ? ofProvince : newest];
    }),
    ...all('province').map(({ id }): [string, Embed[]] => [
      paths.province(id),
      [
        ...get('moi-nhat', `tinh-${id}`),
        ...all('result').flatMap((result) => (resultOf(result.id).province === id ? awardsOf(result.id) : [])),
      ],
    ]),
    ...all('province').map(({ id }): [string, Embed[]] => [
      paths.list('dien-hinh', ['tinh', id], 1),
      get('moi-nhat', `tinh-${id}`),
    ]),
    [
      paths.awards,
      [
        ...get('khen-thuong', 'tat-ca'),
        ...chartsOf(({ id }) => id.startsWith('khen-thuong-')),
        ...all('result').flatMap(({ id }) => awardsOf(id)),
      ],
    ],
    ...indicatorPages(catalog, drafts, get),
  ];
  return new Map(pages);
}

function indicatorPages(
  { all, paths }: Catalog,
  drafts: readonly EmbedDraft[],
  get: (kind: EmbedKind, slug: string) => Embed[],
): [string, Embed[]][] {
  const charts = Map.groupBy(
    drafts.filter(({ kind }) => kind === 'bieu-do'),
    ({ page }) => page.href,
  );
  return all('indicator').map(({ id }): [string, Embed[]] => {
    const path = paths.indicator(id);
    return [path, [...get('chi-tieu', id), ...(charts.get(path) ?? []).map(plain)]];
  });
}

const plain = ({ kind, slug, path, title, height, page, chart }: EmbedDraft): Embed => ({
  kind,
  slug,
  path,
  title,
  height,
  page,
  chart,
});
