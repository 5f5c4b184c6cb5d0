import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';
import { goneFile, goneFileName, goneRules, parseGoneFile } from '../../src/domain/gone-file.ts';
import { createPaths } from '../../src/domain/paths.ts';
import { serverPolicy } from '../../src/domain/server-policy.ts';
import { ask } from '../support/exact-request.ts';
import { siteWithHeaders } from '../support/site-copy.ts';
import { siteFiles } from '../support/site-files.ts';
import { marker, markerWord } from '../support/unpublished-marks.ts';

describe.each([
  { name: 'at the root', base: '/' },
  { name: 'in a folder', base: '/guong-sang/' },
])('a site served $name', ({ base }) => {
  let server: Server;
  let url = '';
  let outDir = '';

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'guong-sang-'));
    await siteWithHeaders(inject('fixtureSite'), serverPolicy(base, ['https://may-trang.example']), outDir);
    // The fixture site is built for the root.
    const file = join(outDir, goneFileName);
    const addresses = parseGoneFile(await readFile(file, 'utf8')).map(({ pattern }) => base + pattern.slice(1));
    await rm(file);
    await writeFile(file, goneFile(goneRules(addresses, createPaths(base))));
    ({ server, url } = await serveSite({ outDir, basePath: base, port: 0 }));
  });
  afterAll(async () => {
    server.close();
    await rm(outDir, { recursive: true });
  });

  test.each([
    ...['dien-hinh/quanhxa-rut/', 'dien-hinh/quanhxa-rut', 'dien-hinh/quanhxa-rut-cu/', '%64ien-hinh/quanhxa-rut/'],
    ...['dien-hinh/quanhxa-rut/ap-phich/', 'dien-hinh/quanhxa-rut/oembed.json', 'dien-hinh/quanhxa-rut/index.html'],
    ...[
      'phong-trao/quanhxa-rut/',
      'phong-trao/quanhxa-rut/atom.xml',
      'ket-qua/may-trang/1933/',
      'ket-qua/may-trang/quanhxa-rut-cu/',
    ],
    ...['anh-chia-se/dien-hinh/quanhxa-rut.jpg', 'bieu-do/khen-thuong-hinh-thuc-may-trang-1933-hep.png'],
  ])('says of %s that it was withdrawn, and nothing else', async (path) => {
    const { status, headers, body } = await ask(url, base + path);
    expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(body).toContain('Bài này đã được gỡ</h1>');
    expect(body).toContain('name="robots" content="noindex"');
    expect(body).not.toMatch(new RegExp(`${marker}|${markerWord}|1933`, 'u'));
  });

  test.each(['nhung/bai/quanhxa-rut/', 'nhung/dien-hinh/quanhxa-rut-cu/', 'nhung/khen-thuong/may-trang-1933/'])(
    'says so of %s in the frames of portals, in a page that fits there',
    async (path) => {
      const { status, headers, body } = await ask(url, base + path);
      const framing = "frame-ancestors 'self' https://may-trang.example";
      expect([status, headers['content-security-policy']]).toEqual([410, framing]);
      expect(body).toContain('Bài này đã được gỡ</h1>');
      expect(body).toContain('class="embed of-gone"');
      expect(body).not.toContain('site-header');
    },
  );

  test.each([
    ...['dien-hinh/quanhxa-nhap/', 'dien-hinh/quanhxa-hen/', 'phong-trao/quanhxa-hen-cu/', 'ket-qua/may-trang/1931/'],
    'dien-hinh/quanhxa-ru/',
  ])('says nothing of %s, which was never published', async (path) => {
    expect((await ask(url, base + path)).status).toBe(404);
  });

  test.each(['_headers', '_redirects', '%5fredirects', '.guong-sang-build'])('keeps %s to itself', async (path) => {
    expect((await ask(url, base + path)).status).toBe(404);
  });
});

test('the pages for what is gone are no pages of their own', async () => {
  const files = (await siteFiles(inject('fixtureSite'))).filter((file) => /(?:^|\/)410/u.test(file));
  expect(files).toEqual(['410.html', 'nhung/410.html']);
});

test('a site from which nothing was withdrawn has an empty list', async () => {
  expect(await readFile(join(inject('realSite'), goneFileName), 'utf8')).toBe('');
});
