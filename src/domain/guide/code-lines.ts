import { strings } from '../../strings.ts';
import { findingCatalog, findingGroups, isFindingCode, type FindingCode } from '../finding-catalog.ts';
import { finding } from '../findings.ts';

/** A code of a finding as the guide explains it. */
export interface CodeLine {
  /** Its anchor: `gs-104`. */
  id: string;
  code: FindingCode;
  severity: string;
  isError: boolean;
  title: string;
  why: string | null;
  /** What the check says of one case. */
  message: string;
  allowed: string | null;
  remedy: string;
}

/** The codes of one group. */
export interface CodeGroup {
  id: string;
  title: string;
  codes: CodeLine[];
}

/** Every code that there is, by group, in the order of the numbers. */
export function codeGroups(): CodeGroup[] {
  const codes = Object.keys(findingCatalog).filter(isFindingCode).sort();
  return [...Map.groupBy(codes, (code) => code.charAt(3))].map(([digit, ofGroup]) => {
    const { id, title } = findingGroups[digit] ?? { id: `nhom-${digit}`, title: strings.guide.codes.others };
    return {
      id,
      title: strings.guide.codes.group(title, ofGroup[0] ?? '', ofGroup.at(-1) ?? ''),
      codes: ofGroup.map(codeLine),
    };
  });
}

function codeLine(code: FindingCode): CodeLine {
  const { guide, severity } = findingCatalog[code];
  const { message, allowed, remedy } = finding(code, { file: '' }, guide.example);
  return {
    id: code.toLowerCase(),
    code,
    severity: strings.guide.codes[severity],
    isError: severity === 'error',
    title: guide.title,
    why: guide.why ?? null,
    message,
    allowed: allowed === undefined || allowed === remedy ? null : allowed,
    remedy,
  };
}
