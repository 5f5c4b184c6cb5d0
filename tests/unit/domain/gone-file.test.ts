import { describe, expect, test } from 'vitest';
import { goneFile, gonePageByPath, goneRules, parseGoneFile } from '../../../src/domain/gone-file.ts';
import { createPaths } from '../../../src/domain/paths.ts';

const addresses = ['/a/dien-hinh/to/*', '/a/nhung/bai/to/*', '/a/bieu-do/x.png'];
const rules = goneRules(addresses, createPaths('/a/'));

test('the file names the address, the page that stands in for it, and the status', () => {
  expect(goneFile(rules)).toBe(
    '/a/dien-hinh/to/* /a/410.html 410\n/a/nhung/bai/to/* /a/nhung/410.html 410\n/a/bieu-do/x.png /a/410.html 410\n',
  );
});

test('it is read as it was written; what else an office adds to it is left alone', () => {
  expect(parseGoneFile(`# ghi chú\n\n/cu/* /moi/ 301\r\n${goneFile(rules)}`)).toEqual(rules);
  expect(parseGoneFile('')).toEqual([]);
});

describe('a path', () => {
  const pageOf = gonePageByPath(rules);

  test.each([
    ['/a/dien-hinh/to/', '/a/410.html'],
    ['/a/dien-hinh/to', '/a/410.html'],
    ['/a/dien-hinh/to/ap-phich/', '/a/410.html'],
    ['/a/dien-hinh/to/oembed.json', '/a/410.html'],
    ['/a/nhung/bai/to/', '/a/nhung/410.html'],
    ['/a/bieu-do/x.png', '/a/410.html'],
  ])('%s is gone', (path, page) => {
    expect(pageOf(path)).toBe(page);
  });

  test.each(['/a/dien-hinh/to-hai/', '/a/dien-hinh/', '/dien-hinh/to/', '/a/bieu-do/xapng', '/a/bieu-do/x.png/b'])(
    '%s is not',
    (path) => {
      expect(pageOf(path)).toBeUndefined();
    },
  );
});
