import type { Kind } from '../../schemas/kind.ts';

/** Where the entries of each kind stand in the content folder; angle brackets hold what the office names itself. */
export const contentPlaces: Record<Kind, string> = {
  site: 'site.yaml',
  province: 'provinces.yaml',
  field: 'fields.yaml',
  'award-form': 'award-forms.yaml',
  indicator: 'indicators.yaml',
  source: 'sources.yaml',
  document: 'documents.yaml',
  event: 'events.yaml',
  bloc: 'blocs.yaml',
  abbreviation: 'abbreviations.yaml',
  exemplar: 'exemplars/<tên>/index.mdx',
  movement: 'movements/<tên>.mdx',
  result: 'results/<tỉnh>/<năm>/index.mdx',
  figure: 'results/<tỉnh>/<năm>/indicators.csv',
  'award-count': 'results/<tỉnh>/<năm>/awards.csv',
  activity: 'results/<tỉnh>/<năm>/activities.csv',
  recipient: 'recipients/<năm>.csv',
};

/** Kinds that are a text with declared fields before it. */
export const textKinds = ['exemplar', 'movement', 'result'] as const;

/** Kinds that are rows of a table. */
export const tableKinds = ['figure', 'award-count', 'activity', 'recipient'] as const;

/** Kinds that are a list in one file, and the settings of the site. */
export const listKinds = [
  'site',
  'source',
  'indicator',
  'document',
  'field',
  'award-form',
  'province',
  'event',
  'bloc',
  'abbreviation',
] as const;
