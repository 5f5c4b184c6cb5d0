import { lineOf, type Entry } from './entry.ts';
import { finding, type Finding } from './findings.ts';

/** A portrait needs a recorded personal consent; a report's word is enough only for its text. */
export function consentFindings({ data, file, lines, pictures }: Entry<'exemplar'>): Finding[] {
  const ofPeople = data.kind !== 'tap-the' && Object.keys(pictures).length > 0;
  const consented = data.consent.basis === 'personal-consent' && data.consent.recordedOn !== null;
  if (!ofPeople || consented) return [];
  return [finding('GS-607', { file, line: lineOf(lines, ['consent']), field: 'consent' }, { found: data.name })];
}
