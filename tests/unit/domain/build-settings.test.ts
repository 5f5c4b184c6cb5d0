import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuildSettings, readBuildTime } from '../../../src/domain/build-settings.ts';

const root = resolve('/du-an/guong-sang');
const read = (env: Record<string, string>) => readBuildSettings(env, root);

test('without settings the site of content goes into dist, at the root of the address in site.yaml', () => {
  expect(read({})).toEqual({
    contentDir: resolve(root, 'content'),
    outDir: resolve(root, 'dist'),
    siteUrl: undefined,
    basePath: '/',
  });
});

test('empty settings are as good as none', () => {
  expect(read({ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' })).toEqual(read({}));
});

test('folders count from the project, or are absolute', () => {
  expect(read({ CONTENT_DIR: '../noi-dung', OUT_DIR: '/var/www/trang' })).toMatchObject({
    contentDir: resolve('/du-an/noi-dung'),
    outDir: resolve('/var/www/trang'),
  });
});

describe('OUT_DIR', () => {
  test.each(['trang', 'dist.moi', '../trang', '..trang', '/var/www', 'content-moi', '../guong-sang-2'])(
    'may be %s',
    (folder) => {
      expect(read({ OUT_DIR: folder }).outDir).toBe(resolve(root, folder));
    },
  );

  test.each([
    ['the project', '.'],
    ['the project by its full path', '/du-an/guong-sang/'],
    ['a folder around the project', '..'],
    ['the whole disk', '/'],
    ['the content', 'content'],
    ['a folder in the content', 'content/trang'],
    ['a detour to the project', 'dist/..'],
  ])('may not be %s', (_, folder) => {
    expect(() => read({ OUT_DIR: folder })).toThrow(/^OUT_DIR=.*Chọn một thư mục khác\.$/u);
  });

  test.each([
    ['the content', '/noi-dung'],
    ['a folder around the content', '/'],
    ['a folder in the content', '/noi-dung/dist'],
  ])('may not be %s elsewhere either', (_, folder) => {
    expect(() => read({ CONTENT_DIR: '/noi-dung', OUT_DIR: folder })).toThrow('OUT_DIR');
  });

  test.each(['trang.guong-sang-new', 'trang.guong-sang-old'])(
    'may not be trang while the content is in %s, which a build empties',
    (folder) => {
      expect(() => read({ CONTENT_DIR: folder, OUT_DIR: 'trang' })).toThrow('OUT_DIR');
    },
  );
});

describe('SITE_URL', () => {
  test.each([
    ['https://guongsang.tinh.gov.vn', 'https://guongsang.tinh.gov.vn'],
    ['https://guongsang.tinh.gov.vn/', 'https://guongsang.tinh.gov.vn'],
    ['http://localhost:4321/', 'http://localhost:4321'],
    ['HTTPS://Vidu.VN', 'https://vidu.vn'],
  ])('%s is the origin %s', (text, origin) => {
    expect(read({ SITE_URL: text }).siteUrl).toBe(origin);
  });

  test.each([
    'guongsang.tinh.gov.vn',
    'https://tinh.gov.vn/guong-sang',
    'ftp://vidu.vn',
    'javascript:alert(1)',
    '//vidu.vn',
    'https://',
    'file:///a',
    '/a',
  ])('%s is refused', (text) => {
    expect(() => read({ SITE_URL: text })).toThrow(`SITE_URL=${text} không phải địa chỉ trang`);
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['guong-sang', '/guong-sang/'],
    ['/guong-sang', '/guong-sang/'],
    ['/guong-sang/', '/guong-sang/'],
    ['//a//b//', '/a/b/'],
    ['/a.b/~c_d/', '/a.b/~c_d/'],
  ])('%s is %s', (text, path) => {
    expect(read({ BASE_PATH: text }).basePath).toBe(path);
  });

  test.each([
    '/gương-sáng/',
    '/a b/',
    '/../a/',
    '/./',
    '/a?b',
    '/a#b',
    '/%2e%2e/',
    'https://vidu.vn/a',
    '/a\\b/',
    '/"x"/',
    '/<a>/',
  ])('%s is refused', (text) => {
    expect(() => read({ BASE_PATH: text })).toThrow(`BASE_PATH=${text} không dùng được`);
  });
});

describe('BUILD_TIME', () => {
  const now = new Date('2026-11-22T00:00:00Z');

  test.each([
    [undefined, now.toISOString()],
    ['', now.toISOString()],
    ['2026-12-01T08:00', '2026-12-01T01:00:00.000Z'],
    ['2026-12-01T08:00:00+07:00', '2026-12-01T01:00:00.000Z'],
    ['2026-12-01T01:00:00.000Z', '2026-12-01T01:00:00.000Z'],
  ])('%s is the moment %s', (BUILD_TIME, moment) => {
    expect(readBuildTime({ BUILD_TIME }, now).toISOString()).toBe(moment);
  });

  test.each(['mai', '2026-12-01', '2026-13-01T08:00', '2026-12-01T25:00', '1/12/2026 8:00'])(
    '%s is refused',
    (text) => {
      expect(() => readBuildTime({ BUILD_TIME: text }, now)).toThrow(`BUILD_TIME=${text} không phải một thời điểm`);
    },
  );
});
