import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { metaOf, schemaAt, unwrap, type FieldPath } from '../schemas/walk.ts';
import { isFindingCode } from './finding-catalog.ts';
import { finding, type Finding, type Place, type SomeDetails } from './findings.ts';
import { privateFieldName } from './privacy.ts';
import { excerpt } from './text-faults.ts';

type Issue = z.core.$ZodIssue;

/** What checking a value gave: the checked value, or everything that is wrong with it. */
export type Checked<T> = { data: T; findings: readonly [] } | { data: undefined; findings: readonly Finding[] };

/** Where a field stands, and how its number is written there. */
export type WrittenPlace = Place & { written?: string | undefined };

/**
 * Checks `value` against `schema`. Every issue becomes a finding in Vietnamese that names the field
 * by its label; `placeOf` says where in the file a field stands.
 */
export function checkShape<T extends z.ZodType>(
  schema: T,
  value: unknown,
  placeOf: (path: FieldPath) => WrittenPlace,
): Checked<z.output<T>> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => shapeFindings(schema, value, issue, placeOf));
  return { data: undefined, findings };
}

function shapeFindings(
  schema: z.ZodType,
  value: unknown,
  issue: Issue,
  placeOf: (path: FieldPath) => WrittenPlace,
): Finding[] {
  const path = issue.path as FieldPath;
  const field = schemaAt(schema, path);
  const meta = field ? metaOf(field) : {};
  const input = valueAt(value, path);
  const label = meta.title ?? path.at(-1)?.toString() ?? 'phần khai báo';
  const found = excerpt(input);
  const place = placeOf(path);
  const missing = input === undefined || input === null || input === '';

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, field, meta.title, placeOf));
  if (missing && issue.code !== 'custom')
    return [
      finding('GS-101', place, { label, allowed: choicesOf(meta.choices), hint: addLine(path, meta.description) }),
    ];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      finding('GS-104', place, {
        label,
        found,
        allowed: choicesOf(meta.choices) ?? values.join(', '),
        nearest: nearest(found, values),
      }),
    ];
  }
  if (issue.code === 'too_big')
    return [finding('GS-108', place, { label, found: sizeOf(input), allowed: atMost(issue) })];
  if (issue.code === 'too_small')
    return [finding('GS-108', place, { label, found: sizeOf(input), allowed: atLeast(issue) })];
  if (issue.code === 'invalid_format') return [finding('GS-105', place, { label, found, allowed: issue.message })];
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.finding;
    return [finding(isFindingCode(code) ? code : 'GS-105', place, { label, found, allowed: issue.message })];
  }
  const details: SomeDetails = { label, found, allowed: expectedType(issue, field) };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof input === 'number')
    details.hint = `Đặt trong ngoặc kép: "${place.written ?? found}".`;
  if (typeof input === 'string' && /^\d+$/u.test(input)) details.hint = `Bỏ ngoặc kép: ${input}.`;
  return [finding('GS-102', place, details)];
}

function unknownKey(
  key: string,
  path: FieldPath,
  parent: z.ZodType | undefined,
  label: string | undefined,
  placeOf: (path: FieldPath) => WrittenPlace,
): Finding {
  const place = placeOf([...path, key]);
  if (privateFieldName(key)) return finding('GS-606', place, { found: key });
  const inner = parent && unwrap(parent);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  return finding('GS-103', place, {
    found: key,
    label: label && `“${label}”`,
    allowed: known.join(', '),
    nearest: nearest(key, known),
  });
}

/** The name in `names` nearest to `word`, if near enough to be a slip of the keyboard. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0 || word.length > 100) return undefined;
  const sought = word.toLowerCase();
  const best = closest(
    sought,
    names.map((name) => name.toLowerCase()),
  );
  const longer = Math.max(sought.length, best.length);
  if (distance(sought, best) > longer * 0.4) return undefined;
  return names.find((name) => name.toLowerCase() === best);
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const step of path) {
    // A text that stands in the place of a whole group.
    if (typeof current === 'string') return current;
    if (current === null || typeof current !== 'object') return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

const addLine = (path: FieldPath, description: string | undefined) => {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const group = path.findLast((step, index) => typeof step === 'string' && index < path.length - 1);
  const where = group === undefined ? '' : ` dưới mục “${group}”`;
  return [`Thêm một dòng “${key}: …”${where}.`, description].filter(Boolean).join(' ');
};

const choicesOf = (choices: Readonly<Record<string, string>> | undefined) =>
  choices &&
  Object.entries(choices)
    .map(([value, text]) => `${value} (${text})`)
    .join(', ');

const sizeOf = (input: unknown) =>
  typeof input === 'string'
    ? `${[...input].length} ký tự`
    : Array.isArray(input)
      ? `${input.length} dòng`
      : excerpt(input);

const sizeUnit = (origin: string) => (origin === 'string' ? ' ký tự' : origin === 'array' ? ' dòng' : '');
const atMost = ({ maximum, origin }: z.core.$ZodIssueTooBig) => `nhiều nhất ${maximum}${sizeUnit(origin)}`;
const atLeast = ({ minimum, origin }: z.core.$ZodIssueTooSmall) => `ít nhất ${minimum}${sizeUnit(origin)}`;

const typeNames: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách, mỗi dòng bắt đầu bằng gạch ngang',
  object: 'nhóm mục con',
};

function expectedType(issue: Issue, field: z.ZodType | undefined): string | undefined {
  if (issue.code === 'invalid_union') return issue.message;
  const keys = field && unwrap(field);
  const shape = keys instanceof z.ZodObject ? `: ${Object.keys(keys.shape).join(', ')}` : '';
  return issue.code === 'invalid_type' ? `${typeNames[issue.expected] ?? issue.expected}${shape}` : undefined;
}
