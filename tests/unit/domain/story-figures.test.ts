import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/build-catalog.ts';
import type { BrokenEntry, Entry } from '../../../src/domain/entry.ts';
import { numbersOf } from '../../../src/domain/number-checks.ts';
import { storyFigureFindings } from '../../../src/domain/story-figures.ts';
import { brokenEntry, sampleBase, sampleEntry, sampleStory } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const base = [indicator('lua'), indicator('ngo'), figure(2, 'lua', { actual: '5' })];
const charts = [{ id: 'ke-hoach-thung-lung-2022' }];
const found = (...entries: readonly (Entry | BrokenEntry)[]) =>
  storyFigureFindings(entries, { figures: numbersOf(base).figures, charts }).map(
    ({ code, file, line, message }) => `${code} ${file} ${String(line)}: ${message}`,
  );
const told = (kind: string, id: string, label: string, noun: string, name: string) =>
  `GS-201 ${kind}/${id} 11: Mục “${label}” nhắc đến ${noun} “${name}” nhưng chưa có.`;

const facts = [{ id: 'cay', label: 'Cây', value: 1, source: 'bao-cao', section: '1' }];

describe('key figures placed in a story', () => {
  test('are those of its own entry', () => {
    expect(found(sampleEntry('exemplar', 'hai', { facts }, { body: '<SoLieu only="cay" />' }))).toEqual([]);
    expect(found(sampleEntry('exemplar', 'hai', { facts }, { body: '<SoLieu />' }))).toEqual([]);
  });

  test.each(['exemplar', 'movement'] as const)('may not be others of an entry of the kind %s', (kind) => {
    const own = kind === 'exemplar' ? { facts } : {};
    expect(found(sampleEntry(kind, 'hai', own, { body: '<SoLieu only="rung" />' }))).toEqual([
      told(kind, 'hai', 'SoLieu', 'số liệu', 'rung'),
    ]);
  });

  test.each([{ facts: 'x' }, { facts: [null, 1] }, null, 'chữ'])('of a broken entry with %j are missed', (data) => {
    const entry = brokenEntry('exemplar', 'hong', data, sampleStory('<SoLieu only="cay" />'));
    expect(found(entry)).toEqual([told('exemplar', 'hong', 'SoLieu', 'số liệu', 'cay')]);
  });

  test('are not missed where the front matter cannot be read', () => {
    expect(found(brokenEntry('exemplar', 'hong', undefined, sampleStory('<SoLieu only="cay" />')))).toEqual([]);
  });
});

describe('indicators placed in a story', () => {
  const result = (id: string, body: string) => sampleEntry('result', id, {}, { body });

  test('are those of its own yearly result, or of the one named', () => {
    expect(found(result('thung-lung/2022', '<SoLieu indicators="lua" />'))).toEqual([]);
    const body = '<SoLieu indicators="lua" result="thung-lung/2022" />';
    expect(found(sampleEntry('movement', 'hai', {}, { body }), result('cao-nguyen/2021', body))).toEqual([]);
  });

  test.each([
    ['thung-lung/2022', '<SoLieu indicators="lua lau" />', 'lau'],
    ['thung-lung/2022', '<SoLieu indicators="ngo" />', 'ngo'],
    ['thung-lung/2021', '<SoLieu indicators="lua" />', 'lua'],
    ['thung-lung/2022', '<SoLieu indicators="lua" result="cao-nguyen/2022" />', 'lua'],
  ])('may not be others: in %s %s', (id, body, name) => {
    expect(found(result(id, body))).toEqual([told('result', id, 'SoLieu', 'số liệu của chỉ tiêu', name)]);
  });

  test('need a year in an entry that is of none', () => {
    const entry = sampleEntry('exemplar', 'hai', {}, { body: '<SoLieu indicators="lua" />' });
    expect(found(entry)).toEqual([told('exemplar', 'hai', 'SoLieu', 'số liệu của chỉ tiêu', 'lua')]);
  });
});

describe('a chart placed in a story', () => {
  const entry = (id: string) => sampleEntry('movement', 'hai', {}, { body: `<BieuDo id="${id}" />` });

  test('exists', () => {
    expect(found(entry('ke-hoach-thung-lung-2022'))).toEqual([]);
  });

  test('that does not is told with the nearest name', () => {
    const [first] = storyFigureFindings([entry('ke-hoach-thung-lung-2021')], { figures: [], charts });
    expect(found(entry('khong-co'))).toEqual([told('movement', 'hai', 'BieuDo', 'biểu đồ', 'khong-co')]);
    expect(first).toMatchObject({
      allowed: 'ke-hoach-thung-lung-2022',
      remedy: expect.stringContaining('“ke-hoach-thung-lung-2022”') as string,
    });
  });
});

test('a story that places figures of a result that is not yet published is told so, and stops nothing', () => {
  const entries = [
    ...sampleBase,
    ...base,
    sampleEntry('result', 'thung-lung/2022', { draft: true }),
    sampleEntry('movement', 'hai', {}, { body: '<SoLieu indicators="lua" result="thung-lung/2022" />' }),
  ];
  const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-01-01T00:00:00+07:00') };
  expect(buildCatalog({ entries, broken: [] }, options).findings).toMatchObject([
    { code: 'GS-805', severity: 'warning', file: 'movement/hai', line: 11 },
  ]);
});
