import { describe, expect, test } from 'vitest';
import { linkAdvice, linkKind } from '../../../src/stories/links.ts';

describe('a link within the site', () => {
  test.each(['/', '/dien-hinh/to/', '/dien-hinh/to/#phan-hai', '/ket-qua/?x=1', '#phan-hai', '/a//b/'])(
    'may be %s',
    (href) => {
      expect(linkKind(href)).toBe('internal');
    },
  );
});

describe('a link elsewhere', () => {
  test.each([
    ...[
      'https://vidu.vn',
      'https://vidu.vn/a?b=c&d=e#f',
      'HTTPS://Vidu.VN/',
      'https://vidu.vn:8443/',
      'https://xn--vd-ekx.vn/',
    ],
    ...['mailto:ban@vidu.gov.vn', 'MAILTO:ban@vidu.gov.vn', 'tel:+842143840001', 'tel:0214-3840-001'],
  ])('may be %s', (href) => {
    expect(linkKind(href)).toBe('external');
  });
});

describe('a link is refused', () => {
  test.each([
    ['script', 'javascript:alert(1)'],
    ['script in capitals', 'JaVaScript:alert(1)'],
    ['script behind white space', ' javascript:alert(1)'],
    ['script with a tab', 'java\tscript:alert(1)'],
    ['script with a line end', 'java\nscript:alert(1)'],
    ['script with a carriage return', 'java\rscript:alert(1)'],
    ['script behind a control character', '\u0001javascript:alert(1)'],
    ['script in an entity', 'javascript&colon;alert(1)'],
    ['script in a number', '&#106;avascript:alert(1)'],
    ['script in per cent', 'javascript%3Aalert(1)'],
    ['script of another kind', 'vbscript:msgbox(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a file of the reader', 'file:///etc/passwd'],
    ['a blob', 'blob:https://vidu.vn/1'],
    ['a program of the reader', 'zalo://x'],
    ['view-source', 'view-source:https://vidu.vn'],
    ['another host without a scheme', '//evil.vn'],
    ['another host behind a backslash', '/\\evil.vn'],
    ['another host behind two backslashes', '\\\\evil.vn'],
    ['another host behind a tab', '/\t/evil.vn'],
    ['another host behind a line end', '/\n/evil.vn'],
    ['a backslash in an address', 'https:\\\\evil.vn'],
    ['https without strokes', 'https:evil.vn'],
    ['https with one stroke', 'https:/evil.vn'],
    ['https without a host', 'https://'],
    ['a host without a dot', 'https://localhost/'],
    ['a name', 'https://vidu.vn@evil.vn/'],
    ['a name and a password', 'https://ten:matkhau@vidu.vn/'],
    ['no encryption', 'http://vidu.vn/'],
    ['ftp', 'ftp://vidu.vn/'],
    ['no scheme', 'www.vidu.vn'],
    ['a relative address', 'to-khac/'],
    ['a relative address upwards', '../to-khac/'],
    ['a white space inside', 'https://vidu.vn/a b'],
    ['nothing', ''],
    ['only #', '#'],
    ['two #', '##a'],
    ['a letter with a subject', 'mailto:ban@vidu.vn?subject=x&cc=evil@evil.vn'],
    ['a letter to nobody', 'mailto:'],
    ['a call with words', 'tel:goi-ngay'],
  ])('that holds %s', (_, href) => {
    expect(linkKind(href)).toBe('refused');
  });
});

test.each([
  ['http://vidu.vn', true],
  ['HTTP://vidu.vn', true],
  ['www.vidu.vn', true],
  ['javascript:alert(1)', false],
  ['to-khac', false],
])('%s is told to use https: %s', (href, told) => {
  expect(linkAdvice(href)?.includes('https://') ?? false).toBe(told);
});
