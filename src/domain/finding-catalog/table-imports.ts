import { didYouMean, error, warning } from './catalog-entry.ts';

/** Tables that are handed in: codes GS-720 to GS-739. `found` of a column is its header as written. */
export const tableImportFindings = {
  'GS-720': error(
    ({ label, hint }) => `Không tìm thấy hàng tiêu đề của bảng${label ? ` ${label}` : ''}${hint ? `; ${hint}` : ''}.`,
    () =>
      'Đặt tên các cột ở một hàng phía trên số liệu. Có thể lấy biểu mẫu đúng bằng lệnh: npm run template -- indicators (hoặc awards, activities, recipients).',
    {
      title: 'Không thấy hàng nào là tiêu đề của một bảng mà trang biết.',
      example: { hint: 'giống nhất là hàng 2: nhận ra “TT”, “Chỉ tiêu”, không nhận ra “Thực hiệm”' },
    },
  ),
  'GS-721': error(
    ({ found }) => `Chưa rõ đây là bảng gì: ${found}.`,
    () => 'Ghi thêm --kind indicators, awards, activities hoặc recipients vào lệnh.',
    { title: 'Tiêu đề cột hợp với nhiều loại bảng, máy không đoán.', example: { found: 'indicators, activities' } },
  ),
  'GS-722': error(
    ({ found }) => `Tệp có nhiều trang tính dùng được: ${found}.`,
    ({ hint }) => `Ghi thêm --sheet "${hint}" vào lệnh, mỗi lần nhập một trang tính.`,
    { title: 'Tệp Excel có nhiều trang tính đều dùng được.', example: { found: '“Biểu 1”, “Biểu 2”', hint: 'Biểu 1' } },
  ),
  'GS-723': error(
    ({ found, hint }) =>
      `Không dùng được trang tính “${found}”${hint ? `: ${hint}` : ': tệp không có trang tính này'}.`,
    (details) => didYouMean(details, 'Chọn một trang tính có trong tệp và không bị ẩn.'),
    {
      title: 'Trang tính được chọn không có hoặc không dùng được.',
      example: { found: 'Biểu 9', allowed: 'Biểu 1', nearest: 'Biểu 1' },
    },
  ),
  'GS-724': error(
    ({ found }) => `Không rõ cột “${found}” là cột nào.`,
    (details) =>
      `${didYouMean(details, 'Sửa tên cột theo danh sách được dùng.')} Nếu không dùng cột này thì xóa cột đi.`,
    { title: 'Có một tiêu đề cột mà máy không nhận ra.', example: { found: 'Thực hiệm', nearest: 'Thực hiện' } },
  ),
  'GS-725': warning(
    ({ found, hint }) => `Không đọc cột “${found}”: ${hint}.`,
    () => 'Nếu cột này có số liệu cần nhập, đổi tên cột theo biểu mẫu; nếu không thì không phải làm gì.',
    {
      title: 'Có một cột không được đọc, vì trang tự tính hoặc không có cột ấy.',
      example: { found: 'So với KH (%)', hint: 'trang tự so sánh từ các số' },
    },
  ),
  'GS-726': error(
    ({ label, found, hint }) => `Hai cột cùng là “${label}”: “${found}” và “${hint}”.`,
    () => 'Xóa hoặc đổi tên một cột.',
    {
      title: 'Hai cột của tệp cùng là một cột của bảng.',
      example: { label: 'Kế hoạch', found: 'Kế hoạch', hint: 'KH' },
    },
  ),
  'GS-727': error(
    ({ label, found }) => `Không có ${label} nào tên “${found}”.`,
    (details) =>
      didYouMean(
        details,
        `Xem tên đúng ở trang tính “Giá trị được dùng” của biểu mẫu (npm run template), hoặc thêm ${details.label} này vào nội dung trước.`,
      ),
    {
      title: 'Tên trong ô không có trong danh mục: chỉ tiêu, danh hiệu, nguồn, phong trào …',
      example: { label: 'chỉ tiêu', found: 'Tỷ lệ che phủ rừn', nearest: 'Tỷ lệ che phủ rừng' },
    },
  ),
  'GS-728': error(
    ({ label, found }) => `Có nhiều ${label} mang tên “${found}”.`,
    () => 'Ghi mã thay cho tên.',
    {
      title: 'Tên trong ô là tên của nhiều mục trong danh mục.',
      example: { label: 'nguồn', found: 'Trùng tên', allowed: 'bao-cao-mot, bao-cao-hai' },
    },
  ),
  'GS-729': warning(
    ({ label, found, hint }) => `Cột “${label}”: ${found} ô định dạng phần trăm, đọc theo số đang hiện (${hint}).`,
    () => 'Xem lại một vài số trong bản xem trước.',
    {
      title: 'Có ô định dạng phần trăm; máy đọc theo số đang hiện trên màn hình.',
      example: { label: 'Thực hiện', found: '1', hint: '57,4% → 57,4' },
    },
  ),
  'GS-730': error(
    ({ label, found, hint }) =>
      `Ô “${label}” định dạng phần trăm (${found}), nhưng ${hint ? `đơn vị ở đây là “${hint}”` : 'đây là số đếm'}.`,
    () => 'Đổi định dạng ô thành Số (Number) rồi gõ lại số, hoặc xem lại có đúng dòng, đúng cột không.',
    {
      title: 'Ô định dạng phần trăm nằm ở chỗ không tính bằng phần trăm.',
      example: { label: 'Kế hoạch', found: '57,4%', hint: 'tỷ đồng' },
    },
  ),
  'GS-731': error(
    ({ label, found }) => `Ô “${label}” là một ngày (${found}), ở đây cần số hoặc chữ.`,
    () =>
      'Bảng tính hay tự đổi 43/44 hoặc 5/12 thành ngày: đổi định dạng ô thành Văn bản (Text) rồi gõ lại như trong nguồn.',
    { title: 'Phần mềm bảng tính đã tự đổi số thành ngày.', example: { label: 'Kế hoạch', found: '5/12/2022' } },
  ),
  'GS-732': error(
    ({ label, found, hint }) => `Ô “${label}” là số ${found}, ở đây cần ngày; có lẽ là ngày ${hint}.`,
    () => 'Đổi định dạng ô thành Ngày (Date), hoặc gõ lại ngày.',
    {
      title: 'Ô cần ngày nhưng chứa số, vì ngày chưa được định dạng là ngày.',
      example: { label: 'Tính đến', found: '44740', hint: '28/6/2022' },
    },
  ),
  'GS-733': error(
    ({ found }) => `Ô gộp ${found}, nên không rõ giá trị thuộc dòng, cột nào.`,
    () => 'Bỏ gộp ô (Merge & Center → Unmerge Cells) rồi điền từng ô.',
    { title: 'Có ô gộp ở cột số.', example: { found: 'dọc 2 dòng ở cột số “Kế hoạch” (B2)' } },
  ),
  'GS-734': error(
    ({ label }) => `Ô “${label}” có công thức mà tệp không lưu kết quả.`,
    () => 'Mở tệp bằng Excel hoặc LibreOffice, chờ tính xong, rồi lưu lại.',
    { title: 'Ô có công thức nhưng tệp không lưu kết quả đã tính.', example: { label: 'Kế hoạch' } },
  ),
  'GS-735': error(
    ({ label, found, allowed }) => `Dòng này ghi đơn vị “${found}”, còn “${label}” tính bằng “${allowed ?? ''}”.`,
    () => 'Đổi số sang đúng đơn vị rồi sửa ô đơn vị, hoặc xem lại có đúng chỉ tiêu không.',
    {
      title: 'Đơn vị ghi ở dòng khác với đơn vị đã khai của chỉ tiêu.',
      example: { found: 'triệu đồng', label: 'Thu ngân sách nhà nước trên địa bàn', allowed: 'tỷ đồng' },
    },
  ),
  'GS-736': error(
    ({ found, hint }) => `Bảng quá lớn: ${found}; nhiều nhất ${hint}.`,
    () => 'Chia thành nhiều tệp. Nếu bảng thật ra nhỏ, chép riêng phần có số liệu sang một trang tính mới.',
    {
      title: 'Bảng có quá nhiều dòng hoặc cột.',
      why: 'Thường do một ô bị gõ nhầm ở rất xa bảng.',
      example: { found: 'có số liệu ở cột thứ 16384', hint: '100.000 dòng, 300 cột' },
    },
  ),
  'GS-737': warning(
    ({ found }) => `Cột “${found}” đang bị ẩn nên không được đọc.`,
    () => 'Nếu cần cột này, bỏ ẩn cột rồi lưu lại.',
    { title: 'Có một cột bị ẩn, máy không đọc.', example: { found: 'Thực hiện' } },
  ),
  'GS-738': warning(
    ({ found, hint }) => `Cột “${found}” được hiểu là ${hint}.`,
    () => 'Nếu hiểu như vậy không đúng, đổi tên cột theo biểu mẫu.',
    {
      title: 'Máy hiểu một tiêu đề cột theo nghĩa gần nhất và nói ra để bạn xem lại.',
      example: { found: 'TH 2021', hint: '“Năm trước”' },
    },
  ),
  'GS-739': error(
    () => 'Bảng chưa có dòng nào để nhập.',
    () => 'Điền ít nhất một dòng dưới hàng tiêu đề rồi lưu tệp.',
    { title: 'Bảng chỉ có hàng tiêu đề.', example: {} },
  ),
} as const;
