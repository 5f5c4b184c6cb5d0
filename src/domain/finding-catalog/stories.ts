import { didYouMean, error } from './catalog-entry.ts';

/** What a story may not hold: codes GS-401 and on. */
export const storyFindings = {
  'GS-401': error(
    ({ hint }) => `Bài viết sai cú pháp: ${hint}.`,
    ({ allowed }) => allowed ?? 'Xem lại dòng này.',
    {
      title: 'Bài có chỗ viết sai cách: thẻ chưa đóng, dấu < hoặc { đứng lẻ.',
      example: {
        hint: 'thẻ <GhiChu> chưa có thẻ đóng',
        allowed:
          'Đặt <GhiChu> và </GhiChu> mỗi thẻ trên một dòng riêng, hoặc viết <GhiChu … /> nếu thẻ không chứa chữ.',
      },
    },
  ),
  'GS-402': error(
    ({ found }) => `Bài không được chứa lệnh: “${found}”.`,
    () => 'Xóa dòng này. Ảnh, trích dẫn, số liệu được đưa vào bằng các thành phần có sẵn như <Anh … />.',
    {
      title: 'Có dòng bắt đầu bằng import hoặc export; bài chỉ có chữ, không có lệnh.',
      example: { found: 'import x from "./x.js"' },
    },
  ),
  'GS-403': error(
    ({ found }) => `Bài không được chứa biểu thức trong ngoặc nhọn: “{${found}}”.`,
    () => 'Xóa biểu thức. Muốn viết dấu ngoặc nhọn, gõ \\{ thay cho {.',
    { title: 'Có chữ trong ngoặc nhọn { }, vốn dành cho lệnh.', example: { found: 'process.env.HOME' } },
  ),
  'GS-404': error(
    ({ found }) => `Bài không được chứa thẻ HTML <${found}>.`,
    ({ hint }) => hint || 'Viết bằng Markdown hoặc dùng một thành phần có sẵn.',
    {
      title: 'Có thẻ HTML, thường do dán từ trang web khác.',
      example: { found: 'iframe', hint: 'Đưa video bằng <Video href="https://…" title="…" />.' },
    },
  ),
  'GS-405': error(
    ({ found }) => `Không có thành phần nào tên <${found}>.`,
    (details) => didYouMean(details, 'Dùng một thành phần có sẵn.'),
    {
      title: 'Tên thành phần viết sai; phân biệt chữ hoa, chữ thường.',
      example: { found: 'GhiChuu', nearest: 'GhiChu', allowed: 'Anh, TrichDan, SoLieu, BieuDo, Moc, GhiChu, Video' },
    },
  ),
  'GS-406': error(
    ({ found, label }) => `<${label}> không có thuộc tính “${found}”.`,
    (details) => didYouMean(details, 'Xóa thuộc tính này.'),
    {
      title: 'Thành phần có một thuộc tính mà nó không nhận.',
      example: { label: 'GhiChu', found: 'titel', nearest: 'title', allowed: 'title' },
    },
  ),
  'GS-407': error(
    ({ found, label }) => `Thuộc tính của <${label}> phải là chữ trong ngoặc kép, không phải “${found}”.`,
    () => 'Viết thuộc tính theo dạng ten="giá trị".',
    {
      title: 'Giá trị của thuộc tính không nằm trong ngoặc kép.',
      example: { label: 'GhiChu', found: 'title={1 + 1}' },
    },
  ),
  'GS-408': error(
    ({ found }) => `Liên kết “${found}” không được phép.`,
    ({ hint }) => hint || 'Dùng địa chỉ https://, mailto:, tel: hoặc địa chỉ trong trang bắt đầu bằng /.',
    {
      title: 'Liên kết thuộc loại trang không nhận, ví dụ địa chỉ http:// hoặc địa chỉ viết thiếu.',
      example: {
        found: 'http://vidu.example',
        hint: 'Dùng địa chỉ https:// của trang đó; trang không có https thì không dẫn.',
      },
    },
  ),
  'GS-409': error(
    ({ found }) => `Bài dùng cách viết chưa được hỗ trợ: ${found}.`,
    ({ hint }) => hint || 'Viết lại cách khác.',
    {
      title: 'Bài dùng một cách viết Markdown mà trang không nhận.',
      example: {
        found: 'tiêu đề cấp một (#)',
        hint: 'Tên bài đã lấy từ mục name hoặc title; trong bài bắt đầu từ ##.',
      },
    },
  ),
  'GS-410': error(
    ({ found }) => `Bài có phần quá dài hoặc lồng quá sâu: ${found}.`,
    () => 'Chia nhỏ phần này.',
    {
      title: 'Bài quá dài, bảng quá rộng, hoặc các phần lồng vào nhau quá nhiều tầng.',
      example: { found: 'bảng có hơn 20 cột' },
    },
  ),
  'GS-411': error(
    ({ label, found, hint }) => `<${label}> thiếu thuộc tính “${found}” (${hint}).`,
    ({ label, found }) => `Thêm vào thẻ: <${label} … ${found}="…" …>.`,
    { title: 'Thành phần thiếu một thuộc tính bắt buộc.', example: { label: 'Anh', found: 'alt', hint: 'Mô tả ảnh' } },
  ),
  'GS-412': error(
    ({ label, found }) => `Thành phần <${label}> viết chưa đúng: ${found}.`,
    ({ hint }) => hint || 'Đặt thành phần ở một dòng riêng, cách một dòng trống với đoạn văn.',
    {
      title: 'Thành phần đặt sai chỗ, thiếu chữ bên trong, hoặc chứa chữ khi không được chứa.',
      example: { label: 'GhiChu', found: 'nằm giữa câu, trong danh sách hoặc trong bảng' },
    },
  ),
};
