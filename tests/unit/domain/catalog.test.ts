import { describe, expect, test } from 'vitest';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-03-01T00:30:00Z') };

describe('what is published', () => {
  const entries = [
    sampleEntry('exemplar', 'dang'),
    sampleEntry('exemplar', 'nhap', { draft: true }),
    sampleEntry('exemplar', 'vua-den-gio', { publishAt: '2026-03-01 07:30' }),
    sampleEntry('exemplar', 'mot-phut-nua', { publishAt: '2026-03-01 07:31' }),
    sampleEntry('exemplar', 'nhap-qua-gio', { draft: true, publishAt: '2020-01-01' }),
    sampleEntry('movement', 'nhap', { draft: true }),
    sampleEntry('result', 'thung-lung/2022', { publishAt: '2199-01-01' }),
  ];
  const catalog = sampleCatalog(entries, options);

  test('leaves out drafts and what is still to come', () => {
    expect(catalog.all('exemplar').map(({ id }) => id)).toEqual(['dang', 'vua-den-gio']);
    expect(catalog.all('movement')).toEqual([]);
    expect(catalog.all('result')).toEqual([]);
  });

  test('has every award, whatever it names', () => {
    const awards = sampleCatalog([
      ...entries,
      sampleEntry('award-form', 'bang-khen'),
      sampleEntry('recipient', '2022/2', { exemplar: 'nhap', movement: 'nhap' }),
      sampleEntry('recipient', '2022/3', { name: 'Tổ Ba', exemplar: 'mot-phut-nua' }),
    ]);
    expect(awards.all('recipient').map(({ id }) => id)).toEqual(['2022/2', '2022/3']);
  });

  test('is found by its id, the rest is not', () => {
    expect(catalog.find('exemplar', 'dang')?.id).toBe('dang');
    expect(catalog.find('exemplar', 'nhap')).toBeUndefined();
    expect(catalog.find('movement', 'dang')).toBeUndefined();
    expect(catalog.find('exemplar', 'toString')).toBeUndefined();
  });
});

describe('lists are in order', () => {
  test('of exemplars: the newest year first, then by title', () => {
    const catalog = sampleCatalog([
      sampleEntry('exemplar', 'a', { year: 2021, name: 'Đoàn xã' }),
      sampleEntry('exemplar', 'b', { year: 2022, name: 'Trường' }),
      sampleEntry('exemplar', 'c', { year: 2021, name: 'Dân quân' }),
      sampleEntry('exemplar', 'd', { year: 2022, name: 'Ánh' }),
    ]);
    expect(catalog.all('exemplar').map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });

  test('of results: the newest year first, then by title', () => {
    const ids = ['lai-chau/2021', 'lao-cai/2022', 'lai-chau/2022'];
    const catalog = sampleCatalog(ids.map((id) => sampleEntry('result', id, { title: id })));
    expect(catalog.all('result').map(({ id }) => id)).toEqual(['lai-chau/2022', 'lao-cai/2022', 'lai-chau/2021']);
  });

  test('of awards: the newest year first, then as the file has them', () => {
    const ids = ['2021/2', '2021/10', '2022/3', '2022/11', '2020/5'];
    const catalog = sampleCatalog([
      sampleEntry('award-form', 'bang-khen'),
      ...ids.map((id) => sampleEntry('recipient', id, { name: id })),
    ]);
    expect(catalog.all('recipient').map(({ id }) => id)).toEqual(['2022/3', '2022/11', '2021/2', '2021/10', '2020/5']);
  });

  test('of movements: by title; of other kinds: as the file has them', () => {
    const catalog = sampleCatalog([
      sampleEntry('movement', 'a', { name: 'Đoàn kết' }),
      sampleEntry('movement', 'b', { name: 'Chung sức' }),
      sampleEntry('field', 'giao-duc'),
      sampleEntry('field', 'an-ninh'),
    ]);
    expect(catalog.all('movement').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(catalog.all('field').map(({ id }) => id)).toEqual(['y-te', 'giao-duc', 'an-ninh']);
  });
});

test.each([
  ['https://vidu.example', '/', 'https://vidu.example/dien-hinh/to/'],
  ['https://vidu.example', '/guong-sang/', 'https://vidu.example/guong-sang/dien-hinh/to/'],
  ['http://localhost:4321', '/a/', 'http://localhost:4321/a/dien-hinh/to/'],
])('on %s below %s an exemplar is at %s', (siteUrl, basePath, url) => {
  const { absolute, paths } = sampleCatalog([], { siteUrl, basePath });
  expect(absolute(paths.exemplar('to'))).toBe(url);
});
