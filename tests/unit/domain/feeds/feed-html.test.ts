import { expect, test } from 'vitest';
import { feedHtml } from '../../../../src/domain/feeds/feed-html.ts';

const page = 'https://vidu.example/thu/dien-hinh/to/';

test.each([
  ['what runs', '<p onclick="a()">a<script>b()</script><style>p{}</style></p>', '<p>a</p>'],
  ['looks', '<p class="lead" style="color:red" id="x" data-astro-cid-a="">a</p>', '<p>a</p>'],
  ['elements of our own', '<data-chart data-spec="{}"><p>a</p></data-chart>', '<p>a</p>'],
  ['boxes', '<section><div class="prose"><p>a</p></div></section>', '<p>a</p>'],
  ['a box that alone holds a text stays', '<div class="a">một</div><div>hai</div>', '<div>một</div><div>hai</div>'],
  [
    'the other sizes of a picture',
    '<picture><source srcset="/b.avif 1x"><img src="/a.jpg" srcset="/c.jpg 2x" loading="lazy" alt="A" width="7" height="5"></picture>',
    '<img src="https://vidu.example/a.jpg" alt="A" width="7" height="5">',
  ],
  ['the place of a picture', '<svg><rect width="1"></rect></svg><p>a</p>', '<p>a</p>'],
  ['closed parts', '<details><summary>Xem bảng</summary><p>a</p></details>', '<p>a</p>'],
  ['comments', '<!-- a --><p>b</p>', '<p>b</p>'],
])('cleans the text of %s', (_, html, expected) => {
  expect(feedHtml(html, page)).toBe(expected);
});

test.each([
  ['/thu/phong-trao/', 'https://vidu.example/thu/phong-trao/'],
  ['#so-lieu', `${page}#so-lieu`],
  ['ap-phich/', `${page}ap-phich/`],
  ['https://ngoai.example/?a=1&amp;b=2', 'https://ngoai.example/?a=1&#x26;b=2'],
  ['mailto:a@vidu.example', 'mailto:a@vidu.example'],
])('makes the address %s whole', (href, expected) => {
  expect(feedHtml(`<a href="${href}" rel="noopener" title="T">a</a>`, page)).toBe(
    `<a href="${expected}" title="T">a</a>`,
  );
});

test('keeps what stands out by the stylesheet of the site apart by itself', () => {
  expect(feedHtml('<div class="ghi-chu" role="note"><p class="title">Ghi chú</p><p>a</p></div>', page)).toBe(
    '<blockquote><p><strong>Ghi chú</strong></p><p>a</p></blockquote>',
  );
  expect(feedHtml('<ol role="list"><li><p class="time">2019</p><p>a</p></li></ol>', page)).toBe(
    '<ul><li><p><strong>2019</strong></p><p>a</p></li></ul>',
  );
});

test('keeps tables, lists and code as they are', () => {
  const html =
    '<table><caption>T</caption><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><ol start="3"><li>a</li></ol><pre><code>a\n  b</code></pre>';
  expect(feedHtml(html, page)).toBe(html);
});

test('a hostile text stays text, in attributes too', () => {
  const html = `<p>&lt;script>a()&lt;/script> ]]></p><img src="/a.jpg" alt="&quot;><script>a()</script>">`;
  const clean = feedHtml(html, page);
  expect(clean).toBe(
    `<p>&#x3C;script>a()&#x3C;/script> ]]></p><img src="https://vidu.example/a.jpg" alt="&#x22;><script>a()</script>">`,
  );
});
