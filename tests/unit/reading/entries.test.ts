import { describe, expect, test } from 'vitest';
import { checkEntry, together, unreadable } from '../../../src/reading/entries.ts';
import { finding } from '../../../src/domain/findings.ts';

const field = { kind: 'field', id: 'y-te', file: 'fields.yaml', lines: { '': 1, id: 1, name: 2 } } as const;
const sound = { id: 'y-te', name: 'Y tế' };

test('sound data is an entry', () => {
  expect(checkEntry({ ...field, value: sound })).toEqual({
    entries: [{ ...field, data: { ...sound, description: null }, story: null, pictures: {} }],
    broken: [],
    findings: [],
  });
});

test('faulty data is a broken entry, as it was read', () => {
  const { entries, broken, findings } = checkEntry({ ...field, value: { ...sound, name: 7 } });
  expect(entries).toEqual([]);
  expect(broken).toEqual([{ ...field, data: { ...sound, name: 7 }, story: null }]);
  expect(findings).toMatchObject([{ code: 'GS-102', file: 'fields.yaml', line: 2, field: 'name' }]);
});

test('an earlier error breaks an entry, an earlier warning does not', () => {
  const place = { file: 'fields.yaml' };
  expect(checkEntry({ ...field, value: sound }, [finding('GS-110', place)])).toMatchObject({
    entries: [],
    broken: [{}],
  });
  expect(checkEntry({ ...field, value: sound }, [finding('GS-203', place)])).toMatchObject({
    entries: [{}],
    broken: [],
  });
});

describe('private details', () => {
  test('are found in every text of an entry, with their fields', () => {
    const value = { ...sound, name: 'ĐT 0912345678', description: 'Ông sinh năm 1985, ở thôn 3' };
    const { entries, findings } = checkEntry({ ...field, value });
    expect(entries).toEqual([]);
    expect(findings.map(({ code, field: path, line }) => [code, path, line])).toEqual([
      ['GS-602', 'name', 2],
      ['GS-603', 'description', 1],
      ['GS-604', 'description', 1],
    ]);
  });

  test('are told together with faults of the shape', () => {
    const value = { ...sound, name: '0912345678', birthDate: '1985', colour: 'x' };
    expect(
      checkEntry({ ...field, value })
        .findings.map(({ code }) => code)
        .sort(),
    ).toEqual(['GS-103', 'GS-602', 'GS-606']);
  });

  test('of the office stand in site.yaml', () => {
    const value = { contact: { phone: '0214 3840 001', office: 'Số nhà 12, đường Hoàng Liên' } };
    const { findings } = checkEntry({ kind: 'site', id: 'site', file: 'site.yaml', value, lines: {} });
    expect(findings.filter(({ code }) => code.startsWith('GS-6'))).toEqual([]);
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'the field %s is an unknown field',
  (key) => {
    const value: unknown = JSON.parse(`{"id":"y-te","name":"Y tế","${key}":"x"}`);
    expect(checkEntry({ ...field, value }).findings).toMatchObject([{ code: 'GS-103', field: key }]);
  },
);

test('what several files gave is put together', () => {
  const sick = unreadable('field', null, 'fields.yaml', [finding('GS-001', { file: 'fields.yaml' })]);
  const well = checkEntry({ ...field, value: sound });
  expect(together([sick, well])).toMatchObject({
    entries: [{ id: 'y-te' }],
    broken: [{ id: null }],
    findings: [{ code: 'GS-001' }],
  });
});
