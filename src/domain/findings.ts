import { findingCatalog, type FindingCode } from './finding-catalog.ts';
import type { FindingDetails } from './finding-catalog/catalog-entry.ts';

/** The details that one finding has; the others are empty. */
export type SomeDetails = { [K in keyof FindingDetails]?: FindingDetails[K] | undefined };

/** Where in the content something is wrong; `line` and `column` count from 1. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** The field as the editor writes it, for example `awards.0.form`. */
  field?: string | undefined;
}

/** Something wrong in the content; an `error` stops the build, a `warning` does not. */
export interface Finding extends Place {
  code: FindingCode;
  severity: 'error' | 'warning';
  /** What is wrong, with the value found. */
  message: string;
  /** What is allowed, where that can be said. */
  allowed?: string | undefined;
  /** How to mend it. */
  remedy: string;
}

/** Makes a finding from its catalogue entry. */
export function finding(code: FindingCode, place: Place, some: SomeDetails = {}): Finding {
  const entry = findingCatalog[code];
  const { label = '', found = '', hint = '', allowed, nearest } = some;
  const details = { label, found, hint, allowed, nearest };
  return {
    code,
    severity: entry.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    field: place.field,
    message: entry.message(details),
    allowed,
    remedy: entry.remedy(details),
  };
}

/** Whether the findings hold anything that stops the build. */
export const hasErrors = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

/** Orders findings by file, then line, then code, and drops exact repeats. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ file, line, column, code, message }: Finding) => [file, line, column, code, message].join('\0');
  const unique = new Map(findings.map((item) => [key(item), item]));
  return [...unique.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      a.code.localeCompare(b.code),
  );
}
