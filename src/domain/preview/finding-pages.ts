import type { BrokenEntry, Entry } from '../entry.ts';
import { addressOf } from '../entry-links.ts';
import type { Place } from '../findings.ts';
import type { Paths } from '../paths.ts';
import { textsOf } from '../entry.ts';
import type { Preview } from './preview.ts';

type Read = Pick<Preview, 'entries' | 'broken'>;

/**
 * The addresses of the pages that a place in the content concerns, the nearest first; `every` for the
 * settings of the site. What has no page of its own is told on the home page.
 */
export function pagesOfPlace(place: Place, read: Read, paths: Paths): string[] | 'every' {
  const { file } = place;
  const [folder = '', slug = '', year = '', table] = file.split('/');
  // A whole content folder that cannot be read is told by its absolute path.
  if (file === 'site.yaml' || /^(?:\/|[A-Z]:)/iu.test(file)) return 'every';
  if (folder === 'exemplars' && year !== '') return [paths.exemplar(slug)];
  if (folder === 'movements' && slug !== '') return pagesOfMovement(file, read, paths);
  if (folder === 'results' && table !== undefined) return pagesOfResult(place, `${slug}/${year}`, read, paths);
  if (folder === 'recipients' && slug !== '') return [paths.lookup, ...ofRow(place, read, 'exemplar', paths.exemplar)];
  return pagesOfList(place, read, paths);
}

/** A movement's own file, or a picture that lies among them. */
function pagesOfMovement(file: string, { entries }: Read, paths: Paths): string[] {
  const slug = /^movements\/([^/]+)\.mdx$/u.exec(file)?.[1];
  if (slug !== undefined) return [paths.movement(slug)];
  const name = file.slice('movements/'.length);
  const users = entries.filter(({ kind, pictures }) => kind === 'movement' && name in pictures);
  return users.length > 0 ? users.map(({ id }) => paths.movement(id)) : [paths.movements];
}

/** The year, and what its tables feed. */
function pagesOfResult(place: Place, id: string, read: Read, paths: Paths): string[] {
  const year = paths.result(id);
  if (place.file.endsWith('/indicators.csv')) {
    const indicator = ofRow(place, read, 'indicator', paths.indicator);
    return [year, ...(indicator.length > 0 ? indicator : [paths.indicators])];
  }
  if (place.file.endsWith('/awards.csv'))
    return [year, paths.awards, ...ofRow(place, read, 'scope', (scope) => movementOfScope(scope, paths))];
  if (place.file.endsWith('/activities.csv')) return [year, ...ofRow(place, read, 'movement', paths.movement)];
  return [year];
}

const movementOfScope = (scope: string, paths: Paths) =>
  scope.startsWith('movement:') ? paths.movement(scope.slice('movement:'.length)) : [];

/** The pages of the lists that stand in one file each. */
function pagesOfList(place: Place, read: Read, paths: Paths): string[] {
  const entry = entryAt(place, read);
  const id = entry?.id ?? '';
  switch (place.file) {
    case 'provinces.yaml':
      return [id ? paths.province(id) : paths.home];
    case 'documents.yaml':
      return [id ? paths.document(id) : paths.documents];
    case 'indicators.yaml': {
      const isMeasured = read.entries.some(
        ({ kind, data }) => kind === 'figure' && textsOf(data, 'indicator').includes(id),
      );
      return [isMeasured ? paths.indicator(id) : paths.indicators];
    }
    case 'fields.yaml': {
      const isUsed = read.entries.some(({ kind, data }) => kind === 'exemplar' && textsOf(data, 'field').includes(id));
      return [paths.list('dien-hinh', isUsed ? ['linh-vuc', id] : undefined, 1)];
    }
    case 'award-forms.yaml':
    case 'events.yaml':
      return [paths.awards];
    case 'blocs.yaml':
      return [paths.blocs];
    case 'abbreviations.yaml':
      return [paths.search];
    default:
      return [paths.home];
  }
}

/** What a field of the row at a place leads to. */
function ofRow(place: Place, read: Read, field: string, page: (text: string) => string | string[]): string[] {
  return textsOf(entryAt(place, read)?.data, field).flatMap((text) => (text === '' ? [] : page(text)));
}

/** The entry in which a line of its file stands: the last that begins there or before. */
function entryAt({ file, line }: Place, { entries, broken }: Read): Entry | BrokenEntry | undefined {
  if (line === undefined) return undefined;
  const before = [...entries, ...broken].filter(
    (entry) => entry.file === file && (entry.lines[''] ?? Infinity) <= line,
  );
  return before.reduce<Entry | BrokenEntry | undefined>(
    (nearest, entry) => ((entry.lines[''] ?? 0) >= (nearest?.lines[''] ?? 0) ? entry : nearest),
    undefined,
  );
}

/** The page of the entry that the page at `path` is about: a poster belongs to its story. */
export function subjectOf(path: string, paths: Paths): string {
  const [slug = ''] = path.startsWith(paths.exemplars) ? path.slice(paths.exemplars.length).split('/') : [];
  return slug !== '' && path === paths.poster(slug) ? paths.exemplar(slug) : path;
}

/** The addresses at which broken entries would stand, with the entry whose fault it is. */
export function brokenPages({ broken }: Pick<Preview, 'broken'>, paths: Paths): Map<string, BrokenEntry> {
  return new Map(
    broken.flatMap((entry) => {
      const { kind, id } = entry;
      if (id === null || id === '') return [];
      if (kind === 'exemplar' || kind === 'movement' || kind === 'result' || kind === 'document' || kind === 'province')
        return [[addressOf(paths, kind, id), entry] as const];
      return [];
    }),
  );
}
