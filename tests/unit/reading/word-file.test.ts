import { Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../../src/domain/word-story/inline-text.ts';
import { storyMdx } from '../../../src/domain/word-story/story-mdx.ts';
import { readWordFile } from '../../../src/reading/word-file.ts';
import { smallPicture } from '../../support/broken-content.ts';
import { relationships, wordParagraph, wordParts, zipped, type PackageParts } from '../../support/office-files.ts';
import { pressStory, wordFile, words } from '../../support/word-files.ts';

/** The story of a Word file, as its body is written, and what is told of it. */
async function readAs(bytes: Buffer) {
  const read = await readWordFile({ name: 'bai.docx', bytes });
  if ('finding' in read) throw new Error(read.finding.message);
  return { ...read, body: storyMdx(read.story, new Map()), told: read.leftOut.map(({ kind }) => kind) };
}

const bodyOf = async (xml: string, more: PackageParts = {}) => readAs(await zipped(wordParts(xml, more)));

const styles = (...all: readonly string[]) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${all.join('')}</w:styles>`;

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

test('nothing of what Word hides, deletes or keeps for itself comes into the story', async () => {
  const { story, body, told } = await readAs(await pressStory(await smallPicture('jpeg')));
  const all = JSON.stringify([story.title, story.lead, body, [...story.pictures.values()].map(({ alt }) => alt)]);
  for (const secret of ['Kín', 'kín', 'bị xóa', 'nội bộ', 'Trang 1', 'dau_trang', '2026-01-02', 'Picture 1'])
    expect(all).not.toContain(secret);
  expect(all).toContain('góp công');
  expect(told).toEqual([
    'insertions',
    'deletions',
    'hidden',
    'pageEdge',
    'pageEdge',
    'comments',
    'mergedCells',
    'upgradedLink',
  ]);
});

describe('styles', () => {
  test.each([
    ['Tiêu đề 1', '## Việc'],
    ['Đầu đề 2', '## Việc'],
    ['heading 3', '## Việc'],
    ['Trích dẫn', '> Việc'],
    ['Nháy kép Đậm', '> Việc'],
    ['Bình thường', 'Việc'],
  ])('%s', async (name, expected) => {
    const { body } = await bodyOf(wordParagraph('Đầu.') + wordParagraph('Việc', '<w:pStyle w:val="u1"/>'), {
      'word/styles.xml': styles(style('u1', name)),
    });
    expect(body).toBe(`Đầu.\n\n${expected}\n`);
  });

  test('what is based on a heading is one, and levels leave none out', async () => {
    const { body } = await bodyOf(
      ['a', 'b', 'c'].map((id) => wordParagraph(`Mục ${id}`, `<w:pStyle w:val="${id}"/>`)).join('') +
        wordParagraph('Mục d', '<w:outlineLvl w:val="7"/>'),
      {
        'word/styles.xml': styles(
          style('a', 'heading 2'),
          style('b', 'Mục của Sở', '<w:basedOn w:val="h6"/>'),
          style('h6', 'heading 6'),
          style('c', 'heading 2'),
        ),
      },
    );
    expect(body).toBe('## Mục a\n\n### Mục b\n\n## Mục c\n\n### Mục d\n');
  });

  test('text that a style hides is not shown', async () => {
    const { body, told } = await bodyOf(wordParagraph('Thấy.') + wordParagraph('Giấu.', '<w:pStyle w:val="a"/>'), {
      'word/styles.xml': styles(style('a', 'Giấu', '<w:rPr><w:vanish/></w:rPr>')),
    });
    expect(body).toBe('Thấy.\n');
    expect(told).toEqual(['hidden']);
  });
});

test.each<[string, string, string, string]>([
  [
    'text boxes',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph('Trong hộp')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph('Trong hộp')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    'textBox',
    'Trong hộp',
  ],
  ['equations', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'equation', 'a+b'],
  [
    'charts',
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>',
    'chart',
    '',
  ],
  ['moved text', '<w:moveFrom w:author="Ai đó"><w:r><w:t>cũ</w:t></w:r></w:moveFrom>', 'deletions', ''],
  ['signs of fonts', '<w:r><w:t>&#xF0B7;</w:t></w:r>', 'signs', ''],
])('%s are told and left out', async (_, runs, kind, found) => {
  const { body, leftOut } = await bodyOf(
    `${wordParagraph('Đoạn một.')}<w:p><w:r><w:t>Đoạn hai.</w:t></w:r>${runs}</w:p>`,
  );
  expect(body).toBe('Đoạn một.\n\nĐoạn hai.\n');
  expect(leftOut).toEqual([{ kind, found, after: 'Đoạn một. Đoạn hai.' }]);
});

test('links that a story may not hold keep their words', async () => {
  const links = [
    'https://vidu.example/a',
    'http://vidu.example/b',
    'javascript:alert(1)',
    'file:///C:/a',
    'mailto:thu@vidu.example?bcc=x@y.z',
  ];
  const runs = links.map(
    (_, index) => `<w:hyperlink r:id="rId${index + 1}"><w:r><w:t>chữ ${index}</w:t></w:r></w:hyperlink> `,
  );
  const { body, told } = await bodyOf(`<w:p>${runs.join('<w:r><w:t xml:space="preserve"> </w:t></w:r>')}</w:p>`, {
    'word/_rels/document.xml.rels': relationships(...links.map((link) => ['hyperlink', link, true] as const)),
  });
  expect(body).toBe(
    '[chữ 0](https://vidu.example/a) [chữ 1](https://vidu.example/b) chữ 2 chữ 3 [chữ 4](mailto:thu@vidu.example)\n',
  );
  expect(told).toEqual(['upgradedLink', 'link', 'link']);
});

test('letters in parts become one, and signs that cannot be seen go', async () => {
  const { body } = await bodyOf(wordParagraph('Tổ\u00a0ch\u00e8\u00ad xanh\u200b'));
  expect(body).toBe('Tổ chè xanh\n'.normalize('NFC'));
});

test('a picture that Word cuts brings only what Word shows', async () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Đồi chè &amp; nhà"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId1"/><a:srcRect l="25000" b="50000"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const { story } = await bodyOf(picture, {
    'word/_rels/document.xml.rels': relationships(['image', 'media/x.png']),
    'word/media/x.png': await smallPicture('png'),
  });
  expect(story.pictures.get(1)).toMatchObject({
    alt: 'Đồi chè & nhà',
    crop: { left: 0.25, top: 0, right: 0, bottom: 0.5 },
  });
  expect(story.blocks.map(({ children }) => textIn(children))).toEqual(['']);
});

test('a title becomes the name only where it is one', async () => {
  const heading = (text: string) => new Paragraph({ text, heading: 'Heading1' });
  const one = await readAs(await wordFile([heading('Một'), words('Chữ.')]));
  expect([one.story.title, one.body]).toEqual(['Một', 'Chữ.\n']);
  const two = await readAs(await wordFile([heading('Một'), words('Chữ.'), heading('Hai')]));
  expect([two.story.title, two.body]).toEqual([undefined, '## Một\n\nChữ.\n\n## Hai\n']);
  const bold = await bodyOf(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Một</w:t></w:r></w:p>${wordParagraph('Chữ.')}`);
  expect(bold.body).toBe('**Một**\n\nChữ.\n');
});
