import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersByPath, headersFileName, parseHeadersFile } from '../../src/domain/headers-file.ts';
import { siteFiles } from '../support/site-files.ts';

describe.each([
  { name: 'fixture site', folder: inject('fixtureSite'), portals: 'https://may-trang.example' },
  {
    name: 'real site',
    folder: inject('realSite'),
    portals: 'https://laichau.gov.vn https://*.laichau.gov.vn https://laocai.gov.vn https://*.laocai.gov.vn',
  },
])('$name', async ({ folder, portals }) => {
  const rules = parseHeadersFile(await readFile(join(folder, headersFileName), 'utf8'));
  const paths = (await siteFiles(folder)).map((file) => `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`);

  test('every page says who may frame it, and all but frames only the site itself', () => {
    const headersOf = headersByPath(rules);
    const wrong = paths
      .filter((path) => /(?:\/|\.html)$/u.test(path))
      .filter((path) => {
        const allowed = `frame-ancestors 'self'${path.startsWith('/nhung/') ? ` ${portals}` : ''}`;
        return headersOf(path)['Content-Security-Policy'] !== allowed;
      });
    expect(wrong).toEqual([]);
  });

  test('no file gets a header twice, which hosts would join', () => {
    const matchers = rules.map((rule) => ({ rule, headersOf: headersByPath([rule]) }));
    const twice = paths.filter((path) => {
      const names = matchers.flatMap(({ rule, headersOf }) => {
        const headers = headersOf(path);
        return Object.entries(rule.headers).flatMap(([name, value]) => (headers[name] === value ? name : []));
      });
      return new Set(names).size !== names.length;
    });
    expect(twice).toEqual([]);
  });
});
