import { strings } from '../strings.ts';
import { sortFindings, type Finding } from './findings.ts';
import { oneLine, printable } from './printable-text.ts';

/** A report of findings for a terminal, and how many stop the build. */
export interface FindingsReport {
  text: string;
  errors: number;
  warnings: number;
}

/** Writes all findings, grouped by file, and a closing line that counts them. */
export function findingsReport(all: readonly Finding[]): FindingsReport {
  const findings = sortFindings(all);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...files].map(([file, ofFile]) => [oneLine(file), ...ofFile.map(describe)].join('\n'));
  const closing = findings.length === 0 ? 'Nội dung không có lỗi.' : `${errors} lỗi, ${warnings} cảnh báo.`;
  return { text: printable([...blocks, closing].join('\n\n')), errors, warnings };
}

/** A report with a last line that tells where each code is explained, for those who read it in a terminal. */
export const reportWithGuide = ({ text, errors, warnings }: FindingsReport): string =>
  errors + warnings === 0 ? text : `${text}\n${strings.guide.codes.explained}`;

/** A finding in the lines that tell it below the name of its file. */
export function describe(finding: Finding): string {
  const { code, severity, message, allowed, remedy } = finding;
  const where = whereIn(finding);
  return [
    `  ${code} ${severity === 'error' ? 'lỗi' : 'cảnh báo'}: ${where && `${where}: `}${message}`,
    ...(allowed && allowed !== remedy ? [`      Được dùng: ${allowed}`] : []),
    `      Cách sửa: ${remedy}`,
  ].join('\n');
}

/** The row and the column's name in a table; the line and the character elsewhere; empty for a whole file. */
export function whereIn({ file, line, column, field }: Finding): string {
  if (line === undefined) return '';
  const where = file.endsWith('.csv') ? field && `“${field}”` : column;
  return `dòng ${line}${where ? `, cột ${where}` : ''}`;
}
