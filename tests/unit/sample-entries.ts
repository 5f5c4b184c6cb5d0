import { buildCatalog } from '../../src/domain/build-catalog.ts';
import type { Catalog, CatalogOptions } from '../../src/domain/catalog.ts';
import type { BrokenEntry, Entry } from '../../src/domain/entry.ts';
import { schemas } from '../../src/schemas/by-kind.ts';
import type { Kind } from '../../src/schemas/kind.ts';
import { parseStory } from '../../src/stories/parse-story.ts';
import type { Story } from '../../src/stories/story.ts';

const citation = { source: 'bao-cao', section: 'Mục 1' };
const sources = [citation];
const story = { summary: 'Tóm tắt.', sources, updatedAt: '2022-12-31' };

/** What every kind needs at least, as an editor would write it. */
const least: Record<Kind, object> = {
  site: {
    name: 'Trang thử',
    tagline: 'Một trang để thử',
    description: 'Trang nhỏ để thử.',
    office: 'Ban thử nghiệm',
    contact: {},
    address: 'https://vidu.example',
    defaultProvince: 'thung-lung',
    licence: { name: 'CC BY 4.0' },
    theme: { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' },
  },
  province: { name: 'Thung Lũng' },
  field: { name: 'Y tế' },
  'award-form': { name: 'Bằng khen', kind: 'hinh-thuc', level: 'tinh', order: 1, verb: 'tang' },
  indicator: { name: 'Tỷ lệ', unit: '%', decimals: 1, direction: 'up', group: 'Xã hội' },
  source: { title: 'Báo cáo', issuer: 'UBND tỉnh' },
  document: { type: 'ke-hoach', issuer: 'UBND tỉnh', title: 'Thi đua', sources },
  event: { name: 'Hội nghị', sources },
  bloc: { name: 'Khối 1', kind: 'khoi', sources },
  abbreviation: { meaning: 'Thi đua, khen thưởng' },
  exemplar: {
    ...story,
    name: 'Tổ Ví Dụ',
    kind: 'tap-the',
    province: 'thung-lung',
    field: 'y-te',
    year: 2022,
    consent: { basis: 'official-report' },
  },
  movement: { ...story, name: 'Thi đua', level: 'tinh', form: 'chuyen-de', field: 'y-te' },
  result: { ...story, title: 'Thung Lũng năm 2022' },
  figure: { indicator: 'ty-le', ...citation },
  'award-count': { scope: 'all', ...citation },
  activity: { activity: 'van-ban', unit: 'văn bản', ofWhat: 'Văn bản về thi đua', ...citation },
  recipient: {
    name: 'Tổ Ví Dụ',
    kind: 'tap-the',
    province: 'thung-lung',
    form: 'bang-khen',
    visibility: 'cong-khai',
    ...citation,
  },
};

/** The table of each kind that stands in one, by what the ids of its rows begin with. */
const tables: Partial<Record<Kind, (owner: string) => string>> = {
  figure: (result) => `results/${result}/indicators.csv`,
  'award-count': (result) => `results/${result}/awards.csv`,
  activity: (result) => `results/${result}/activities.csv`,
  recipient: (year) => `recipients/${year}.csv`,
};

/** The file of an entry, and the row of one that stands in a table. */
function placeOf(kind: Kind, id: string): { file: string; lines: Record<string, number> } {
  const table = tables[kind];
  const at = id.lastIndexOf('/');
  if (table === undefined) return { file: `${kind}/${id}`, lines: {} };
  return { file: table(id.slice(0, at)), lines: { '': Number(id.slice(at + 1)) } };
}

/** Kinds whose id stands in a field of their own. */
const withId = new Set<Kind>([
  'province',
  'field',
  'award-form',
  'indicator',
  'source',
  'document',
  'event',
  'bloc',
  'abbreviation',
]);

interface More {
  file?: string;
  lines?: Record<string, number>;
  /** Text of the body. */
  body?: string;
  pictures?: Entry['pictures'];
}

/** An entry built through its real schema: the least that its kind needs, with `fields` over it. */
export function sampleEntry<K extends Kind>(kind: K, id: string, fields: object = {}, more: More = {}): Entry<K> {
  const own = withId.has(kind) ? { id } : {};
  const data = schemas[kind].parse({ ...least[kind], ...own, ...fields });
  const { file, lines, body, pictures = {} } = { ...placeOf(kind, id), ...more };
  return { kind, id, file, data, lines, story: body === undefined ? null : sampleStory(body), pictures } as Entry<K>;
}

/** A broken entry with `data` as it was read. */
export const brokenEntry = (
  kind: Kind,
  id: string | null,
  data?: unknown,
  story: BrokenEntry['story'] = null,
): BrokenEntry => ({
  kind,
  id,
  file: `${kind}/${id ?? ''}`,
  data,
  lines: {},
  story,
});

/** The story of a sound body that begins at line 11 of its file. */
export function sampleStory(body: string): Story {
  const { story: parsed, findings } = parseStory(body, { file: 'bai.mdx', firstLine: 11 });
  if (!parsed) throw new Error(findings.map(({ message }) => message).join('\n'));
  return parsed;
}

/** What every sample entry refers to. */
export const sampleBase: readonly Entry[] = [
  sampleEntry('site', 'site'),
  sampleEntry('province', 'thung-lung'),
  sampleEntry('field', 'y-te'),
  sampleEntry('source', 'bao-cao'),
];

/** The catalog of `entries` and of what they refer to. */
export function sampleCatalog(entries: readonly Entry[], options: Partial<CatalogOptions> = {}): Catalog {
  const given = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-01-01T00:00:00+07:00') };
  const { catalog } = buildCatalog({ entries: [...sampleBase, ...entries], broken: [] }, { ...given, ...options });
  if (!catalog) throw new Error('no site');
  return catalog;
}
