import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/stories/parse-story.ts';
import { sampleStory } from '../sample-entries.ts';

const htmlOf = (body: string) =>
  sampleStory(body)
    .nodes.map((node) => (node.type === 'html' ? node.html : `[${node.type}]`))
    .join('');

describe('Markdown becomes plain HTML', () => {
  test.each([
    [
      'Một đoạn **đậm**, *nghiêng* và ~~bỏ~~.',
      '<p>Một đoạn <strong>đậm</strong>, <em>nghiêng</em> và <del>bỏ</del>.</p>',
    ],
    ['Một.\n\nHai.', '<p>Một.</p><p>Hai.</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['> Lời.', '<blockquote>\n<p>Lời.</p>\n</blockquote>'],
    ['Một  \nhai', '<p>Một<br>\nhai</p>'],
    ['***', '<hr>'],
    ['`x`', '<p><code>x</code></p>'],
    ['```js\nx\n```', '<pre><code>x\n</code></pre>'],
    ['    thụt đầu dòng', '<p>thụt đầu dòng</p>'],
    ['', ''],
  ])('%j', (body, html) => {
    expect(htmlOf(body)).toBe(html);
  });
});

describe('text is escaped', () => {
  test.each([
    ['A & B', '<p>A &#x26; B</p>'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['\\<b>đậm\\</b>', '<p>&#x3C;b>đậm&#x3C;/b></p>'],
    ['5 < 6 và 7 > 6', '<p>5 &#x3C; 6 và 7 > 6</p>'],
    ['`<b>`', '<p><code>&#x3C;b></code></p>'],
    ['Gõ `{` rồi `}`', '<p>Gõ <code>{</code> rồi <code>}</code></p>'],
    ['```\n{ a\n```', '<pre><code>{ a\n</code></pre>'],
    ['```\n<script>\n```', '<pre><code>&#x3C;script>\n</code></pre>'],
    ['\\{ngoặc\\}', '<p>{ngoặc}</p>'],
    ['“a” "b" \'c\'', '<p>“a” "b" \'c\'</p>'],
  ])('in %j', (body, html) => {
    expect(htmlOf(body)).toBe(html);
    expect(htmlOf(body)).not.toMatch(/<(?!\/?(?:p|code|pre|a)\b)[^>]*>/u);
  });

  test('in the attributes of a link', () => {
    expect(htmlOf('[x](https://vidu.vn/?a=1&b=2 "Nói \\"x\\" & y")')).toBe(
      '<p><a href="https://vidu.vn/?a=1&#x26;b=2" title="Nói &#x22;x&#x22; &#x26; y" rel="noopener">x</a></p>',
    );
    expect(htmlOf('[x](https://vidu.vn/"onmouseover="alert(1))')).not.toContain('" onmouseover');
    expect(htmlOf('[x](https://vidu.vn/"onmouseover="alert(1))')).not.toContain('"onmouseover');
  });
});

describe('a single ~', () => {
  test.each(['từ 20~30 người', 'từ 20~30 người, 40~50 hộ', 'H~2~O'])('strikes nothing out: %s', (body) => {
    expect(htmlOf(body)).toBe(`<p>${body}</p>`);
  });
});

describe('links', () => {
  test('elsewhere do not hand over the page; those within do not say so', () => {
    expect(
      htmlOf('[a](https://vidu.vn/), [b](mailto:ban@vidu.vn), [c](tel:113), [d](/dien-hinh/), [e](#hai)\n\n## Hai'),
    ).toBe(
      '<p><a href="https://vidu.vn/" rel="noopener">a</a>, <a href="mailto:ban@vidu.vn" rel="noopener">b</a>, ' +
        '<a href="tel:113" rel="noopener">c</a>, <a href="/dien-hinh/">d</a>, <a href="#hai">e</a></p><h2 id="hai">Hai</h2>',
    );
  });

  test('within the site are gathered with their lines, from components too', () => {
    expect(
      sampleStory('[a](/x/)\n\n- [b](#y)\n\n<GhiChu>\n\n[c](/z/)\n\n</GhiChu>\n\n[d](https://vidu.vn/)').links,
    ).toEqual([
      { target: '/x/', line: 11 },
      { target: '#y', line: 13 },
      { target: '/z/', line: 17 },
    ]);
  });

  test('that are written out are links too', () => {
    expect(htmlOf('https://vidu.vn/a')).toBe('<p><a href="https://vidu.vn/a" rel="noopener">https://vidu.vn/a</a></p>');
  });
});

describe('headings', () => {
  test('have anchors of their own, also in components, and are listed', () => {
    const story = sampleStory('## Mở đầu\n\n<GhiChu>\n\n### Mở đầu\n\n</GhiChu>\n\n## Nguồn\n\n## **Mở** đầu');
    expect(story.headings).toEqual([
      { id: 'mo-dau', text: 'Mở đầu', depth: 2 },
      { id: 'mo-dau-2', text: 'Mở đầu', depth: 3 },
      { id: 'nguon-2', text: 'Nguồn', depth: 2 },
      { id: 'mo-dau-3', text: 'Mở đầu', depth: 2 },
    ]);
    expect(story.nodes.at(-1)).toMatchObject({ html: expect.stringContaining('<h2 id="mo-dau-3">') as string });
  });
});

describe('a table', () => {
  test('stands in a region, and its alignment is a class', () => {
    expect(htmlOf('| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | 4 |').replace(/\n/gu, '')).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1"><table>' +
        '<thead><tr><th scope="col">a</th><th class="align-left" scope="col">b</th><th class="align-center" scope="col">c</th><th class="align-right" scope="col">d</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-left">2</td><td class="align-center">3</td><td class="align-right">4</td></tr></tbody>' +
        '</table></div>',
    );
  });

  test('is named by its number', () => {
    const table = '| a |\n| - |\n| 1 |';
    expect(htmlOf(`${table}\n\nChữ.\n\n${table}`).match(/aria-label="[^"]*"/gu)).toEqual([
      'aria-label="Bảng 1"',
      'aria-label="Bảng 2"',
    ]);
  });
});

describe('components', () => {
  test('stand between runs of HTML, in reading order', () => {
    expect(
      htmlOf('Một.\n\n<SoLieu />\n\nHai.\n\nBa.\n\n<Moc time="1">\na\n</Moc>\n\n<Moc time="2">\nb\n</Moc>\n\nBốn.'),
    ).toBe('<p>Một.</p>[component]<p>Hai.</p><p>Ba.</p>[timeline]<p>Bốn.</p>');
  });

  test('may hold one another, lists and tables', () => {
    const body = '<GhiChu>\n\nChữ.\n\n- a\n\n<TrichDan>\nLời.\n</TrichDan>\n\n| a |\n| - |\n\n</GhiChu>';
    expect(sampleStory(body).nodes).toMatchObject([
      {
        name: 'GhiChu',
        children: [{ type: 'html' }, { name: 'TrichDan', children: [{ html: '<p>Lời.</p>' }] }, { type: 'html' }],
      },
    ]);
  });

  test('gather milestones within themselves', () => {
    expect(sampleStory('<GhiChu>\n<Moc time="1">a</Moc>\n\n<Moc time="2">b</Moc>\n</GhiChu>').nodes).toMatchObject([
      { children: [{ type: 'timeline', items: [{}, {}] }] },
    ]);
  });

  test('tell which pictures and figures they show', () => {
    const story = sampleStory(
      '<Anh src="a.jpg" alt="A" credit="B" />\n\nChữ.\n\n<GhiChu>\n\n<SoLieu only="cay  rung" />\n\n</GhiChu>\n\n<Anh src="b.png" alt="A" credit="B" />',
    );
    expect(story.pictures).toEqual([
      { target: 'a.jpg', line: 11 },
      { target: 'b.png', line: 21 },
    ]);
    expect(story.facts).toEqual([
      { target: 'cay', line: 17 },
      { target: 'rung', line: 17 },
    ]);
    expect(story.placesAllFacts).toBe(false);
    expect(sampleStory('<SoLieu />').placesAllFacts).toBe(true);
  });
});

test('a story is plain data that survives storage', () => {
  const story = sampleStory('## A\n\n[x](/a/)\n\n<Moc time="1">\n\n| a |\n| :-: |\n\n</Moc>\n\n<SoLieu only="a" />');
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);
});

test('a body with one fault is no story, but what it names is known', () => {
  const { story, references } = parseStory(
    '## Mở đầu\n\n[x](/a/)\n\n<Anh src="a.jpg" alt="A" credit="B" />\n\n<b>đậm</b>',
    {
      file: 'bai.mdx',
      firstLine: 11,
    },
  );
  expect(story).toBeNull();
  expect(references).toMatchObject({
    headings: [{ id: 'mo-dau' }],
    links: [{ target: '/a/', line: 13 }],
    pictures: [{ target: 'a.jpg', line: 15 }],
  });
});
