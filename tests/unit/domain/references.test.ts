import { describe, expect, test } from 'vitest';
import type { BrokenEntry, Entry } from '../../../src/domain/entry.ts';
import { referenceFindings } from '../../../src/domain/references.ts';
import { brokenEntry, sampleBase, sampleEntry } from '../sample-entries.ts';

const cited = sampleEntry('exemplar', 'to');
const found = (entries: readonly Entry[], broken: readonly BrokenEntry[] = []) =>
  referenceFindings([...sampleBase, cited, ...entries], broken).map(
    ({ code, file, message }) => `${code} ${file}: ${message}`,
  );

test('nothing is wrong where everything named exists', () => {
  expect(found([])).toEqual([]);
});

describe('what does not exist is told, with the field that names it', () => {
  test.each([
    ['a field', { field: 'yte' }, 'Mục “Lĩnh vực” nhắc đến lĩnh vực “yte” nhưng chưa có.'],
    ['a province', { province: 'tay-bac' }, 'Mục “Tỉnh” nhắc đến tỉnh “tay-bac” nhưng chưa có.'],
    ['a movement', { movements: ['thi-dua'] }, 'Mục “Phong trào” nhắc đến phong trào “thi-dua” nhưng chưa có.'],
    ['an exemplar', { partOf: 'doan' }, 'Mục “Thuộc tập thể” nhắc đến điển hình “doan” nhưng chưa có.'],
    [
      'an award form',
      { awards: [{ form: 'bang-khen', year: 2022 }] },
      'Mục “Danh hiệu, hình thức khen thưởng” nhắc đến danh hiệu, hình thức khen thưởng “bang-khen” nhưng chưa có.',
    ],
    [
      'a source of a figure',
      { facts: [{ label: 'Cây', value: 1, source: 'chi-thi', section: '1' }] },
      'Mục “Nguồn” nhắc đến nguồn “chi-thi” nhưng chưa có.',
    ],
  ])('%s', (_, fields, message) => {
    expect(found([sampleEntry('exemplar', 'hai', fields)])).toEqual([`GS-201 exemplar/hai: ${message}`]);
  });

  test('with line, field, nearest name and what there is', () => {
    const lines = { facts: 8, 'facts.0': 9, 'facts.0.source': 12 };
    const facts = [{ label: 'Cây', value: 1, source: 'bao-cap', section: '1' }];
    const entry = sampleEntry('exemplar', 'hai', { facts }, { lines });
    expect(referenceFindings([...sampleBase, entry], [])).toMatchObject([
      { line: 12, field: 'facts.0.source', allowed: 'bao-cao', remedy: expect.stringContaining('“bao-cao”') as string },
    ]);
  });

  test('naming a dozen of many at most', () => {
    const fields = Array.from({ length: 20 }, (_, index) => sampleEntry('field', `linh-vuc-${index}`));
    const [first] = referenceFindings([...sampleBase, ...fields, sampleEntry('exemplar', 'hai', { field: 'x' })], []);
    expect(first?.allowed).toMatch(/^y-te, (?:linh-vuc-\d+, ){10}linh-vuc-\d+ …$/u);
  });
});

describe('a broken entry', () => {
  test('counts as existing', () => {
    expect(found([sampleEntry('exemplar', 'hai', { movements: ['hong'] })], [brokenEntry('movement', 'hong')])).toEqual(
      [],
    );
  });

  test('has its own references checked', () => {
    const data = { name: 7, field: 'khong-co', sources: [{ source: 'chi-thi' }, 'x', null] };
    expect(found([], [brokenEntry('exemplar', 'hong', data)])).toEqual([
      'GS-201 exemplar/hong: Mục “Lĩnh vực” nhắc đến lĩnh vực “khong-co” nhưng chưa có.',
      'GS-201 exemplar/hong: Mục “Nguồn” nhắc đến nguồn “chi-thi” nhưng chưa có.',
    ]);
  });

  test.each([[undefined], [null], ['chữ'], [[1, 2]], [{ constructor: 'x', facts: [null, 1] }]])(
    'that holds %j is no trouble',
    (data) => {
      expect(found([], [brokenEntry('exemplar', 'hong', data)])).toEqual([]);
    },
  );

  test('that is a whole file makes nothing said of its kind', () => {
    const entry = sampleEntry('exemplar', 'hai', { movements: ['mot'], field: 'khong-co' });
    expect(found([entry], [brokenEntry('field', null)])).toEqual([
      'GS-201 exemplar/hai: Mục “Phong trào” nhắc đến phong trào “mot” nhưng chưa có.',
    ]);
  });

  test('keeps sources from being called unused', () => {
    expect(found([sampleEntry('source', 'thua')], [brokenEntry('exemplar', 'hong')])).toEqual([]);
  });
});

test('the folder of a result names a province', () => {
  expect(found([sampleEntry('result', 'thung-lun/2022')])).toEqual([
    'GS-201 result/thung-lun/2022: Mục “Thư mục” nhắc đến tỉnh “thung-lun” nhưng chưa có.',
  ]);
  expect(found([sampleEntry('result', 'thung-lung/2022')])).toEqual([]);
});

test('a source that nobody cites is told, and stops nothing', () => {
  const findings = referenceFindings([...sampleBase, cited, sampleEntry('source', 'thua')], []);
  expect(findings).toMatchObject([{ code: 'GS-204', severity: 'warning', file: 'source/thua' }]);
});

describe('documents', () => {
  const document = (id: string, fields: object) =>
    sampleEntry('document', id, { number: '16', symbol: 'KH-UBND', date: 2022, ...fields });

  test.each([
    ['of another issuer', { issuer: 'Tỉnh ủy' }],
    ['of another day', { date: '5/1/2022' }],
    ['of another symbol', { symbol: 'CT-UBND' }],
    ['without a number', { number: null }],
  ])('with one number are told apart when one is %s', (_, fields) => {
    expect(found([document('mot', {}), document('hai', fields)])).toEqual([]);
  });

  test('with one number, day and issuer are one', () => {
    expect(found([document('mot', {}), document('hai', {})]).join()).toMatch(/^GS-113 document\/hai: /u);
  });

  test('without a number are never called one', () => {
    expect(found([document('mot', { number: null }), document('hai', { number: null })])).toEqual([]);
  });
});
