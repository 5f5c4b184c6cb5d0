import { strings } from '../../strings.ts';
import type { Finding } from '../findings.ts';
import { whereIn } from '../findings-report.ts';
import { printable } from '../printable-text.ts';

/** A finding as the preview shows it. */
export interface FindingView {
  severity: Finding['severity'];
  /** The severity in a word, and the permanent code. */
  label: string;
  /** The file, with the line or the row. */
  place: string;
  message: string;
  /** What is allowed, where that is not the remedy itself. */
  allowed: string | null;
  remedy: string;
}

/** The words of a finding; signs that cannot be seen are written out. */
export function findingView(finding: Finding): FindingView {
  const { severity, code, file, message, allowed, remedy } = finding;
  const where = whereIn(finding);
  const words = strings.preview;
  return {
    severity,
    label: `${words[severity]} ${code}`,
    place: printable(where ? `${file}, ${where}` : file),
    message: printable(message),
    allowed: allowed && allowed !== remedy ? printable(`${words.allowed} ${allowed}`) : null,
    remedy: printable(`${words.remedy} ${remedy}`),
  };
}
