import { exemplarKinds } from '../schemas/exemplar.ts';
import { strings } from '../strings.ts';
import { awardLines } from './awards.ts';
import { brocadeSvg } from './brocade/brocade-svg.ts';
import type { Catalog } from './catalog.ts';
import { seedOf } from './covers.ts';
import type { Entry, Picture } from './entry.ts';
import { movementLinks } from './entry-links.ts';
import { keyFigure, type KeyFigure } from './key-figures.ts';
import type { Link } from './links.ts';
import { formatDate } from './partial-date.ts';
import { fitsSheet, isShortValue, nameSize, type NameSize, type PosterText } from './poster-room.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import { shortened } from './shortened-text.ts';

/** The story of an exemplar on one sheet for a notice board: everything on it is sure to fit. */
export interface PosterPage {
  title: string;
  description: string;
  story: Link;
  kind: string;
  name: string;
  nameSize: NameSize;
  /** Role, unit and place. */
  about: readonly string[];
  summary: string;
  figures: (KeyFigure & { isShort: boolean })[];
  awards: readonly string[];
  movement: string | null;
  photo: { picture: Picture; alt: string; credit: string } | null;
  brocade: string;
  qr: QrCode;
  /** Public URL of the story. */
  address: string;
  site: string;
  office: string;
  updated: string;
}

/** How much a poster holds, from the fullest to the barest; the first that fits is taken. */
const fills = [
  { figures: 6, awards: 6, summary: 500, movement: true },
  { figures: 6, awards: 4, summary: 320, movement: true },
  { figures: 6, awards: 2, summary: 320, movement: true },
  { figures: 3, awards: 4, summary: 320, movement: true },
  { figures: 3, awards: 2, summary: 240, movement: true },
  { figures: 3, awards: 1, summary: 160, movement: true },
  { figures: 0, awards: 1, summary: 240, movement: true },
  { figures: 0, awards: 1, summary: 120, movement: true },
  { figures: 0, awards: 0, summary: 120, movement: false },
] as const;

/** Letters of a role, a unit or a place, and of the name of a movement. */
const longest = { part: 70, movement: 110 } as const;

/** The pattern above the text, in stitches: it is cut where the text begins. */
const cover = { width: 105, height: 90 };

/** The poster of every exemplar. */
export const posterPages = (catalog: Catalog): (PosterPage & { slug: string })[] =>
  catalog.all('exemplar').map((entry) => ({ slug: entry.id, ...posterPage(catalog, entry) }));

function posterPage(catalog: Catalog, { id, data, pictures }: Entry<'exemplar'>): PosterPage {
  const { site, paths, absolute } = catalog;
  const href = paths.exemplar(id);
  const picture = data.photo && pictures[data.photo.src];
  const { figures, ...text } = posterText(fullText(catalog, data), Boolean(picture));
  return {
    ...text,
    figures: figures.map((figure) => ({ ...figure, isShort: isShortValue(figure) })),
    title: strings.poster.title(data.name),
    description: strings.poster.description(data.name),
    story: { href, label: strings.poster.back },
    kind: exemplarKinds[data.kind],
    nameSize: nameSize(data.name),
    photo: data.photo && picture ? { picture, alt: data.photo.alt, credit: data.photo.credit } : null,
    brocade: brocadeSvg(seedOf('exemplar', id), site.theme, cover),
    qr: qrCode(absolute(href), 'notice'),
    address: absolute(href),
    site: site.name,
    office: site.office,
    updated: strings.updated(formatDate(data.updatedAt)),
  };
}

/** What a poster of unlimited length would say. */
function fullText(catalog: Catalog, data: Entry<'exemplar'>['data']): PosterText {
  const province = catalog.find('province', data.province)?.data.name;
  const [movement, ...others] = movementLinks(catalog, data.movements).map(({ label }) => label);
  const more = others.length > 0 ? ` ${strings.poster.moreMovements(others.length)}` : '';
  const join = (...parts: (string | null | undefined)[]) =>
    parts.flatMap((part) => (part ? shortened(part, longest.part) : [])).join(', ');
  return {
    name: data.name,
    about: [
      join(data.role, data.role?.includes(data.unit ?? '') ? null : data.unit),
      join(data.place, province && strings.poster.province(province)),
    ].filter(Boolean),
    summary: data.summary,
    figures: data.facts.map(keyFigure),
    awards: awardLines(catalog, data.awards).map(({ text, when }) => `${text}, ${when}`),
    movement: movement ? `${shortened(movement, longest.movement)}${more}` : null,
  };
}

/**
 * The part of a text that fits on a sheet: a long summary ends between words with “…”, and of awards that
 * are left out the number is told.
 */
export function posterText(full: PosterText, hasPhoto: boolean): PosterText {
  const filled = fills.map((fill) => ({
    ...full,
    summary: shortened(full.summary.replace(/\s+/gu, ' '), fill.summary),
    figures: full.figures.slice(0, fill.figures),
    awards: someAwards(full.awards, fill.awards),
    movement: fill.movement ? full.movement : null,
  }));
  const barest = { ...full, about: [], figures: [], awards: [], movement: null, summary: filled.at(-1)?.summary ?? '' };
  return filled.find((text) => fitsSheet(text, hasPhoto)) ?? barest;
}

function someAwards(awards: readonly string[], most: number): string[] {
  const left = awards.length - most;
  if (left <= 0) return [...awards];
  if (most === 0) return [strings.poster.someAwards(awards.length)];
  return [...awards.slice(0, most), strings.poster.moreAwards(left)];
}
