import { error } from './catalog-entry.ts';

const saveAs = (kind: string) =>
  kind === 'xlsx'
    ? 'Mở tệp bằng Excel, chọn Lưu thành (Save as), dạng “Excel Workbook (*.xlsx)”, rồi nhập tệp mới đó.'
    : 'Mở tệp bằng Word, chọn Lưu thành (Save as), dạng “Word Document (*.docx)”, rồi nhập tệp mới đó.';

/**
 * Word files and spreadsheets that are handed in but cannot be taken: codes GS-704 to GS-719. Readers of
 * tables have GS-720 to GS-739; what compares and writes tables has GS-740 to GS-759.
 */
export const importFindings = {
  'GS-704': error(
    ({ found }) => `Không mở được tệp: ${found}.`,
    ({ hint }) => hint,
    {
      title: 'Không mở được tệp đưa vào.',
      example: {
        found: 'không có tệp này',
        hint: 'Xem lại tên tệp và thư mục; đường dẫn có dấu cách thì đặt trong ngoặc kép.',
      },
    },
  ),
  'GS-705': error(
    ({ found, hint }) => `Tệp không phải ${hint === 'xlsx' ? 'bảng tính .xlsx' : 'văn bản .docx'}: ${found}.`,
    ({ hint, nearest }) => (nearest ? `Đổi đuôi tệp thành ${nearest}, rồi nhập lại.` : saveAs(hint)),
    {
      title: 'Tệp không thật là tệp .docx hay .xlsx, dù tên có thể ghi vậy.',
      why: 'Tệp Word, Excel đời cũ phải lưu lại theo dạng mới; đổi đuôi tên tệp thôi chưa đủ.',
      example: { found: 'bên trong là văn bản Word đời cũ (.doc)' },
    },
  ),
  'GS-706': error(
    () => 'Tệp được đặt mật khẩu nên không đọc được.',
    () => 'Mở tệp bằng mật khẩu, chọn Tệp → Thông tin → Bảo vệ, bỏ mật khẩu (Encrypt with Password), rồi lưu lại.',
    { title: 'Tệp có mật khẩu.', example: {} },
  ),
  'GS-707': error(
    ({ found }) => `Tệp có macro hoặc điều khiển chạy được (${found}) nên không được nhận.`,
    () => 'Mở tệp, chọn Lưu thành (Save as) dạng không có macro: .docx hoặc .xlsx; xóa các nút, ô điều khiển nếu có.',
    {
      title: 'Tệp chứa macro, tức là lệnh tự chạy.',
      why: 'Macro là đường lây mã độc nên không bao giờ được nhận.',
      example: { found: '.docm' },
    },
  ),
  'GS-708': error(
    ({ found }) => `Tệp bị hỏng hoặc chưa tải về đủ: ${found}.`,
    () => 'Chép hoặc tải lại tệp từ nơi gốc. Nếu vẫn mở được bằng Word hay Excel, lưu thành một tệp mới.',
    { title: 'Tệp bị hỏng hoặc tải về chưa đủ.', example: { found: 'không mở được phần nén bên trong' } },
  ),
  'GS-709': error(
    ({ found, hint }) => `Tệp quá lớn: ${found}, nhiều nhất ${hint}.`,
    () => 'Bỏ phần không cần, nén ảnh (Picture Format → Compress Pictures), hoặc chia thành nhiều tệp.',
    {
      title: 'Tệp, hoặc một phần bên trong tệp, quá lớn.',
      example: { found: '“word/a.xml” nở ra hơn 200 lần', hint: '200 lần' },
    },
  ),
  'GS-710': error(
    ({ found }) => `Bên trong tệp có tên không an toàn: “${found}”.`,
    () => 'Không dùng tệp này. Hỏi lại người gửi; nếu mở được, chép nội dung sang một tệp mới rồi nhập tệp đó.',
    {
      title: 'Bên trong tệp có tên được đặt để ghi đè lên tệp khác của máy.',
      why: 'Word và Excel không bao giờ tạo ra tên như vậy.',
      example: { found: '../../../../abcdefg.png' },
    },
  ),
  'GS-711': error(
    ({ found }) => `Tệp lấy ảnh, mẫu hoặc dữ liệu từ nơi khác: “${found}”.`,
    () =>
      'Trong Word hoặc Excel, chọn Tệp → Thông tin → Sửa liên kết đến tệp (Edit Links to Files) → Ngắt liên kết, hoặc dán lại ảnh vào tệp, rồi lưu.',
    {
      title: 'Tệp tự lấy ảnh, mẫu hoặc dữ liệu từ trang web hay máy khác.',
      example: { found: 'http://xau.example/theo-doi.png' },
    },
  ),
  'GS-712': error(
    ({ found }) => `Tệp có trường tự lấy nội dung từ nơi khác: “${found}”.`,
    () => 'Trong Word, chọn chỗ đó (hoặc Ctrl+A), bấm Ctrl+Shift+F9 để đổi trường thành chữ và ảnh thường, rồi lưu.',
    {
      title: 'Tệp Word có trường tự lấy nội dung từ nơi khác.',
      example: { found: 'INCLUDEPICTURE "http://xau.example/a.png" \\d' },
    },
  ),
  'GS-713': error(
    ({ found }) => `Tệp mang theo ${found}.`,
    () => 'Xóa phần này, hoặc dán lại thành chữ, bảng hay ảnh (Paste Special), rồi lưu.',
    { title: 'Tệp mang theo một tệp khác bên trong.', example: { found: 'đối tượng nhúng (OLE)' } },
  ),
  'GS-714': error(
    ({ found }) => `Tệp có khai báo không được nhận (DOCTYPE) ở “${found}”.`,
    () => 'Không dùng tệp này. Hỏi lại người gửi; nếu mở được, chép nội dung sang một tệp mới rồi nhập tệp đó.',
    { title: 'Tệp có khai báo mà Word và Excel không bao giờ viết.', example: { found: 'word/document.xml' } },
  ),
  'GS-715': error(
    ({ found, hint }) =>
      hint
        ? `Chữ viết bằng bảng mã cũ, phông ${hint}: “${found}”.`
        : `Chữ viết bằng bảng mã cũ (TCVN3 hoặc VNI) hoặc đã bị vỡ: “${found}”.`,
    () =>
      'Chuyển sang Unicode: trong Word chọn Ctrl+A rồi Ctrl+C, mở UniKey, bấm Ctrl+Shift+F6, chọn bảng mã nguồn TCVN3 hoặc VNI và bảng mã đích Unicode, chuyển mã clipboard rồi dán lại.',
    {
      title: 'Văn bản Word gõ bằng phông cũ (.VnTime, VNI …) hoặc chữ đã bị vỡ.',
      example: { found: 'Tæ', hint: '.VnTime' },
    },
  ),
  'GS-716': error(
    () => 'Tệp Word không có chữ hay ảnh nào để làm bài.',
    () => 'Xem lại tệp: chữ nằm trong hộp chữ, chữ ẩn hoặc ảnh chụp trang giấy thì phải gõ lại thành đoạn văn thường.',
    { title: 'Tệp Word không có chữ hay ảnh nào.', example: {} },
  ),
};
