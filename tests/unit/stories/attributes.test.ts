import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/domain/findings.ts';
import { ofComponent, readAttributes } from '../../../src/stories/attributes.ts';
import { isJsx, type JsxElement } from '../../../src/stories/blocks.ts';
import { parseSyntax } from '../../../src/stories/syntax.ts';

/** The tag at the start of a body, as the parser gives it. */
function tag(body: string): JsxElement {
  const node = parseSyntax(body).tree?.children[0];
  if (!node || !isJsx(node)) throw new Error(`${body} begins with no tag`);
  return node;
}
const read = (attributes: string) => readAttributes(tag(`<GhiChu ${attributes} />`));

describe('an attribute is a literal', () => {
  test.each([
    ['title="Nhớ"', { title: 'Nhớ' }],
    ["title='Nhớ'", { title: 'Nhớ' }],
    ['title=""', { title: '' }],
    ['a="1" b="2"', { a: '1', b: '2' }],
    ['title="&lt;b&gt; &amp; {x}"', { title: '<b> & {x}' }],
    ['title="e\u0302\u0301"', { title: 'ế' }],
    ['count={5}', { count: 5 }],
    ['count={ -5.5 }', { count: -5.5 }],
    ['open={true} shut={false}', { open: true, shut: false }],
    ['open', { open: true }],
    ['data-x="y"', { 'data-x': 'y' }],
    ['', {}],
  ])('%s', (attributes, values) => {
    expect(read(attributes)).toEqual({ values, refused: [] });
  });
});

describe('an attribute that computes is refused', () => {
  test.each([
    ['title={1 + 1}', 'title={1 + 1}'],
    ['title={process.env.HOME}', 'title={process.env.HOME}'],
    ['title={"a"}', 'title={"a"}'],
    ['title={`a`}', 'title={`a`}'],
    ['title={null}', 'title={null}'],
    ['title={() => 1}', 'title={() => 1}'],
    ['title={1_000}', 'title={1_000}'],
    ['title={0x10}', 'title={0x10}'],
    ['title={1e3}', 'title={1e3}'],
    ['title={Infinity}', 'title={Infinity}'],
    ['{...props}', '{...props}'],
  ])('%s', (attributes, found) => {
    expect(read(attributes)).toEqual({ values: {}, refused: [['GS-407', { found }]] });
  });
});

test.each(['__proto__', 'constructor', 'toString'])('an attribute named %s is read like any other', (name) => {
  expect(Object.keys(read(`${name}="x"`).values)).toEqual([name]);
});

test('the sound attributes of a tag are read beside the refused', () => {
  expect(read('a="1" {...b} c={d} e')).toEqual({
    values: { a: '1', e: true },
    refused: [
      ['GS-407', { found: '{...b}' }],
      ['GS-407', { found: 'c={d}' }],
    ],
  });
});

describe('a finding of the schema is told in the words for components', () => {
  const place = { file: 'bai.mdx', line: 12, column: 1 };

  test('when an attribute is missing', () => {
    const item = ofComponent(finding('GS-101', { ...place, field: 'Anh.alt' }), 'Anh');
    expect(item).toMatchObject({ ...place, code: 'GS-411', message: '<Anh> thiếu thuộc tính “alt” (Mô tả ảnh).' });
  });

  test('when an attribute is unknown', () => {
    const item = ofComponent(finding('GS-103', { ...place, field: 'Anh.credt' }), 'Anh');
    expect(item).toMatchObject({ ...place, code: 'GS-406', allowed: 'src, alt, credit, caption' });
    expect(item.remedy).toContain('“credit”');
  });

  test('and left as it is otherwise', () => {
    const item = finding('GS-105', { ...place, field: 'Anh.src' }, { found: 'x' });
    expect(ofComponent(item, 'Anh')).toBe(item);
  });
});
