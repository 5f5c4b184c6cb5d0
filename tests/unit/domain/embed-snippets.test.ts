import { HtmlValidate, type HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  bareSnippet,
  fittedSnippet,
  pictureSnippet,
  tableSnippet,
  type SnippetFacts,
  type SnippetSite,
} from '../../../src/domain/embed-snippets.ts';
import type { SnippetTable } from '../../../src/domain/embed-tables.ts';
import { attributeOf, element, elements, parseHtml, textOf } from '../../support/html-document.ts';

const site: SnippetSite = {
  origin: 'https://vidu.example',
  name: 'Gương & mẫu',
  source: 'Nguồn',
  loader: { path: '/nhung/khung-v1.js', integrity: 'sha384-abc' },
};

const facts = (title = 'Tổ Ví Dụ'): SnippetFacts => ({
  title,
  path: '/nhung/dien-hinh/to/',
  height: 480,
  page: { href: '/dien-hinh/to/', label: title },
  picture: { light: '/bieu-do/a.png', dark: '/bieu-do/a-toi.png', alt: title, width: 760, height: 456 },
});

const hostile = [
  'Tổ "Ví" Dụ',
  "Tổ 'Ví' Dụ",
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</iframe></a></td></table></textarea><!-- --><b>',
  'Cà phê & chè &amp; &lt;b&gt; &quot;',
  '=cmd|A1 ]]> ${x} `y` \\',
  'Đoàn viên '.repeat(30).trim(),
];

const table = (text: string): SnippetTable => ({
  caption: text,
  columns: [
    { label: text, isNumber: false },
    { label: `${text} (%)`, isNumber: true },
  ],
  rows: [[text, text], [text], ['2022', '1.234,5']],
  notes: [text],
});

test('a bare frame', () => {
  expect(bareSnippet(facts(), site, 'auto')).toMatchInlineSnapshot(`
    "<iframe title="Tổ Ví Dụ" src="https://vidu.example/nhung/dien-hinh/to/" style="width:100%;height:480px;border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" referrerpolicy="strict-origin-when-cross-origin"></iframe>
    <p>Nguồn: <a href="https://vidu.example/dien-hinh/to/" target="_blank" rel="noopener">Tổ Ví Dụ</a> (Gương &amp; mẫu)</p>"
  `);
});

test('a frame and its loader', () => {
  expect(fittedSnippet(facts(), site, 'dark')).toMatchInlineSnapshot(`
    "<iframe data-guong-sang title="Tổ Ví Dụ" src="https://vidu.example/nhung/dien-hinh/to/?theme=dark" style="width:100%;height:480px;border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" referrerpolicy="strict-origin-when-cross-origin"></iframe>
    <p>Nguồn: <a href="https://vidu.example/dien-hinh/to/" target="_blank" rel="noopener">Tổ Ví Dụ</a> (Gương &amp; mẫu)</p>
    <script src="https://vidu.example/nhung/khung-v1.js" integrity="sha384-abc" crossorigin="anonymous" async></script>"
  `);
});

test('a picture', () => {
  expect(pictureSnippet(facts(), site, 'auto')).toMatchInlineSnapshot(`
    "<a href="https://vidu.example/dien-hinh/to/" target="_blank" rel="noopener"><img src="https://vidu.example/bieu-do/a.png" alt="Tổ Ví Dụ" width="760" height="456" loading="lazy" style="max-width:100%;height:auto"></a>
    <p>Nguồn: <a href="https://vidu.example/dien-hinh/to/" target="_blank" rel="noopener">Tổ Ví Dụ</a> (Gương &amp; mẫu)</p>"
  `);
});

test('a table', () => {
  expect(tableSnippet(table('Tỷ lệ'), facts(), site)).toMatchInlineSnapshot(`
    "<div style="overflow-x:auto">
    <table style="border-collapse:collapse;width:100%">
    <caption style="text-align:left;font-weight:bold;padding:6px 0">Tỷ lệ</caption>
    <thead><tr><th scope="col" style="border:1px solid;padding:6px 8px;text-align:left">Tỷ lệ</th><th scope="col" style="border:1px solid;padding:6px 8px;text-align:right">Tỷ lệ (%)</th></tr></thead>
    <tbody>
    <tr><th scope="row" style="border:1px solid;padding:6px 8px;text-align:left">Tỷ lệ</th><td style="border:1px solid;padding:6px 8px;text-align:right">Tỷ lệ</td></tr>
    <tr><th scope="rowgroup" colspan="2" style="border:1px solid;padding:6px 8px;text-align:left">Tỷ lệ</th></tr>
    <tr><th scope="row" style="border:1px solid;padding:6px 8px;text-align:left">2022</th><td style="border:1px solid;padding:6px 8px;text-align:right">1.234,5</td></tr>
    </tbody>
    </table>
    </div>
    <p>Tỷ lệ</p>
    <p>Nguồn: <a href="https://vidu.example/dien-hinh/to/" target="_blank" rel="noopener">Tổ Ví Dụ</a> (Gương &amp; mẫu)</p>"
  `);
});

test('a full story has no bare frame, and room to begin with under the loader', () => {
  const story = { ...facts(), height: null };
  expect(bareSnippet(story, site, 'auto')).toBeNull();
  expect(fittedSnippet(story, site, 'auto')).toContain('height:600px');
});

test.each([
  ['auto', '/nhung/dien-hinh/to/', '/bieu-do/a.png'],
  ['light', '/nhung/dien-hinh/to/?theme=light', '/bieu-do/a.png'],
  ['dark', '/nhung/dien-hinh/to/?theme=dark', '/bieu-do/a-toi.png'],
] as const)('the theme %s is asked for in the address', (theme, path, picture) => {
  for (const snippet of [bareSnippet(facts(), site, theme), fittedSnippet(facts(), site, theme)])
    expect(snippet).toContain(` src="https://vidu.example${path}"`);
  expect(pictureSnippet(facts(), site, theme)).toContain(` src="https://vidu.example${picture}"`);
});

describe.each(hostile)('of the title %j', (title) => {
  const snippets = {
    bare: bareSnippet(facts(title), site, 'auto') ?? '',
    fitted: fittedSnippet(facts(title), site, 'auto'),
    picture: pictureSnippet(facts(title), site, 'auto'),
    table: tableSnippet(table(title), facts(title), site),
  };

  test.each(Object.entries(snippets))('the %s holds exactly what it should', async (way, snippet) => {
    const document = parseHtml(snippet);
    const tags = elements(document, '*').map(({ tagName }) => tagName);
    expect(new Set(tags)).toEqual(new Set(expectedTags[way as keyof typeof expectedTags]));
    expect(textOf(last(document))).toBe(title);
    expect(attributeOf(last(document), 'href')).toBe('https://vidu.example/dien-hinh/to/');
    const validator = new HtmlValidate({ rules: { 'close-order': 'error', 'no-raw-characters': 'error' } });
    expect((await validator.validateString(snippet)).results).toEqual([]);
  });

  test('it stands in every place unchanged', () => {
    for (const snippet of [snippets.bare, snippets.fitted])
      expect(attributeOf(element(parseHtml(snippet), 'iframe'), 'title')).toBe(title);
    expect(attributeOf(element(parseHtml(snippets.picture), 'img'), 'alt')).toBe(title);
    const cells = elements(parseHtml(snippets.table), 'caption, th, td').map(textOf);
    expect(cells).toEqual([title, title, `${title} (%)`, title, title, title, '2022', '1.234,5']);
  });
});

const last = (document: HtmlElement): HtmlElement => elements(document, 'p a').at(-1) ?? document;

const expectedTags = {
  bare: ['iframe', 'p', 'a'],
  fitted: ['iframe', 'p', 'a', 'script'],
  picture: ['a', 'img', 'p'],
  table: ['div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'p', 'a'],
};
