import { expect, test } from 'vitest';
import { withBareLinks, withBasePath } from '../../../src/domain/story-html.ts';
import { sampleStory } from '../sample-entries.ts';

const htmlOf = (body: string) =>
  sampleStory(body)
    .nodes.map((node) => (node.type === 'html' ? node.html : ''))
    .join('');

test.each([
  ['[x](/dien-hinh/a/)', '/guong-sang/', '<p><a href="/guong-sang/dien-hinh/a/">x</a></p>'],
  ['[x](/)', '/guong-sang/', '<p><a href="/guong-sang/">x</a></p>'],
  ['[x](/dien-hinh/a/#b)', '/a/b/', '<p><a href="/a/b/dien-hinh/a/#b">x</a></p>'],
  ['[x](/dien-hinh/a/)', '/', '<p><a href="/dien-hinh/a/">x</a></p>'],
  ['[x](#phan-hai)', '/guong-sang/', '<p><a href="#phan-hai">x</a></p>'],
  ['[x](https://vidu.vn/a/)', '/guong-sang/', '<p><a href="https://vidu.vn/a/" rel="noopener">x</a></p>'],
  ['[x](/a/) và [y](/b/)', '/c/', '<p><a href="/c/a/">x</a> và <a href="/c/b/">y</a></p>'],
])('%s below %s', (body, base, html) => {
  expect(withBasePath(htmlOf(body), base)).toBe(html);
});

test.each([
  ['\\<a href="/x">'],
  ['`<a href="/x">`'],
  ['[y](https://vidu.vn "<a href=\\"/x\\">")'],
  ['&lt;a href="/x"&gt;'],
])('the text %s is no link', (body) => {
  expect(withBasePath(htmlOf(body), '/guong-sang/')).toBe(htmlOf(body));
});

test.each([
  ['https://vidu.vn/a?b=1&c=2', '<p><a class="bare" href="$1" rel="noopener">$1</a></p>'],
  ['[trang](https://vidu.vn/a/)', '<p><a href="$1" rel="noopener">trang</a></p>'],
  ['[https://vidu.vn/b/](https://vidu.vn/a/)', '<p><a href="$1" rel="noopener">https://vidu.vn/b/</a></p>'],
])('%s is marked as a bare address where it is one', (body, expected) => {
  const html = withBareLinks(htmlOf(body));
  const [, address = ''] = /href="([^"]*)"/u.exec(html) ?? [];
  expect(html).toBe(expected.replaceAll('$1', () => address));
});
