import { sortFindings, type Finding } from './findings.ts';

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
  const blocks = [...files].map(([file, ofFile]) => [file, ...ofFile.map(describe)].join('\n'));
  const closing = findings.length === 0 ? 'Nội dung không có lỗi.' : `${errors} lỗi, ${warnings} cảnh báo.`;
  return { text: [...blocks, closing].join('\n\n'), errors, warnings };
}

function describe(finding: Finding): string {
  const { code, severity, line, column, message, allowed, remedy } = finding;
  const place = line === undefined ? '' : `dòng ${line}${column === undefined ? '' : `, cột ${column}`}: `;
  return [
    `  ${code} ${severity === 'error' ? 'lỗi' : 'cảnh báo'}: ${place}${message}`,
    ...(allowed && allowed !== remedy ? [`      Được dùng: ${allowed}`] : []),
    `      Cách sửa: ${remedy}`,
  ].join('\n');
}
