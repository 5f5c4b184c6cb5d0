import slugify from '@sindresorhus/slugify';
import { kindNames, type Kind } from '../../schemas/kind.ts';
import type { GuidePart } from '../paths.ts';

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

/** Which part of the guide explains which kinds. */
export const guideKinds = [
  { part: 'viet-bai', kinds: ['exemplar', 'movement', 'result'] },
  { part: 'bang-so-lieu', kinds: ['figure', 'award-count', 'activity', 'recipient'] },
  {
    part: 'danh-muc',
    kinds: [
      ...(['site', 'source', 'indicator', 'document', 'field', 'award-form'] as const),
      ...(['province', 'event', 'bloc', 'abbreviation'] as const),
    ],
  },
] as const satisfies readonly { part: GuidePart; kinds: readonly Kind[] }[];

/** Where a page of the guide explains a kind. */
export const kindAnchor = (kind: Kind): string => slugify(kindNames[kind]);
