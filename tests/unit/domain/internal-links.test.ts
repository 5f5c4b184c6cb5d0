import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/build-catalog.ts';
import type { BrokenEntry, Entry } from '../../../src/domain/entry.ts';
import { brokenEntry, sampleBase, sampleEntry, sampleStory } from '../sample-entries.ts';

const entries: Entry[] = [
  ...sampleBase,
  sampleEntry('exemplar', 'to', {}, { body: '## Mở đầu\n\nChữ.' }),
  sampleEntry('exemplar', 'nhap', { draft: true }),
  sampleEntry('exemplar', 'cho', { publishAt: '2030-01-01' }),
  sampleEntry('movement', 'thi-dua', { from: 2020, to: 2022 }),
  sampleEntry('result', 'thung-lung/2022'),
  sampleEntry('document', 'ke-hoach'),
];
const told = (body: string, broken: readonly BrokenEntry[] = [], basePath = '/') => {
  const all = [...entries, sampleEntry('movement', 'day', { from: 2021 }, { body })];
  const options = { siteUrl: 'https://vidu.example', basePath, now: new Date('2026-01-01T00:00:00+07:00') };
  return buildCatalog({ entries: all, broken }, options).findings.filter(({ code }) => code === 'GS-205');
};

describe('a story may link to', () => {
  test.each([
    ...[
      '/',
      '/dien-hinh/',
      '/phong-trao/',
      '/ket-qua/',
      '/van-ban/',
      '/khoi-thi-dua/',
      '/gioi-thieu/',
      '/ho-tro-tiep-can/',
      '/dien-hinh/to/',
    ],
    // That these are not published yet is told otherwise.
    ...['/dien-hinh/nhap/', '/dien-hinh/cho/'],
    ...['/phong-trao/thi-dua/', '/ket-qua/thung-lung/2022/', '/van-ban/ke-hoach/', '/tinh/thung-lung/'],
    ...['/dien-hinh/linh-vuc/y-te/', '/dien-hinh/tinh/thung-lung/', '/dien-hinh/nam/2022/', '/phong-trao/nam/2021/'],
    ...['/dien-hinh/to/#mo-dau', '/dien-hinh/?x=1', '/phong-trao/day/', '#phan-hai', '/phong-trao/day/#phan-hai'],
  ])('%s', (target) => {
    expect(told(`## Phần hai\n\n[x](${target})`)).toEqual([]);
  });

  test('its places below any base path', () => {
    expect(told('[x](/dien-hinh/to/)', [], '/guong-sang/')).toEqual([]);
  });
});

describe('a story may not link to', () => {
  test.each([
    ['a page that does not exist', '/dien-hinh/khong-co/'],
    ['a list without an entry', '/dien-hinh/nam/1999/'],
    ['a second page that does not exist', '/dien-hinh/trang-2/'],
    ['an address without its last stroke', '/dien-hinh/to'],
    ['an address with its base path', '/guong-sang/dien-hinh/to/'],
    ['a heading that it does not have', '#khong-co'],
    ['a heading that another story does not have', '/dien-hinh/to/#khong-co'],
    ['an address with a detour', '/dien-hinh/../dien-hinh/to/'],
    ['a double stroke inside', '/dien-hinh//to/'],
  ])('%s: %s', (_, target) => {
    expect(told(`## Phần hai\n\n[x](${target})`)).toMatchObject([{ file: 'movement/day', line: 13 }]);
  });

  test('an address like a known one without hearing which', () => {
    expect(told('[x](/dien-hinh/tto/)')[0]?.remedy).toContain('“/dien-hinh/to/”');
  });
});

describe('broken entries', () => {
  test('count as pages', () => {
    expect(told('[x](/dien-hinh/hong/)', [brokenEntry('exemplar', 'hong')])).toEqual([]);
  });

  test('have their own links checked', () => {
    const story = sampleStory('[x](/khong-co/)');
    expect(told('Chữ.', [brokenEntry('exemplar', 'hong', {}, story)])).toMatchObject([
      { file: 'exemplar/hong', line: 11 },
    ]);
  });

  test('that are whole files leave their addresses open', () => {
    const broken = [brokenEntry('document', null)];
    expect(told('[x](/van-ban/chua-doc-duoc/)', broken)).toEqual([]);
    expect(told('[x](/dien-hinh/chua-doc-duoc/)', broken)).toHaveLength(1);
  });
});
