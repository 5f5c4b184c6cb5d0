import { get, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';
import { headersByPath } from '../../src/domain/headers-file.ts';
import { serverPolicy } from '../../src/domain/server-policy.ts';
import { ask } from '../support/exact-request.ts';
import { siteWithHeaders } from '../support/site-copy.ts';

describe.each([
  { name: 'at the root', base: '/' },
  { name: 'in a folder', base: '/guong-sang/' },
])('a site served $name', ({ base }) => {
  const policy = serverPolicy(base, ['https://may-trang.example']);
  const headersOf = headersByPath(policy);
  let server: Server;
  let url = '';
  let outDir = '';

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'guong-sang-'));
    await siteWithHeaders(inject('fixtureSite'), policy, outDir);
    ({ server, url } = await serveSite({ outDir, basePath: base, port: 0 }));
  });
  afterAll(async () => {
    server.close();
    await rm(outDir, { recursive: true });
  });

  const files = [
    ['', 'text/html;charset=utf-8', 'Gương thử'],
    ['dien-hinh/', 'text/html;charset=utf-8', 'Điển hình tiên tiến'],
    ['dien-hinh/?tim=che', 'text/html;charset=utf-8', 'Điển hình tiên tiến'],
    ['%64ien-hinh/', 'text/html;charset=utf-8', 'Điển hình tiên tiến'],
    ['robots.txt', 'text/plain', 'Sitemap'],
    ['sitemap.xml', 'xml', '<urlset'],
    ['favicon.svg', 'image/svg+xml', '<svg'],
    ['hoa-van/tinh/may-trang.svg', 'image/svg+xml', '<svg'],
    ['manifest.webmanifest', 'application/manifest+json', 'Gương thử & mẫu'],
    ['du-lieu/indicators.csv', 'text/csv; charset=utf-8', '\ufeff'],
    ['du-lieu/indicators.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['du-lieu/indicators.json', 'application/json', '"dataset"'],
    ['nhung/moi-nhat/tat-ca/', 'text/html;charset=utf-8', 'Gương thử'],
    ['rss.xml', 'application/rss+xml; charset=utf-8', '<rss'],
    ['tinh/may-trang/atom.xml', 'application/atom+xml; charset=utf-8', '<feed'],
  ];

  test.each(files)('gives %s as %s', async (path, type, text) => {
    const { status, headers, body } = await ask(url, base + path);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(body).toContain(text);
  });

  test.each([
    'khong-co/',
    'dien-hinh/khong-co/',
    'khong-co.png',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'dien-hinh/..%5c..%5cpackage.json',
    '%00/',
    '%zz/',
    '%E0%A4%A/',
    '.git/config.txt',
    '_headers/',
    'index/',
    '404/',
    'index.html/',
    'dien-hinh/index.html/',
    'robots.txt/',
  ])('answers %s with the 404 page', async (path) => {
    const { status, headers, body } = await ask(url, base + path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('Không tìm thấy trang');
  });

  test.each([
    ['dien-hinh', 'dien-hinh/'],
    ['dien-hinh?tim=che', 'dien-hinh/?tim=che'],
    ['dien-hinh/to-hop-tac-hoa-ban', 'dien-hinh/to-hop-tac-hoa-ban/'],
  ])('sends %s to its address %s', async (path, to) => {
    const { status, headers } = await ask(url, base + path);
    expect([status, headers.location]).toEqual([308, base + to]);
  });

  test.each(['//evil.example/x', '/\\evil.example/x', '/%2fevil.example/x', '//evil.example', '/.//evil.example/x'])(
    'never sends a visitor of %s elsewhere',
    async (path) => {
      const { headers } = await ask(url, path);
      const to = new URL(headers.location ?? '/', url);
      expect(to.origin).toBe(new URL(url).origin);
    },
  );

  test.each([
    ['', ''],
    ['dien-hinh/', 'dien-hinh/'],
    ['%64ien-hinh/', 'dien-hinh/'],
    ['robots.txt', 'robots.txt'],
    ['hoa-van/tinh/may-trang.svg', 'hoa-van/tinh/may-trang.svg'],
    ['sw.js', 'sw.js'],
    ['khong-co/', '404.html'],
    ['khong-co.png', '404.html'],
    ['hoa-van/khong-co.svg', '404.html'],
    ['nhung/bai/to-hop-tac-hoa-ban/', 'nhung/bai/to-hop-tac-hoa-ban/'],
  ])('sends %s with the headers of %s', async (path, policyPath) => {
    const { headers } = await ask(url, base + path);
    for (const [name, value] of Object.entries(headersOf(base + policyPath)))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  test('tells readers of portals what is gone, where other pages would be refused', async () => {
    const { status, headers } = await ask(url, `${base}nhung/bai/khong-co/`);
    expect([status, headers['content-security-policy']]).toEqual([
      404,
      "frame-ancestors 'self' https://may-trang.example",
    ]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('lets embeds alone be framed, and those by the listed sites alone', async () => {
    const framers = async (path: string) =>
      /frame-ancestors ([^;]*)/u.exec(
        (await ask(url, base + path)).headers['content-security-policy']?.toString() ?? '',
      )?.[1];
    expect(await framers('nhung/bai/to-hop-tac-hoa-ban/')).toBe("'self' https://may-trang.example");
    expect(await framers('dien-hinh/to-hop-tac-hoa-ban/')).toBe("'self'");
  });

  test('lets what has its content in its address be kept for a year, and has all else asked for again', async () => {
    const { body } = await ask(url, base);
    const [sheet = ''] = /_astro\/[^"]+\.css/u.exec(body) ?? [];
    expect((await ask(url, base + sheet)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'robots.txt', 'khong-co/', '_astro/khong-co.css'])
      expect((await ask(url, base + path)).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('sends text compressed to those who take it', async () => {
    const { headers } = await ask(url, base, 'GET', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    const plain = await ask(url, base);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('answers HEAD like GET, without the page', async () => {
    for (const path of ['', 'khong-co/']) {
      const [full, head] = [await ask(url, base + path), await ask(url, base + path, 'HEAD')];
      expect(head.status).toBe(full.status);
      expect(head.headers['content-type']).toBe(full.headers['content-type']);
      expect(head.body).toBe('');
    }
  });

  test('does not send again what the visitor already has', async () => {
    const { headers } = await ask(url, base);
    const again = await ask(url, base, 'GET', { 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});

test('outside its folder a site has nothing but its 404 page', async () => {
  const { server, url } = await serveSite({ outDir: inject('fixtureSite'), basePath: '/guong-sang/', port: 0 });
  for (const path of ['/', '/dien-hinh/', '/robots.txt', '/guong-sang-khac/'])
    expect(await ask(url, path)).toMatchObject({ status: 404 });
  expect(await ask(url, '/guong-sang')).toMatchObject({ status: 308, headers: { location: '/guong-sang/' } });
  server.close();
});

test('takes the next free port when the one asked for is taken', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, 'localhost', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { server, url } = await serveSite({ outDir: inject('fixtureSite'), basePath: '/', port });
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  const status = await new Promise((resolve) =>
    get(url, (response) => {
      resolve(response.resume().statusCode);
    }),
  );
  expect(status).toBe(200);
  server.close();
  other.close();
});

test('a folder without a site is told, not served', async () => {
  await expect(serveSite({ outDir: '/khong-co', basePath: '/', port: 0 })).rejects.toThrow('404.html');
});
