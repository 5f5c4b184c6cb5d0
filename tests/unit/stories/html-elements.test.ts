import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { insteadOfTag, refusal, safeProperties, scrollable } from '../../../src/stories/html-elements.ts';

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

test.each([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'hr', 'br', 'code', 'pre'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
])('Markdown may make <%s>', (tag) => {
  expect(refusal(tag)).toBeUndefined();
});

test.each([
  ['h1', 'tiêu đề cấp một (#)', 'Tên bài đã lấy từ mục name hoặc title; trong bài bắt đầu từ ##.'],
  ['h5', 'tiêu đề cấp năm', 'Dùng ##, ### hoặc ####.'],
  ['img', 'ảnh viết bằng ![…](…)', 'Viết <Anh src="tep.jpg" alt="…" credit="…" />.'],
  ['input', 'danh sách có ô đánh dấu', 'Dùng danh sách thường: - …'],
  ['section', '<section>', undefined],
  ['script', '<script>', undefined],
  ['constructor', '<constructor>', undefined],
])('Markdown may not make <%s>: %s', (tag, name, mend) => {
  expect(refusal(tag)).toEqual({ name, mend });
});

describe('in place of a raw tag', () => {
  test.each([
    ['b', '**chữ**'],
    ['I', '*chữ*'],
    ['IFRAME', '<Video'],
    ['img', '<Anh'],
    ['table', '| cột |'],
  ])('<%s> there is %s', (tag, instead) => {
    expect(insteadOfTag(tag)).toContain(instead);
  });

  test.each(['u', 'section', 'svg', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '<%s> nothing is known',
    (tag) => {
      expect(insteadOfTag(tag)).toBeUndefined();
    },
  );
});

describe('the attributes of an element', () => {
  test('are only those that it may have', () => {
    const given = {
      href: '/a/',
      title: 'A',
      id: 'x',
      className: ['y'],
      style: 'color:red',
      onClick: 'z()',
      target: '_blank',
    };
    expect(safeProperties(element('a', given))).toEqual({ href: '/a/', title: 'A' });
    expect(safeProperties(element('p', given))).toEqual({});
    expect(safeProperties(element('ol', { start: 3, type: 'a' }))).toEqual({ start: 3 });
  });

  test.each(['left', 'center', 'right'])('hold the alignment %s of a cell as a class', (side) => {
    expect(safeProperties(element('td', { style: `text-align: ${side}` }))).toEqual({ className: [`align-${side}`] });
    expect(safeProperties(element('th', { style: `text-align: ${side}` }))).toMatchObject({
      className: [`align-${side}`],
    });
  });

  test('say of a header that it heads its column', () => {
    expect(safeProperties(element('th', { scope: 'row' }))).toEqual({ scope: 'col' });
    expect(safeProperties(element('td', { scope: 'row' }))).toEqual({});
  });

  test.each(['text-align: justify', 'text-align: left; color: red', 'color: red', ''])(
    'hold nothing of the style %j',
    (style) => {
      expect(Object.keys(safeProperties(element('td', { style })))).not.toContain('style');
      expect(String(safeProperties(element('td', { style })).className ?? '')).toBe('');
    },
  );
});

test('a table stands in a named region that the keyboard reaches', () => {
  const table = element('table', {});
  expect(scrollable(table, 'Bảng 2')).toEqual({
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Bảng 2' },
    children: [table],
  });
});
