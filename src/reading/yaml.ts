import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { finding, type Finding } from '../domain/findings.ts';
import { htmlEntity } from '../domain/text-faults.ts';

/** A parsed YAML text: its plain value and the line of each field by dotted path. */
export interface Yaml {
  value: unknown;
  lines: Record<string, number>;
  findings: Finding[];
}

/** Vietnamese for the faults that editors make; the parser's own words are English. */
const faults: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'dòng thụt vào không đều',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; hãy dùng dấu cách',
  DUPLICATE_KEY: 'một mục được khai hai lần',
  MISSING_CHAR: 'thiếu dấu hai chấm, dấu ngoặc hoặc dấu nháy đóng',
  UNEXPECTED_TOKEN: 'có ký tự đặt không đúng chỗ',
  MULTILINE_IMPLICIT_KEY: 'tên mục bị xuống dòng, hoặc thiếu dấu hai chấm',
  BLOCK_AS_IMPLICIT_KEY: 'một dòng có hai dấu hai chấm; đặt giá trị trong ngoặc kép',
  BAD_DQ_ESCAPE: 'có dấu \\ không hợp lệ trong ngoặc kép',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký tự đặc biệt; đặt trong ngoặc kép',
  TAG_RESOLVE_FAILED: 'có thẻ kiểu (bắt đầu bằng !); không được dùng',
  BAD_ALIAS: 'có dấu * hoặc & ở đầu giá trị; đặt trong ngoặc kép',
};

/**
 * Parses YAML 1.2. Anchors, aliases and tags are refused; numbers that can be read two ways
 * (`1.500`) and HTML entities are findings. `firstLine` is the line of the file at which `text` begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true, version: '1.2' });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const findings = [...document.errors, ...document.warnings].map((error) =>
    finding('GS-004', { file, line: lineAt(error.pos[0]) }, { hint: faults[error.code] ?? 'sai cú pháp' }),
  );
  const lines: Record<string, number> = {};
  const visit = (node: unknown, path: string) => {
    const offset = (node as Node | null)?.range?.[0];
    if (offset !== undefined) lines[path] ??= lineAt(offset);
    if (isScalar(node))
      findings.push(...scalarFindings(node.value, node.source, { file, line: lines[path], field: path }));
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      const key = isPair(item) && isScalar(item.key) ? item.key : undefined;
      const itemPath = [path, isMap(node) ? String(key?.value) : index].filter((step) => step !== '').join('.');
      if (key?.range) lines[itemPath] = lineAt(key.range[0]);
      visit(isPair(item) ? item.value : item, itemPath);
    });
  };
  visit(document.contents, '');
  return {
    value: findings.some(({ code }) => code === 'GS-004') ? undefined : plainValue(document, findings, file),
    lines,
    findings,
  };
}

function plainValue(document: Document, findings: Finding[], file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    findings.push(finding('GS-004', { file, line: 1 }, { hint: faults.BAD_ALIAS ?? '' }));
    return undefined;
  }
}

function scalarFindings(
  value: unknown,
  source: string | undefined,
  place: { file: string; line: number | undefined; field: string },
): Finding[] {
  if (typeof value === 'number' && source && /^[+-]?\d{1,3}\.\d{3}$/u.test(source)) {
    const whole = source.replace('.', '');
    const decimal = source.endsWith('0') ? String(value) : `${source}0`;
    const hint = `Nếu là ${whole}, viết ${whole}; nếu là số thập phân, viết ${decimal}.`;
    return [finding('GS-109', place, { found: source, hint })];
  }
  const entity = typeof value === 'string' ? htmlEntity(value) : undefined;
  return entity ? [finding('GS-503', place, { found: entity.entity, nearest: entity.character })] : [];
}
