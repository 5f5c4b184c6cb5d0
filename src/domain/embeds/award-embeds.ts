import type { Catalog } from '../catalog.ts';
import { sourceNames } from '../citations.ts';
import { coverOf } from '../covers.ts';
import type { EmbedDraft } from '../embeds.ts';
import { resultOf } from '../figures.ts';
import { honoursOf, type Honours } from '../honours.ts';
import type { Link } from '../links.ts';
import type { EmbedKind } from '../paths.ts';
import { strings } from '../../strings.ts';
import type { AwardYear } from './embed-contents.ts';
import { honoured } from './honoured.ts';
import { beyondRoom, footHeight, frameHeight, looks, textHeight } from './embed-room.ts';

const kind: EmbedKind = 'khen-thuong';

/** The award counts of all provinces' years, and those of each. */
export function awardEmbeds(catalog: Catalog): EmbedDraft[] {
  const { paths, all } = catalog;
  const words = strings.embeds;
  const honours = honoursOf(catalog, all('result'));
  const years = all('result').flatMap((result) => {
    const own = honours.find(({ year }) => year.href.startsWith(paths.result(result.id)));
    return own ? [{ result, honours: own }] : [];
  });
  const draft = (slug: string, title: string, page: Link, of: typeof years): EmbedDraft => {
    const shown = awardYears(of.map(({ honours: own }) => own));
    const hidden = shown.flatMap(({ lines }) => lines).filter(({ isBeyond }) => isBeyond).length;
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
        ...shown.map(({ lines }) => lines.reduce((sum, { height, isBeyond }) => sum + (isBeyond ? 0 : height), 0)),
        hidden > 0 ? looks.small.size * looks.small.lineHeight : 0,
        footHeight(catalog.site.name, source),
      ]),
      page,
      chart: null,
      source,
      content: () => ({
        type: 'awards',
        cover: coverOf(catalog, 'result', of[0]?.result.id ?? ''),
        years: shown,
        hidden,
      }),
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

/** The lines of years, each with the height that it needs; those of several years stand below their title. */
function awardYears(honours: readonly Honours[]): (Omit<AwardYear, 'lines'> & { lines: SizedLine[] })[] {
  const titleHeight = (title: string) => (honours.length > 1 ? 20 + textHeight(title, looks.text) : 0);
  const sized = honours.map(({ year, lines }) => ({
    title: year.label,
    lines: lines.map((line, index) => {
      const value = honoured(line);
      const height = 13 + textHeight(line.label, looks.text) + textHeight(value, looks.small);
      return { label: line.label, value, height: height + (index === 0 ? titleHeight(year.label) : 0) };
    }),
  }));
  const beyond = beyondRoom(sized.flatMap(({ lines }) => lines.map(({ height }) => height)));
  let before = 0;
  return sized.map(({ title, lines }) => {
    const shown = lines.map((line, index) => ({ ...line, isBeyond: before + index >= beyond }));
    before += lines.length;
    return { title, lines: shown };
  });
}

type SizedLine = AwardYear['lines'][number] & { height: number };
