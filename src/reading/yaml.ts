import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { finding, type Finding } from '../domain/findings.ts';
import { htmlEntity, invisibleCharacter } from '../domain/text-faults.ts';

/** A parsed YAML text: its plain value, and the line of each field by dotted path. */
export interface Yaml {
  value: unknown;
  lines: Record<string, number>;
  /** Numbers as they are written, by dotted path: `05` is the number 5. */
  written: Record<string, string>;
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
 * (`1.500`), HTML entities and invisible characters are findings. `firstLine` is the line of the file
 * at which `text` begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
  const counter = new LineCounter();
  // The parser's own search for repeated keys takes minutes over thousands of them.
  const options = { lineCounter: counter, prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;
  const document = parseDocument(text, { ...options, version: '1.2' });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const yaml: Yaml = { value: undefined, lines: {}, written: {}, findings: [] };
  const told = new Set<string>();
  const fault = (code: YAMLError['code'], offset: number) => {
    const key = `${code} ${lineAt(offset)}`;
    if (told.has(key)) return;
    told.add(key);
    yaml.findings.push(finding('GS-004', { file, line: lineAt(offset) }, { hint: faults[code] ?? 'sai cú pháp' }));
  };
  for (const { code, pos } of [...document.errors, ...document.warnings]) fault(code, pos[0]);
  const visit = (node: unknown, path: string): void => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    yaml.lines[path] ??= lineAt(offset);
    if (isAlias(node) || node.anchor) fault('BAD_ALIAS', offset);
    if (node.tag) fault('TAG_RESOLVE_FAILED', offset);
    if (isScalar(node)) visitScalar(node, path);
    if (isMap(node)) visitMap(node, path);
    if (isSeq(node))
      node.items.forEach((item, index) => {
        visit(item, joined(path, index));
      });
  };
  const visitMap = ({ items }: YAMLMap, path: string) => {
    const keys = new Set<string>();
    for (const { key, value } of items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const offset = key.range?.[0] ?? 0;
      if (keys.has(name)) fault('DUPLICATE_KEY', offset);
      keys.add(name);
      yaml.lines[joined(path, name)] = lineAt(offset);
      visit(value, joined(path, name));
    }
  };
  const visitScalar = ({ value, source = '', range }: Scalar, field: string) => {
    if (typeof value === 'number') yaml.written[field] = source;
    const asWritten = range ? text.slice(range[0], range[1]) : source;
    yaml.findings.push(...scalarFindings(value, asWritten, { file, line: yaml.lines[field], field }));
  };
  visit(document.contents, '');
  const unusable = yaml.findings.some(({ code }) => code === 'GS-004');
  return { ...yaml, value: unusable ? undefined : document.toJS({ maxAliasCount: 0 }) };
}

const joined = (path: string, step: string | number) => (path === '' ? String(step) : `${path}.${step}`);

function scalarFindings(
  value: unknown,
  source: string,
  place: { file: string; line: number | undefined; field: string },
): Finding[] {
  if (typeof value === 'number' && /^[+-]?[1-9]\d{0,2}\.\d{3}$/u.test(source)) {
    const whole = source.replace('.', '');
    const decimal = source.endsWith('0') ? String(value) : `${source}0`;
    const hint = `Nếu là ${whole}, viết ${whole}; nếu là số thập phân, viết ${decimal}.`;
    return [finding('GS-109', place, { found: source, hint })];
  }
  if (typeof value !== 'string') return [];
  const entity = htmlEntity(value);
  // Characters that the file shows are told by its reader; a quoted value can also name them.
  const invisible = invisibleCharacter(source) ? undefined : invisibleCharacter(value);
  return [
    ...(entity ? [finding('GS-503', place, { found: entity.entity, nearest: entity.character })] : []),
    ...(invisible ? [finding('GS-502', place, { found: invisible })] : []),
  ];
}
