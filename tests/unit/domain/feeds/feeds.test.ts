import { describe, expect, test } from 'vitest';
import { mostEntries, movementFeed, provinceFeed, siteFeed } from '../../../../src/domain/feeds/feeds.ts';
import type { Feed } from '../../../../src/domain/feeds/feed.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const movement = sampleEntry('movement', 'thi-dua', { province: 'thung-lung', aliases: ['thi-dua-cu'] });
const entries: Entry[] = [
  sampleEntry('province', 'bien-xa', { name: 'Biển Xa' }),
  movement,
  sampleEntry('movement', 'ca-nuoc', { level: 'toan-quoc', updatedAt: '2023-01-02' }),
  sampleEntry('exemplar', 'to', { movements: ['thi-dua'], updatedAt: '2023-01-03' }),
  sampleEntry('exemplar', 'xa', { province: 'bien-xa', updatedAt: '2023-01-01' }),
  sampleEntry('exemplar', 'nhap', { movements: ['thi-dua'], draft: true }),
  sampleEntry('exemplar', 'cho', { movements: ['thi-dua'], publishAt: '2030-01-01' }),
  sampleEntry('result', 'thung-lung/2022', { updatedAt: '2023-01-01' }),
  sampleEntry('result', 'thung-lung/2021'),
];
const catalog = sampleCatalog(entries);
const namesOf = (feed: Feed) => feed.entries.map(({ url }) => new URL(url).pathname);

const find = <K extends 'province' | 'movement'>(of: typeof catalog, kind: K, id: string) => {
  const found = of.find(kind, id);
  if (!found) throw new Error(id);
  return found;
};

describe('the feed of the site', () => {
  test('tells of exemplars, movements and yearly results, the last change first; drafts and what waits are absent', () => {
    expect(namesOf(siteFeed(catalog))).toEqual([
      ...['/dien-hinh/to/', '/phong-trao/ca-nuoc/', '/dien-hinh/xa/', '/ket-qua/thung-lung/2022/'],
      ...['/ket-qua/thung-lung/2021/', '/phong-trao/thi-dua/'],
    ]);
  });

  test('is as new as its newest entry, and without one older than any', () => {
    expect(siteFeed(catalog).updated).toBe('2023-01-03T00:00:00+07:00');
    expect(siteFeed(sampleCatalog([]))).toMatchObject({ updated: '1970-01-01T00:00:00+07:00', entries: [] });
  });

  test('says the same at another time, in another order of the files', () => {
    const later = sampleCatalog([...entries].reverse(), { now: new Date('2029-12-31T23:00:00+07:00') });
    const plain = (feed: Feed) => JSON.stringify(feed);
    expect(plain(siteFeed(later))).toBe(plain(siteFeed(catalog)));
  });

  test('holds the newest fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      sampleEntry('exemplar', `to-${index}`, { updatedAt: `2022-${index < 30 ? '01' : '03'}-${10 + (index % 20)}` }),
    );
    const feed = siteFeed(sampleCatalog(many));
    expect(feed.entries.length).toBe(mostEntries);
    const dates = feed.entries.map(({ updated }) => updated);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.at(-1)).toBe('2022-01-15T00:00:00+07:00');
  });

  test('tells of entries of one day by the year that they tell of, then by their lasting names', () => {
    const day = [
      sampleEntry('exemplar', 'b-moi', { year: 2021, aliases: ['a'] }),
      sampleEntry('exemplar', 'b', { year: 2021 }),
      sampleEntry('exemplar', 'c', { year: 2022 }),
      sampleEntry('movement', 'khong-nam'),
      sampleEntry('movement', 'nam', { from: '2023-06' }),
    ];
    expect(namesOf(siteFeed(sampleCatalog(day)))).toEqual([
      ...['/phong-trao/nam/', '/dien-hinh/c/', '/dien-hinh/b-moi/', '/dien-hinh/b/', '/phong-trao/khong-nam/'],
    ]);
  });

  test('names the site, the office and the licence, and every address whole', () => {
    const feed = siteFeed(sampleCatalog([], { siteUrl: 'https://xem.example', basePath: '/thu/' }));
    expect(feed).toMatchObject({
      id: 'tag:vidu.example,2026:/thu/atom.xml',
      title: 'Trang thử',
      home: 'https://xem.example/thu/',
      author: { name: 'Ban thử nghiệm' },
      licence: { name: 'CC BY 4.0' },
      icon: 'https://xem.example/thu/bieu-tuong/180.png',
    });
  });
});

describe('the feed of a province', () => {
  test('holds what is of the province, and nothing of the whole country or of another', () => {
    expect(namesOf(provinceFeed(catalog, find(catalog, 'province', 'thung-lung')))).toEqual([
      ...['/dien-hinh/to/', '/ket-qua/thung-lung/2022/', '/ket-qua/thung-lung/2021/', '/phong-trao/thi-dua/'],
    ]);
    const far = provinceFeed(catalog, find(catalog, 'province', 'bien-xa'));
    expect(namesOf(far)).toEqual(['/dien-hinh/xa/']);
    expect(far).toMatchObject({ title: 'Trang thử: Tỉnh Biển Xa', home: 'https://vidu.example/tinh/bien-xa/' });
  });
});

describe('the feed of a movement', () => {
  test('holds the movement and its exemplars', () => {
    const feed = movementFeed(catalog, find(catalog, 'movement', 'thi-dua'));
    expect(namesOf(feed)).toEqual(['/dien-hinh/to/', '/phong-trao/thi-dua/']);
    expect(feed.id).toBe('tag:vidu.example,2026:/phong-trao/thi-dua-cu/atom.xml');
  });

  test('holds the movement alone where it has no exemplar', () => {
    expect(namesOf(movementFeed(catalog, find(catalog, 'movement', 'ca-nuoc')))).toEqual(['/phong-trao/ca-nuoc/']);
  });

  test.each([
    ['counts its awards', [sampleEntry('award-count', 'thung-lung/2022/2', { scope: 'movement:thi-dua' })], ''],
    ['counts what was done for it', [sampleEntry('activity', 'thung-lung/2022/2', { movement: 'thi-dua' })], ''],
    ['links to it in its story', [], 'Nhờ [phong trào](/phong-trao/thi-dua/).'],
  ])('holds a yearly result that %s', (_, rows, body) => {
    const result = sampleEntry('result', 'thung-lung/2022', {}, body ? { body } : {});
    const told = sampleCatalog([movement, result, sampleEntry('result', 'thung-lung/2021'), ...rows]);
    const feed = movementFeed(told, find(told, 'movement', 'thi-dua'));
    expect(namesOf(feed)).toEqual(['/ket-qua/thung-lung/2022/', '/phong-trao/thi-dua/']);
  });
});

test('an entry is told with its section and field, its summary and the picture of its page', () => {
  const entry = siteFeed(catalog).entries.find(({ url }) => url.endsWith('/dien-hinh/to/'));
  expect(entry).toMatchObject({
    title: 'Tổ Ví Dụ',
    summary: 'Tóm tắt.',
    categories: ['Điển hình tiên tiến', 'Y tế'],
    picture: { url: 'https://vidu.example/anh-chia-se/dien-hinh/to.jpg' },
  });
  expect(entry?.page()).toMatchObject({ of: 'exemplar', summary: 'Tóm tắt.' });
});
