import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IPropertiesOptions,
} from 'docx';

/** A Word file with these blocks. */
export const wordFile = (children: readonly FileChild[], options: Partial<IPropertiesOptions> = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children: [...children] }] }));

/** A paragraph of plain words. */
export const words = (text: string) => new Paragraph({ children: [new TextRun(text)] });

/** A table of plain words. */
export const wordTable = (rows: readonly (readonly string[])[]) =>
  new Table({ rows: rows.map((row) => new TableRow({ children: row.map((cell) => wordCell(cell)) })) });

/** A cell that covers so many columns and rows. */
export const wordCell = (text: string, columnSpan = 1, rowSpan = 1) =>
  new TableCell({ columnSpan, rowSpan, children: [words(text)] });

const author = { id: 1, author: 'Người Sửa Kín', date: '2026-01-02T03:04:05Z' };

/**
 * The story that a press officer would hand in: a title, a lead, headings, lists, a table with merged cells, a
 * picture with a description and a caption, a quotation, links, a footnote, a comment and tracked changes.
 */
export const pressStory = (picture: Buffer): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: 'Tên Tác Giả Kín',
      lastModifiedBy: 'Người Lưu Kín',
      comments: { children: [{ id: 0, author: 'Người Góp Ý Kín', children: [words('Lời góp ý kín')] }] },
      footnotes: { 1: { children: [words('Số liệu đến tháng 12 năm 2022 {theo báo cáo}.')] } },
      numbering: {
        config: [
          {
            reference: 'viec',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
              { level: 1, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT },
            ],
          },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [words('Bản tin nội bộ')] }) },
          footers: { default: new Footer({ children: [words('Trang 1')] }) },
          children: [
            new Paragraph({ text: 'Tổ Chè Suối giữ rừng đầu nguồn', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun({
                  text: 'Năm 2022, tổ hợp tác ở tỉnh Mây Trắng trồng mới hơn 12 ha chè trên đất đồi bỏ hoang.',
                  style: 'Manh',
                }),
              ],
            }),
            new Paragraph({
              children: [
                new TextRun('Mười hai hộ góp đất, '),
                new InsertedTextRun({ text: 'góp công', ...author }),
                new DeletedTextRun({ text: 'góp tiền bị xóa', ...author }),
                new TextRun(' làm chung'),
                new FootnoteReferenceRun(1),
                new TextRun('. Xem '),
                new ExternalHyperlink({ link: 'https://vidu.example/che', children: [new TextRun('trang của tổ')] }),
                new TextRun({ text: ' chữ ẩn kín', vanish: true }),
                new TextRun(' và diện tích 5.000 m'),
                new TextRun({ text: '2', superScript: true }),
                new TextRun('.'),
              ],
            }),
            new Paragraph({ text: 'Cách làm', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Góp đất', numbering: { reference: 'viec', level: 0 } }),
            new Paragraph({ text: 'mỗi hộ một thửa', numbering: { reference: 'viec', level: 1 } }),
            new Paragraph({ text: 'Góp công', numbering: { reference: 'viec', level: 0 } }),
            words('Giữa hai việc.'),
            new Paragraph({ text: 'Bán chung', numbering: { reference: 'viec', level: 0 } }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('Cả tổ cùng hái.'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new Bookmark({ id: 'dau_trang_kin', children: [new TextRun(' Chè bán hết.')] }),
              ],
            }),
            new Paragraph({ text: 'Kết quả', heading: HeadingLevel.HEADING_2 }),
            new Table({
              rows: [
                new TableRow({ children: [wordCell('Việc', 1, 2), wordCell('Kết quả', 2)] }),
                new TableRow({ children: [wordCell('2021'), wordCell('2022')] }),
                new TableRow({ children: [wordCell('Chè (ha)'), wordCell('8'), wordCell('12')] }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'jpg',
                  data: picture,
                  transformation: { width: 120, height: 80 },
                  altText: { name: 'Picture 1', title: '', description: 'Các hộ trong tổ hái chè trên đồi' },
                }),
              ],
            }),
            new Paragraph({ text: 'Tổ Chè Suối trong vụ hái tháng 4.', style: 'Caption' }),
            new Paragraph({ text: 'Chúng tôi làm được vì làm cùng nhau.', style: 'Quote' }),
            words('Chữ lạ: {a} <b> *c* _d_ # e import f http://g.example @ 5 < 6 & 7.'),
          ],
        },
      ],
      styles: {
        paragraphStyles: [
          { id: 'Quote', name: 'Quote' },
          { id: 'Caption', name: 'Chú thích ảnh' },
        ],
        characterStyles: [{ id: 'Manh', name: 'Strong' }],
      },
    }),
  );
