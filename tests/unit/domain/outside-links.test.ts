import { expect, test } from 'vitest';
import { withOutsideLinks } from '../../../src/domain/outside-links.ts';

test.each([
  ['<a href="/a/">A</a>', '<a href="/a/" target="_blank" rel="noopener">A</a>'],
  [
    '<a class="bare" href="https://b.vn/?x=1&gt;2">B</a>',
    '<a class="bare" href="https://b.vn/?x=1&gt;2" target="_blank" rel="noopener">B</a>',
  ],
  ['<a href="/v/" rel="noopener external">V</a>', '<a href="/v/" target="_blank" rel="noopener">V</a>'],
  ['<a target="_self" href="/t/">T</a>', '<a href="/t/" target="_blank" rel="noopener">T</a>'],
  ['<a title="a > b" href="/q/">Q</a>', '<a title="a > b" href="/q/" target="_blank" rel="noopener">Q</a>'],
  ['<a href="#muc">M</a>', '<a href="#muc">M</a>'],
  ['<a id="x">X</a><abbr>A</abbr><article>B</article>', '<a id="x">X</a><abbr>A</abbr><article>B</article>'],
  ['&lt;a href="/a/"&gt;', '&lt;a href="/a/"&gt;'],
  ['<img alt="<a href=x><b>B</b>">', '<img alt="<a href=x><b>B</b>">'],
  [
    `<img alt='<a href="/x/">'><a href="/y/">Y</a>`,
    `<img alt='<a href="/x/">'><a href="/y/" target="_blank" rel="noopener">Y</a>`,
  ],
  [
    '<a title=" target=&quot;x&quot; href=" href="/a/">A</a>',
    '<a title=" target=&quot;x&quot; href=" href="/a/" target="_blank" rel="noopener">A</a>',
  ],
  ['<a title="b rel=c" href="/b/">B</a>', '<a title="b rel=c" href="/b/" target="_blank" rel="noopener">B</a>'],
  [
    '<script>if (x<a && b>c) "it\'s"</script><a href="/a/">A</a>',
    '<script>if (x<a && b>c) "it\'s"</script><a href="/a/" target="_blank" rel="noopener">A</a>',
  ],
  ['<!-- <a href="/c/"> --><p>P</p>', '<!-- <a href="/c/"> --><p>P</p>'],
])('%s', (html, expected) => {
  expect(withOutsideLinks(html)).toBe(expected);
});

test('every link of a part is made to open outside', () => {
  const html = withOutsideLinks('<p><a\nhref="/a/">A</a> và <a href="mailto:a@b.vn">B</a></p>');
  expect(html.match(/target="_blank" rel="noopener"/gu)).toHaveLength(2);
});
