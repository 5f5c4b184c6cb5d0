import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/build-catalog.ts';
import { brokenEntry, sampleBase, sampleEntry } from '../sample-entries.ts';

const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-03-01T00:30:00Z') };

describe('what is broken', () => {
  const read = {
    entries: [...sampleBase, sampleEntry('exemplar', 'to', { movements: ['hong'] })],
    broken: [brokenEntry('movement', 'hong', { field: 'khong-co', parents: ['hai'] }), brokenEntry('movement', 'hai')],
  };

  test('has its own references told, and is not called missing', () => {
    const { findings, catalog } = buildCatalog(read, options);
    expect(findings.map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual([
      'GS-201 movement/hong: Mục “Lĩnh vực” nhắc đến lĩnh vực “khong-co” nhưng chưa có.',
    ]);
    expect(catalog?.all('movement')).toEqual([]);
  });

  test('may be the site: then there is no catalog, but everything else is told', () => {
    const entries = [sampleEntry('exemplar', 'to', { field: 'khong-co' })];
    const { findings, catalog } = buildCatalog({ entries, broken: [brokenEntry('site', null)] }, options);
    expect(catalog).toBeNull();
    expect(findings.map(({ code }) => code)).toContain('GS-201');
  });
});

test('everything that no entry can know alone is told in one go', () => {
  const entries = [
    ...sampleBase,
    sampleEntry('source', 'thua'),
    sampleEntry('exemplar', 'a', { aliases: ['b'], field: 'khong-co' }, { body: '[x](/khong-co/)' }),
    sampleEntry(
      'exemplar',
      'b',
      { partOf: 'b', kind: 'ca-nhan' },
      { pictures: { 'a.jpg': { file: { width: 1, height: 1 }, colour: '#808080' } } },
    ),
  ];
  const codes = buildCatalog({ entries, broken: [] }, options).findings.map(({ code }) => code);
  expect(codes.sort()).toEqual(['GS-201', 'GS-204', 'GS-205', 'GS-206', 'GS-207', 'GS-607']);
});

test('nothing in content is no error of the catalog', () => {
  expect(buildCatalog({ entries: [], broken: [] }, options)).toEqual({ catalog: null, findings: [] });
});

test('a published entry may name one that is not yet', () => {
  const entries = [
    ...sampleBase,
    sampleEntry('movement', 'nhap', { draft: true }),
    sampleEntry('exemplar', 'cho', { publishAt: '2030-01-01' }),
    sampleEntry('exemplar', 'moi', { movements: ['nhap'], partOf: 'cho' }),
  ];
  expect(buildCatalog({ entries, broken: [] }, options).findings).toEqual([]);
});
