import { schemas } from '../../schemas/by-kind.ts';
import { metaOf, schemaAt } from '../../schemas/walk.ts';
import type { Entry } from '../entry.ts';
import { lineOf } from '../entry.ts';
import { resultOf } from '../figures.ts';
import { finding, type Finding } from '../findings.ts';
import { firstDay, formatDate } from '../partial-date.ts';
import { dayInVietnam, publicationState } from '../publication.ts';

/**
 * Days of change, correction and withdrawal that have not come, or lie before what the entry tells of. An
 * entry that is to be published later may name that day; drafts are not judged.
 */
export function publicationDayFindings(entries: readonly Entry[], now: Date): Finding[] {
  const today = dayInVietnam(now);
  return entries.flatMap((entry) => {
    if (!('draft' in entry.data)) return [];
    const { file, lines, data } = entry;
    const state = publicationState(data, now);
    if (state === 'draft') return [];
    const last = state === 'scheduled' ? (data.publishAt?.slice(0, 10) ?? today) : today;
    const place = (...path: (string | number)[]) => ({ file, line: lineOf(lines, path), field: path.join('.') });
    const ahead = (day: string | null, ...path: (string | number)[]) => {
      if (day === null || day <= last) return [];
      const field = schemaAt(schemas[entry.kind], path);
      const label = (field && metaOf(field).title) ?? '';
      return [finding('GS-803', place(...path), { label, found: formatDate(day), hint: formatDate(today) })];
    };
    const begin = beginning(entry as Entry<'exemplar' | 'movement' | 'result'>);
    return [
      ...ahead(data.updatedAt, 'updatedAt'),
      ...data.correction.flatMap(({ on }, index) => ahead(on, 'correction', index, 'on')),
      ...ahead(data.withdrawn?.on ?? null, 'withdrawn', 'on'),
      ...(begin !== null && data.updatedAt < firstDay(begin)
        ? [finding('GS-804', place('updatedAt'), { found: formatDate(data.updatedAt), hint: formatDate(begin) })]
        : []),
    ];
  });
}

/** When what an entry tells of began; a movement may be told of before it begins, though not before it is launched. */
function beginning(entry: Entry<'exemplar' | 'movement' | 'result'>): string | null {
  if (entry.kind === 'movement') return entry.data.launchedOn;
  return entry.data.from ?? String(entry.kind === 'exemplar' ? entry.data.year : resultOf(entry.id).year);
}
