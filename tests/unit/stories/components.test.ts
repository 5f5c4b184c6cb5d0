import { describe, expect, test } from 'vitest';
import { components, isComponentName } from '../../../src/stories/components.ts';
import { parseStory } from '../../../src/stories/parse-story.ts';

const nodesOf = (body: string) => parseStory(body, { file: 'bai.mdx', firstLine: 11 }).story?.nodes;

describe('a story may hold', () => {
  test.each([
    ['Anh', { src: 'to.jpg', alt: 'Tổ', credit: 'Báo' }, '<Anh src="to.jpg" alt="Tổ" credit="Báo" />'],
    [
      'Anh',
      { src: 'to.jpg', alt: 'Tổ', credit: 'Báo', caption: 'Lễ' },
      '<Anh src="to.jpg" alt="Tổ" credit="Báo" caption="Lễ" />',
    ],
    ['SoLieu', {}, '<SoLieu />'],
    ['SoLieu', { only: ['cay-xanh', 'rung'] }, '<SoLieu only="cay-xanh rung" />'],
    ['SoLieu', { only: ['rung', 'cay'] }, '<SoLieu only="  rung   cay " />'],
    [
      'SoLieu',
      { indicators: ['grdp'], result: 'thung-lung/2022' },
      '<SoLieu indicators="grdp" result="thung-lung/2022" />',
    ],
    ['BieuDo', { id: 'ke-hoach-thung-lung-2022' }, '<BieuDo id="ke-hoach-thung-lung-2022" />'],
    ['Video', { href: 'https://vidu.vn/v', title: 'Phim' }, '<Video href="https://vidu.vn/v" title="Phim" />'],
    [
      'Video',
      { href: 'https://vidu.vn/v', title: 'Phim', duration: '4 phút' },
      '<Video href="https://vidu.vn/v" title="Phim" duration="4 phút" />',
    ],
  ])('<%s> with %j', (name, props, body) => {
    expect(nodesOf(body)).toEqual([{ type: 'component', name, props, children: [] }]);
  });

  test.each([
    ['TrichDan', {}, '<TrichDan>\nLời.\n</TrichDan>'],
    [
      'TrichDan',
      { author: 'Bác Hồ', role: 'Chủ tịch nước' },
      '<TrichDan author="Bác Hồ" role="Chủ tịch nước">\nLời.\n</TrichDan>',
    ],
    ['GhiChu', {}, '<GhiChu>Lời.</GhiChu>'],
    ['GhiChu', { title: 'Nhớ' }, '<GhiChu title="Nhớ">\n\nLời.\n\n</GhiChu>'],
  ])('<%s> with %j and text', (name, props, body) => {
    expect(nodesOf(body)).toEqual([
      { type: 'component', name, props, children: [{ type: 'html', html: '<p>Lời.</p>' }] },
    ]);
  });

  test('<Moc>, gathered in a timeline', () => {
    expect(nodesOf('<Moc time="10/2021">\nViệc.\n</Moc>')).toMatchObject([
      { type: 'timeline', items: [{ name: 'Moc', props: { time: '10/2021' }, children: [{ html: '<p>Việc.</p>' }] }] },
    ]);
  });

  test.each(Object.entries(components))('the example of <%s>', (name, { example }) => {
    expect(example).toContain(`<${name}`);
    const body = example.replace('https://…', 'https://vidu.vn/');
    expect(parseStory(body, { file: 'bai.mdx', firstLine: 1 }).findings).toEqual([]);
  });
});

describe('a story may not hold', () => {
  test.each([
    ['a picture without words', '<Anh src="to.jpg" credit="Báo" />', 'GS-411'],
    ['a picture with empty words', '<Anh src="to.jpg" alt="" credit="Báo" />', 'GS-411'],
    ['a picture without its author', '<Anh src="to.jpg" alt="Tổ" />', 'GS-411'],
    ['a picture of another folder', '<Anh src="../to.jpg" alt="Tổ" credit="Báo" />', 'GS-105'],
    ['a picture of another site', '<Anh src="https://vidu.vn/to.jpg" alt="Tổ" credit="Báo" />', 'GS-105'],
    ['a picture that moves', '<Anh src="to.gif" alt="Tổ" credit="Báo" />', 'GS-105'],
    ['figures by no slug', '<SoLieu only="Cây xanh" />', 'GS-105'],
    ['figures by nothing', '<SoLieu only="" />', 'GS-105'],
    ['indicators by no slug', '<SoLieu indicators="GRDP" />', 'GS-105'],
    ['indicators of no year', '<SoLieu indicators="grdp" result="thung-lung" />', 'GS-105'],
    ['a chart without an id', '<BieuDo />', 'GS-411'],
    ['a chart by no slug', '<BieuDo id="../x" />', 'GS-105'],
    ['a chart with text in it', '<BieuDo id="x">\nChữ.\n</BieuDo>', 'GS-412'],
    ['a milestone without a time', '<Moc>Việc.</Moc>', 'GS-411'],
    ['a video without encryption', '<Video href="http://vidu.vn/v" title="Phim" />', 'GS-105'],
    ['a video that is script', '<Video href="javascript:alert(1)" title="Phim" />', 'GS-105'],
    ['a video with a name and a password', '<Video href="https://ten:matkhau@vidu.vn/v" title="Phim" />', 'GS-105'],
    ['a video of a host without a dot', '<Video href="https://localhost/v" title="Phim" />', 'GS-105'],
    ['a video without a title', '<Video href="https://vidu.vn/v" />', 'GS-411'],
    ['an attribute of another component', '<GhiChu author="A">Lời.</GhiChu>', 'GS-406'],
    ['a title of two lines', '<GhiChu title="a\nb">Lời.</GhiChu>', 'GS-105'],
    ['a title that is a number', '<GhiChu title={5}>Lời.</GhiChu>', 'GS-102'],
    ['a title without a value', '<GhiChu title>Lời.</GhiChu>', 'GS-102'],
    ['a title of 121 letters', `<GhiChu title="${'a'.repeat(121)}">Lời.</GhiChu>`, 'GS-108'],
  ])('%s', (_, body, code) => {
    const { story, findings } = parseStory(body, { file: 'bai.mdx', firstLine: 11 });
    expect(story).toBeNull();
    expect(findings.map((item) => item.code)).toEqual([code]);
  });
});

test.each(['ghichu', 'Bang', 'constructor', 'toString', '__proto__', ''])('%j is no component', (name) => {
  expect(isComponentName(name)).toBe(false);
});
