import { strings } from '../../strings.ts';
import type { Finding } from '../findings.ts';
import { whereIn } from '../findings-report.ts';
import type { Paths } from '../paths.ts';
import { printable } from '../printable-text.ts';
import type { Preview } from './preview.ts';

/** A finding as the preview shows it. */
export interface FindingView {
  severity: Finding['severity'];
  /** The severity in a word, and the permanent code. */
  label: string;
  /** Where the guide explains the code; `null` while no page can be drawn. */
  guide: string | null;
  /** The file, with the line or the row. */
  place: string;
  message: string;
  /** What is allowed, where that is not the remedy itself. */
  allowed: string | null;
  remedy: string;
}

/** The words of a finding; signs that cannot be seen are written out. */
export function findingView(finding: Finding, { catalog }: Pick<Preview, 'catalog'>, paths: Paths): FindingView {
  const { severity, code, file, message, allowed, remedy } = finding;
  const where = whereIn(finding);
  const words = strings.preview;
  return {
    severity,
    label: `${words[severity]} ${code}`,
    guide: catalog ? paths.guideToCode(code) : null,
    place: printable(where ? `${file}, ${where}` : file),
    message: printable(message),
    allowed: allowed && allowed !== remedy ? printable(`${words.allowed} ${allowed}`) : null,
    remedy: printable(`${words.remedy} ${remedy}`),
  };
}
