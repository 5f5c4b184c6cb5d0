import { describe, expect, test } from 'vitest';
import { headersByPath } from '../../../src/domain/headers-file.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { serverPolicy } from '../../../src/domain/server-policy.ts';

const portals = ['https://laichau.gov.vn', 'https://*.laichau.gov.vn'];
const self = "frame-ancestors 'self'";

describe.each(['/', '/guong-sang/'])('the policy of a site at %s', (base) => {
  const paths = createPaths(base);
  const headersOf = headersByPath(serverPolicy(base, portals));

  test.each([
    paths.home,
    paths.exemplar('to'),
    paths.poster('to'),
    paths.list('phong-trao', ['tinh', 'lai-chau'], 2),
    paths.result('lai-chau/2022'),
    paths.province('lai-chau'),
    paths.data,
    paths.lookup,
    paths.offline,
    paths.at('/404.html'),
  ])('only the site itself frames %s', (path) => {
    expect(headersOf(path)).toMatchObject({
      'Content-Security-Policy': self,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headersOf(path)).not.toHaveProperty('X-Frame-Options');
  });

  test('the portals of the list, and the site itself, frame what is made for it', () => {
    const headers = headersOf(paths.embed('bieu-do', 'danh-gia-lai-chau-2022'));
    expect(headers['Content-Security-Policy']).toBe(`${self} ${portals.join(' ')}`);
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(headersByPath(serverPolicy(base, []))(paths.embed('bai', 'to'))['Content-Security-Policy']).toBe(self);
  });

  test.each([
    [paths.dataFile('indicators.csv'), undefined],
    [paths.dataFile('datapackage.json'), undefined],
    [paths.embedLoader(1), undefined],
    [paths.rss, 'application/rss+xml; charset=utf-8'],
    [paths.atom, 'application/atom+xml; charset=utf-8'],
    [paths.provinceFeed('lai-chau'), 'application/atom+xml; charset=utf-8'],
    [paths.movementFeed('vi-nguoi-ngheo'), 'application/atom+xml; charset=utf-8'],
    [paths.jsonFeed, 'application/feed+json; charset=utf-8'],
  ])('scripts of other sites may read %s', (path, type) => {
    expect(headersOf(path)['Access-Control-Allow-Origin']).toBe('*');
    expect(headersOf(path)['Content-Type']).toBe(type);
  });

  test.each([
    paths.at('/_astro/be-vietnam-pro-400.Cx1.woff2'),
    ...[paths.home, paths.exemplar('to'), paths.list('dien-hinh', ['tinh', 'lai-chau'], 1), paths.awards].map(
      paths.oembed,
    ),
    ...[paths.movement('to'), paths.indicator('gdp'), paths.province('lai-chau')].map(paths.oembed),
    paths.oembed(paths.result('lai-chau/2022')),
  ])('scripts of other sites may read %s, and its type is its own', (path) => {
    expect(headersOf(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
    expect(headersOf(path)).not.toHaveProperty('Content-Type');
  });

  test.each([paths.home, paths.embed('bai', 'to'), paths.exemplar('to'), paths.sharePicture('dien-hinh/to')])(
    'scripts of other sites may not read %s',
    (path) => {
      expect(headersOf(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    },
  );

  test.each([
    [paths.at('/_astro/style.B3dK.css'), 'public, max-age=31536000, immutable'],
    [paths.lookupFile('a1', 'x'), 'public, max-age=31536000, immutable'],
    [paths.embedLoader(1), 'public, max-age=31536000, immutable'],
    [paths.brocade('dien-hinh/to'), 'public, max-age=604800'],
    [paths.embed('moi-nhat', 'tat-ca'), 'public, max-age=300'],
    [paths.dataFile('exemplars.json'), 'public, max-age=300'],
    [paths.atom, 'public, max-age=300'],
    [paths.home, 'public, max-age=0, must-revalidate'],
    [paths.at('/dien-hinh/_astro/'), 'public, max-age=0, must-revalidate'],
    [paths.at('/bieu-do/mot.png'), 'public, max-age=0, must-revalidate'],
    [paths.worker, 'public, max-age=0, must-revalidate'],
  ])('%s is kept as %s says', (path, cached) => {
    expect(headersOf(path)['Cache-Control']).toBe(cached);
  });
});
