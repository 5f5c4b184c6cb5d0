import type { Data } from '../schemas/by-kind.ts';
import { strings } from '../strings.ts';
import { formatDate } from './partial-date.ts';

/** A correction as pages and feeds tell it: `Đính chính ngày 21/11/2026`, and its words. */
export interface CorrectionLine {
  label: string;
  text: string;
}

/** The corrections of an entry, the newest first and those without a day last. */
export const newestCorrections = ({
  correction,
}: Pick<Data<'exemplar'>, 'correction'>): Data<'exemplar'>['correction'] =>
  [...correction].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));

/** What an entry tells of its corrections, the newest first. */
export const correctionLines = (data: Pick<Data<'exemplar'>, 'correction'>): CorrectionLine[] =>
  newestCorrections(data).map(({ on, text }) => ({
    label: on === null ? strings.correction : strings.publication.correctedOn(formatDate(on)),
    text,
  }));

/** Each correction in one text. */
export const correctionTexts = (data: Pick<Data<'exemplar'>, 'correction'>): string[] =>
  correctionLines(data).map(({ label, text }) => `${label}: ${text}`);
