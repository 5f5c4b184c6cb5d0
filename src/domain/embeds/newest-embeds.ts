import type { Catalog } from '../catalog.ts';
import type { EmbedDraft } from '../embeds.ts';
import type { Entry } from '../entry.ts';
import { exemplarCard, fullestFirst } from '../exemplars.ts';
import type { Link } from '../links.ts';
import { strings } from '../../strings.ts';
import { footHeight, frameHeight, looks, textHeight, textRoom } from './embed-room.ts';

/** Stories that one frame shows. */
const shown = 6;

/** Width of the cover beside a story's name, with the space between them. */
const besideCover = 84;

/** The newest stories: of all, of each province and of each movement that has any. */
export function newestEmbeds(catalog: Catalog): EmbedDraft[] {
  const { all, paths } = catalog;
  const words = strings.embeds;
  const stories = newestStories(all('exemplar'));
  const draft = (slug: string, title: string, page: Link, of: readonly Entry<'exemplar'>[]): EmbedDraft[] => {
    if (of.length === 0) return [];
    const cards = of.slice(0, shown).map((entry) => exemplarCard(catalog, entry));
    return [
      {
        kind: 'moi-nhat',
        slug,
        path: paths.embed('moi-nhat', slug),
        title,
        height: frameHeight(
          [
            16 + textHeight(title, looks.title),
            ...cards.map(({ label, kicker, details }) =>
              Math.max(
                72,
                16 +
                  textHeight(label, { ...looks.text, bold: true, most: 3 }, textRoom - besideCover) +
                  textHeight([kicker, ...details].join(' · '), looks.small, textRoom - besideCover),
              ),
            ),
            footHeight(catalog.site.name, null),
          ],
          8,
        ),
        page,
        chart: null,
        source: null,
        content: () => ({ type: 'stories', stories: { cards } }),
      },
    ];
  };
  return [
    ...draft('tat-ca', words.newest, { href: paths.exemplars, label: strings.exemplars.title }, stories),
    ...all('province').flatMap(({ id, data }) =>
      draft(
        `tinh-${id}`,
        words.newestOf(data.name),
        { href: paths.list('dien-hinh', ['tinh', id], 1), label: words.storiesOf(data.name) },
        stories.filter((story) => story.data.province === id),
      ),
    ),
    ...all('movement').flatMap(({ id, data }) =>
      draft(
        `phong-trao-${id}`,
        words.newestIn(data.name),
        { href: paths.movement(id), label: data.name },
        stories.filter((story) => story.data.movements.includes(id)),
      ),
    ),
  ];
}

/** Stories by the day of their last change, newest first; of one day the newest and fullest. */
const newestStories = (stories: readonly Entry<'exemplar'>[]): Entry<'exemplar'>[] =>
  fullestFirst(stories).sort((a, b) => b.data.updatedAt.localeCompare(a.data.updatedAt));
