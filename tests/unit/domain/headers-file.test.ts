import { expect, test } from 'vitest';
import { headersByPath, headersFile, parseHeadersFile } from '../../../src/domain/headers-file.ts';
import { serverPolicy } from '../../../src/domain/server-policy.ts';

test('what is written is read back', () => {
  const rules = serverPolicy('/thu/', ['https://a.example', 'http://*.b.example:8080']);
  expect(parseHeadersFile(headersFile(rules))).toEqual(rules);
});

test('a file has each pattern on a line of its own and its headers below', () => {
  const rules = [
    { pattern: '/*', headers: { A: '1' } },
    { pattern: '/x/', headers: { B: "c: 'd'; e", F: 'g' } },
  ];
  expect(headersFile(rules)).toBe("/*\n  A: 1\n\n/x/\n  B: c: 'd'; e\n  F: g\n");
});

test.each([
  ['/a/', '/a/', true],
  ['/a/', '/a/b/', false],
  ['/a/*', '/a/', true],
  ['/a/*', '/a/b/c.html', true],
  ['/a/*', '/ab/', false],
  ['/tinh/:slug/atom.xml', '/tinh/lai-chau/atom.xml', true],
  ['/tinh/:slug/atom.xml', '/tinh/lai-chau/x/atom.xml', false],
  ['/tinh/:slug/atom.xml', '/tinh/lai-chau/atomxml', false],
  ['/a.b/*', '/aXb/', false],
])('the pattern %s and the path %s: %s', (pattern, path, matches) => {
  const headers = headersByPath([{ pattern, headers: { Found: 'yes' } }])(path);
  expect(headers.Found === 'yes').toBe(matches);
});
