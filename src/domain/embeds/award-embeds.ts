import type { Catalog } from '../catalog.ts';
import { sourceNames } from '../citations.ts';
import { coverOf } from '../covers.ts';
import type { EmbedDraft } from '../embeds.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import { honoursOf } from '../honours.ts';
import type { Link } from '../links.ts';
import type { EmbedKind } from '../paths.ts';
import { strings } from '../../strings.ts';
import type { AwardYear } from './embed-contents.ts';
import { footHeight, frameHeight, looks, textHeight } from './embed-room.ts';

const kind: EmbedKind = 'khen-thuong';

/** The award counts of all provinces' years, and those of each. */
export function awardEmbeds(catalog: Catalog): EmbedDraft[] {
  const { paths, all } = catalog;
  const words = strings.embeds;
  const years = all('result').flatMap((result) => {
    const [year] = awardYears(catalog, [result]);
    return year ? [{ result, year }] : [];
  });
  const draft = (slug: string, title: string, page: Link, of: typeof years): EmbedDraft => {
    const shown = of.map(({ year }) => year);
    const source = sourceNames(
      catalog,
      all('award-count').filter((row) => of.some(({ result }) => result.id === resultOf(row.id).result)),
    );
    return {
      kind,
      slug,
      path: paths.embed(kind, slug),
      title,
      height: frameHeight([
        84,
        8 + textHeight(title, looks.title),
        ...shown.map((year) => yearHeight(year, shown.length > 1)),
        footHeight(catalog.site.name, source),
      ]),
      page,
      chart: null,
      source,
      content: () => ({ type: 'awards', cover: coverOf(catalog, 'result', of[0]?.result.id ?? ''), years: shown }),
    };
  };
  if (years.length === 0) return [];
  return [
    draft('tat-ca', words.awards, { href: paths.awards, label: strings.awardCounts.title }, years),
    ...years.map((one) =>
      draft(
        one.result.id.replace('/', '-'),
        words.awardsOf(one.result.data.title),
        { href: paths.result(one.result.id), label: one.result.data.title },
        [one],
      ),
    ),
  ];
}

const awardYears = (catalog: Catalog, results: readonly Entry<'result'>[]): AwardYear[] =>
  honoursOf(catalog, results).map(({ year, lines }) => ({
    title: year.label,
    lines: lines.map(({ label, collectives, individuals }) => ({
      label,
      value: strings.embeds.honoured(collectives, individuals),
    })),
  }));

const yearHeight = ({ title, lines }: AwardYear, isNamed: boolean): number =>
  (isNamed ? 8 + textHeight(title, looks.text) : 0) +
  lines.reduce((sum, { label, value }) => sum + 13 + textHeight(label, looks.text) + textHeight(value, looks.small), 0);
