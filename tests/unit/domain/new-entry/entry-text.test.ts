import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { StoryKind } from '../../../../src/domain/new-entry/entry-questions.ts';
import { entryText } from '../../../../src/domain/new-entry/entry-text.ts';
import { schemas } from '../../../../src/schemas/by-kind.ts';

const frontMatter = (text: string) => parse(text.split('---\n')[1] ?? '') as unknown;

describe.each<StoryKind>(['exemplar', 'movement', 'result'])('a new %s', (kind) => {
  const values = { summary: 'Một câu: "thử" # không phải ghi chú', draft: true };
  const text = entryText(kind, values);

  test('holds just what was answered, whatever stands in it', () => {
    expect(frontMatter(text)).toEqual(values);
    expect(text.endsWith('\n---\n\n')).toBe(true);
  });

  test('names every field of its schema, in the order of the schema', () => {
    const named = [...text.matchAll(/^(?:# )?(\w+):/gmu)].flatMap(([, key = '']) =>
      key in schemas[kind].shape ? key : [],
    );
    expect(named).toEqual(Object.keys(schemas[kind].shape));
  });

  test('is YAML still when a field is taken out of its comment', () => {
    const filled = text.replaceAll(/^# (\w+:)$/gmu, '$1').replaceAll(/^# {3}/gmu, '  ');
    expect(() => frontMatter(filled)).not.toThrow();
  });
});

test('a field says what it is, what it may hold, and where its names are found', () => {
  const text = entryText('exemplar', { kind: 'tap-the' });
  expect(text).toContain('# Tên: Tên người hoặc tập thể, không kèm danh xưng.\n# name:\n');
  expect(text).toContain('# ca-nhan (Cá nhân), tap-the (Tập thể), ho-gia-dinh (Hộ gia đình)\nkind: tap-the\n');
  expect(text).toContain('# Tỉnh\n# Mã trong provinces.yaml.\n# province:\n');
  expect(text).toContain('# awards:\n#   - form: # Danh hiệu, hình thức khen thưởng\n#     year: # Năm\n');
});
