import { didYouMean, error, warning } from './catalog-entry.ts';

/** Tables that are handed in: codes GS-720 to GS-739. `found` of a column is its header as written. */
export const tableImportFindings = {
  'GS-720': error(
    ({ hint }) => `Không tìm thấy hàng tiêu đề của bảng${hint ? ` ${hint}` : ''}.`,
    () =>
      'Đặt tên các cột ở một hàng phía trên số liệu. Có thể lấy biểu mẫu đúng bằng lệnh: npm run template -- indicators (hoặc awards, activities, recipients).',
  ),
  'GS-721': error(
    ({ found }) => `Chưa rõ đây là bảng gì: ${found}.`,
    () => 'Ghi thêm --kind indicators, awards, activities hoặc recipients vào lệnh.',
  ),
  'GS-722': error(
    ({ found }) => `Tệp có nhiều trang tính dùng được: ${found}.`,
    ({ hint }) => `Ghi thêm --sheet "${hint}" vào lệnh, mỗi lần nhập một trang tính.`,
  ),
  'GS-723': error(
    ({ found, hint }) =>
      `Không dùng được trang tính “${found}”${hint ? `: ${hint}` : ': tệp không có trang tính này'}.`,
    (details) => didYouMean(details, 'Chọn một trang tính có trong tệp và không bị ẩn.'),
  ),
  'GS-724': error(
    ({ found }) => `Không rõ cột “${found}” là cột nào.`,
    (details) =>
      `${didYouMean(details, 'Sửa tên cột theo danh sách được dùng.')} Nếu không dùng cột này thì xóa cột đi.`,
  ),
  'GS-725': warning(
    ({ found, hint }) => `Không đọc cột “${found}”: ${hint}.`,
    () => 'Nếu cột này có số liệu cần nhập, đổi tên cột theo biểu mẫu; nếu không thì không phải làm gì.',
  ),
  'GS-726': error(
    ({ label, found, hint }) => `Hai cột cùng là “${label}”: “${found}” và “${hint}”.`,
    () => 'Xóa hoặc đổi tên một cột.',
  ),
  'GS-727': error(
    ({ label, found }) => `Không có ${label} nào tên “${found}”.`,
    (details) =>
      didYouMean(
        details,
        `Xem tên đúng ở trang tính “Giá trị được dùng” của biểu mẫu (npm run template), hoặc thêm ${details.label} này vào nội dung trước.`,
      ),
  ),
  'GS-728': error(
    ({ label, found }) => `Có nhiều ${label} mang tên “${found}”.`,
    () => 'Ghi mã thay cho tên.',
  ),
  'GS-729': warning(
    ({ label, found, hint }) => `Cột “${label}”: ${found} ô định dạng phần trăm, đọc theo số đang hiện (${hint}).`,
    () => 'Xem lại một vài số trong bản xem trước.',
  ),
  'GS-730': error(
    ({ label, found, hint }) =>
      `Ô “${label}” định dạng phần trăm (${found}), nhưng ${hint ? `đơn vị ở đây là “${hint}”` : 'đây là số đếm'}.`,
    () => 'Đổi định dạng ô thành Số (Number) rồi gõ lại số, hoặc xem lại có đúng dòng, đúng cột không.',
  ),
  'GS-731': error(
    ({ label, found }) => `Ô “${label}” là một ngày (${found}), ở đây cần số hoặc chữ.`,
    () =>
      'Bảng tính hay tự đổi 43/44 hoặc 5/12 thành ngày: đổi định dạng ô thành Văn bản (Text) rồi gõ lại như trong nguồn.',
  ),
  'GS-732': error(
    ({ label, found, hint }) => `Ô “${label}” là số ${found}, ở đây cần ngày; có lẽ là ngày ${hint}.`,
    () => 'Đổi định dạng ô thành Ngày (Date), hoặc gõ lại ngày.',
  ),
  'GS-733': error(
    ({ found }) => `Ô gộp ${found}, nên không rõ giá trị thuộc dòng, cột nào.`,
    () => 'Bỏ gộp ô (Merge & Center → Unmerge Cells) rồi điền từng ô.',
  ),
  'GS-734': error(
    ({ label }) => `Ô “${label}” có công thức mà tệp không lưu kết quả.`,
    () => 'Mở tệp bằng Excel hoặc LibreOffice, chờ tính xong, rồi lưu lại.',
  ),
  'GS-735': error(
    ({ label, found, allowed }) => `Dòng này ghi đơn vị “${found}”, còn “${label}” tính bằng “${allowed ?? ''}”.`,
    () => 'Đổi số sang đúng đơn vị rồi sửa ô đơn vị, hoặc xem lại có đúng chỉ tiêu không.',
  ),
  'GS-736': error(
    ({ found, hint }) => `Bảng quá lớn: ${found}; nhiều nhất ${hint}.`,
    () => 'Chia thành nhiều tệp. Nếu bảng thật ra nhỏ, chép riêng phần có số liệu sang một trang tính mới.',
  ),
  'GS-737': warning(
    ({ found }) => `Cột “${found}” đang bị ẩn nên không được đọc.`,
    () => 'Nếu cần cột này, bỏ ẩn cột rồi lưu lại.',
  ),
  'GS-738': warning(
    ({ found, hint }) => `Cột “${found}” được hiểu là ${hint}.`,
    () => 'Nếu hiểu như vậy không đúng, đổi tên cột theo biểu mẫu.',
  ),
  'GS-739': error(
    () => 'Bảng chưa có dòng nào để nhập.',
    () => 'Điền ít nhất một dòng dưới hàng tiêu đề rồi lưu tệp.',
  ),
} as const;
