import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../src/domain/paths.ts';

describe.each([
  ['/', ''],
  ['/guong-sang/', '/guong-sang'],
  ['/guong-sang', '/guong-sang'],
  ['/a/b/', '/a/b'],
])('below %s', (base, prefix) => {
  const paths = createPaths(base);

  test.each([
    ['home', paths.home, '/'],
    ['exemplars', paths.exemplars, '/dien-hinh/'],
    ['an exemplar', paths.exemplar('dien-quan'), '/dien-hinh/dien-quan/'],
    ['a poster', paths.poster('dien-quan'), '/dien-hinh/dien-quan/ap-phich/'],
    ['where errors are reported', paths.errorReport, '/gioi-thieu/#bao-loi'],
    ['movements', paths.movements, '/phong-trao/'],
    ['a movement', paths.movement('thi-dua'), '/phong-trao/thi-dua/'],
    ['results', paths.results, '/ket-qua/'],
    ['a result', paths.result('lao-cai/2022'), '/ket-qua/lao-cai/2022/'],
    ['documents', paths.documents, '/van-ban/'],
    ['a document', paths.document('luat-2022'), '/van-ban/luat-2022/'],
    ['a province', paths.province('lai-chau'), '/tinh/lai-chau/'],
    ['blocs', paths.blocs, '/khoi-thi-dua/'],
    ['the lookup', paths.lookup, '/tra-cuu/'],
    ['a file of the lookup', paths.lookupFile('a1', 't0'), '/tra-cuu/so/a1/t0.bin'],
    ['the picture of a shared page', paths.sharePicture('tinh/lai-chau'), '/anh-chia-se/tinh/lai-chau.jpg'],
    ['about', paths.about, '/gioi-thieu/'],
    ['the page for lost connections', paths.offline, '/ngoai-tuyen/'],
    ['the service worker', paths.worker, '/sw.js'],
    ['accessibility', paths.accessibility, '/ho-tro-tiep-can/'],
    ['the guide', paths.guide, '/huong-dan/'],
    ['a part of the guide', paths.guidePart('thanh-phan'), '/huong-dan/thanh-phan/'],
    ['what a code means', paths.guideToCode('GS-104'), '/huong-dan/loi/#gs-104'],
    ['a pattern', paths.brocade('dien-hinh/dien-quan'), '/hoa-van/dien-hinh/dien-quan.svg'],
    ['an icon', paths.icon('192'), '/bieu-tuong/192.png'],
    ['the icon of the address bar', paths.favicon, '/favicon.svg'],
    ['the manifest', paths.manifest, '/manifest.webmanifest'],
    ['a list', paths.list('dien-hinh', undefined, 1), '/dien-hinh/'],
    ['the third page of a list', paths.list('dien-hinh', undefined, 3), '/dien-hinh/trang-3/'],
    ['a facet', paths.list('phong-trao', ['nam', '2021'], 1), '/phong-trao/nam/2021/'],
    [
      'the second page of a facet',
      paths.list('phong-trao', ['tinh', 'lao-cai'], 2),
      '/phong-trao/tinh/lao-cai/trang-2/',
    ],
    ['a file', paths.at('/sitemap.xml'), '/sitemap.xml'],
  ])('%s is at %s', (_, path, expected) => {
    expect(path).toBe(prefix + expected);
  });
});
