import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/stories/parse-story.ts';

/** The findings of a body that begins at line 11 of its file. */
const findingsOf = (body: string) => {
  const { story, findings } = parseStory(body, { file: 'bai.mdx', firstLine: 11 });
  expect(story === null).toBe(findings.length > 0);
  return findings;
};
const told = (body: string) =>
  findingsOf(body).map(({ code, line, column }) => `${code} ${line ?? '?'}:${column ?? '?'}`);

describe('nothing of a story can run', () => {
  test.each([
    ['an import', 'import x from "y"', 'GS-402 11:1'],
    ['an import of a side effect', 'import "https://evil.vn/x.js"', 'GS-402 11:1'],
    ['an export', 'export const x = 1', 'GS-402 11:1'],
    ['a default export', 'export default () => null', 'GS-402 11:1'],
    ['a setting of the machine', '{process.env.HOME}', 'GS-403 11:1'],
    ['an expression in a sentence', 'Có {1 + 1} người', 'GS-403 11:4'],
    ['an expression in a heading', '## {x}', 'GS-403 11:4'],
    ['an expression in a table', '| a |\n| - |\n| {x} |', 'GS-403 13:3'],
    ['an expression in a list', '- {x}', 'GS-403 11:3'],
    ['an expression in a link', '[{x}](https://vidu.vn)', 'GS-403 11:2'],
    ['an expression in a component', '<GhiChu>\nA {x}\n</GhiChu>', 'GS-403 12:3'],
    ['a comment of the parser', '{/* nhắc */}', 'GS-403 11:1'],
    ['an empty expression', 'a {} b', 'GS-403 11:3'],
    ['a spread', '<GhiChu {...process.env}>a</GhiChu>', 'GS-407 11:1'],
    ['an attribute that computes', '<GhiChu title={1 + 1}>a</GhiChu>', 'GS-407 11:1'],
    ['an attribute that is a function', '<GhiChu title={() => alert(1)}>a</GhiChu>', 'GS-407 11:1'],
    ['an event on a component', '<GhiChu onclick="alert(1)">a</GhiChu>', 'GS-406 11:1'],
    ['an event on a component in camels', '<GhiChu onClick="alert(1)">a</GhiChu>', 'GS-406 11:1'],
    ['a style on a component', '<GhiChu style="color:red">a</GhiChu>', 'GS-406 11:1'],
    ['an identity on a component', '<GhiChu id="nguon" class="x">a</GhiChu>', 'GS-406 11:1'],
    ['a prototype on a component', '<GhiChu __proto__="x">a</GhiChu>', 'GS-406 11:1'],
    ['a link that is script', '[a](JaVaScript:alert(1))', 'GS-408 11:1'],
    ['a link that is script in an entity', '[a](java&#115;cript&colon;alert(1))', 'GS-408 11:1'],
    ['a link that is script by reference', '[a][1]\n\n[1]: javascript:alert(1)', 'GS-408 11:1'],
    ['a link that is data', '[a](data:text/html,x)', 'GS-408 11:1'],
    ['a link to another host', '[a](//evil.vn)', 'GS-408 11:1'],
    ['a link without encryption', 'x [a](http://vidu.vn)', 'GS-408 11:3'],
  ])('not %s', (_, body, finding) => {
    expect([...new Set(told(body))]).toEqual([finding]);
  });
});

describe('a raw tag is refused, with what to write instead', () => {
  test.each([
    ['<script>alert(1)</script>', 'Trang không nhận lệnh. Xóa thẻ này.'],
    ['<style>p</style>', 'Trang có kiểu chữ chung. Xóa thẻ này.'],
    ['<iframe src="https://vidu.vn"></iframe>', 'Đưa video bằng <Video href="https://…" title="…" />.'],
    ['<img src="a.jpg" />', 'Đưa ảnh bằng <Anh src="tep.jpg" alt="…" credit="…" />.'],
    ['<b>đậm</b>', 'Viết chữ đậm: **chữ**.'],
    ['<br />', 'Để một dòng trống để sang đoạn mới.'],
    ['<form action="/x"><input name="a" /></form>', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
    ['<svg></svg>', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
    ['<object data="x"></object>', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
    ['<my-element />', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
    ['<constructor />', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
    ['<></>', 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.'],
  ])('%s', (body, remedy) => {
    expect(findingsOf(body).filter(({ line, column }) => line === 11 && column === 1)).toMatchObject([
      { code: 'GS-404', remedy },
    ]);
  });

  test.each([
    'Chữ <b>đậm</b>',
    '- <b>đậm</b>',
    '## <b>đậm</b>',
    '| a |\n| - |\n| <b>b</b> |',
    '**<b>a</b>**',
    '[<b>a</b>](/a/)',
  ])('wherever it stands: %j', (body) => {
    expect(findingsOf(body).map(({ code }) => code)).toEqual(['GS-404']);
  });

  test('together with its events', () => {
    expect(told('<b onclick="alert(1)" OnMouseOver="x" style="y">a</b>').sort()).toEqual([
      ...['GS-404 11:1', 'GS-406 11:1', 'GS-406 11:1', 'GS-406 11:1'],
    ]);
  });

  test('together with what stands inside', () => {
    expect(told('<div>\n\n# Tên\n\n{x}\n\n[a](javascript:b)\n\n<Foo>\n\n<i>a</i>\n\n</Foo>\n\n</div>').sort()).toEqual([
      ...['GS-403 15:1', 'GS-404 11:1', 'GS-404 21:1', 'GS-405 19:1', 'GS-408 17:1', 'GS-409 13:1'],
    ]);
  });
});

describe('an unknown component', () => {
  test.each([
    ['<Ghichu>a</Ghichu>', 'GhiChu'],
    ['<GhiChuu>a</GhiChuu>', 'GhiChu'],
    ['<TrichDẫn>a</TrichDẫn>', 'TrichDan'],
    ['<ANH />', 'Anh'],
    ['<Ảnh />', 'Anh'],
  ])('%s is told with the nearest', (body, nearest) => {
    expect(findingsOf(body)).toMatchObject([
      { code: 'GS-405', remedy: expect.stringContaining(`“${nearest}”`) as string },
    ]);
  });

  test.each(['<Bang />', '<A.B />', '<Constructor />'])('%s is told with all there are', (body) => {
    expect(findingsOf(body)).toMatchObject([
      {
        code: 'GS-405',
        allowed: 'Anh, TrichDan, SoLieu, BieuDo, Moc, GhiChu, Video',
        remedy: 'Dùng một thành phần có sẵn.',
      },
    ]);
  });
});

describe('Markdown that a story may not hold', () => {
  test.each([
    ['a heading of the first depth', '# Tên bài', 'tiêu đề cấp một (#)', 11],
    ['a heading of the first depth, underlined', 'Tên bài\n===', 'tiêu đề cấp một (#)', 11],
    ['a heading of the fifth depth', '## A\n\n### B\n\n#### C\n\n##### D', 'tiêu đề cấp năm', 17],
    ['a heading that skips a depth', '## A\n\n#### C', 'tiêu đề nhảy cấp', 13],
    ['a first heading that is too deep', 'Chữ.\n\n### B', 'tiêu đề nhảy cấp', 13],
    ['a picture', 'Chữ.\n\n![Tổ](to.jpg)', 'ảnh viết bằng ![…](…)', 13],
    ['a picture from elsewhere', '![](https://vidu.vn/a.png)', 'ảnh viết bằng ![…](…)', 11],
    ['a picture in a component', '<GhiChu>\nA\n\n![Tổ](to.jpg)\n</GhiChu>', 'ảnh viết bằng ![…](…)', 14],
    ['a list of tasks', 'Chữ.\n\n- [ ] việc', 'danh sách có ô đánh dấu', 13],
  ])('%s', (_, body, found, line) => {
    expect(findingsOf(body)).toMatchObject([
      { code: 'GS-409', line, message: `Bài dùng cách viết chưa được hỗ trợ: ${found}.` },
    ]);
  });

  test('every task of a list is told on its own line', () => {
    expect(findingsOf('# Tên\n\n- [ ] một\n- [x] hai').map(({ line }) => line)).toEqual([11, 13, 14]);
  });
});

describe('a component in the wrong place', () => {
  test.each([
    ['in a sentence', 'Chữ <GhiChu>a</GhiChu> chữ', '11:5'],
    ['before a sentence', '<SoLieu /> cho thấy', '11:1'],
    ['in a list', '- <SoLieu />', '11:3'],
    ['in a table', '| a |\n| - |\n| <SoLieu /> |', '13:3'],
    ['in a quotation', '> <SoLieu />', '11:3'],
    ['in a heading', '## <SoLieu />', '11:4'],
    ['in bold', '**<SoLieu />**', '11:3'],
  ])('%s', (_, body, place) => {
    expect(told(body)).toEqual([`GS-412 ${place}`]);
  });

  test.each([
    ['without the text that it needs', 'Chữ.\n\n<TrichDan></TrichDan>'],
    ['with white space for text', 'Chữ.\n\n<GhiChu>\n\n</GhiChu>'],
    ['with text that it cannot hold', 'Chữ.\n\n<Video href="https://vidu.vn" title="a">b</Video>'],
  ])('%s', (_, body) => {
    expect(findingsOf(body)).toMatchObject([
      { code: 'GS-412', line: 13, remedy: expect.stringMatching(/^Viết: <[A-Z]/u) as string },
    ]);
  });
});
