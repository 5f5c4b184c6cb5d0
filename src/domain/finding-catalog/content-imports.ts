import { error, warning } from './catalog-entry.ts';

/** Imports that were stopped while they wrote: codes GS-740 and GS-741. */
export const unfinishedImportFindings = {
  'GS-740': warning(
    () => 'Lần nhập trước bị ngắt giữa chừng; nay đã được ghi nốt, đủ mọi tệp.',
    ({ hint }) =>
      hint
        ? `Xem lại tệp này: nó đã được sửa tay sau khi lần nhập bị ngắt. Bản sửa tay được giữ ở ${hint}/sua-tay.`
        : 'Không cần làm gì.',
  ),
  'GS-741': error(
    ({ hint }) => `Lần nhập trước bị ngắt giữa chừng và chưa ghi nốt được: ${hint}.`,
    () => 'Đóng các tệp .csv đang mở, kiểm tra quyền ghi vào thư mục nội dung, rồi chạy lại lệnh này.',
  ),
} as const;

/** Rows of handed-in tables beside the content: codes GS-742 to GS-759. */
export const contentImportFindings = {
  'GS-742': error(
    ({ found, hint }) => `Dòng này mang mã ${found} của dữ liệu mở, nhưng trong kho mã ấy nay ${hint}.`,
    () => 'Tải lại tệp dữ liệu mới rồi sửa trên tệp ấy; nếu là dòng mới thì xóa ô mã dòng (row_id).',
  ),
  'GS-743': error(
    ({ found, hint }) => `Dòng này khớp với ${found} dòng trong kho (${hint}), không rõ là dòng nào.`,
    ({ allowed }) =>
      allowed
        ? `Thêm cột để phân biệt, ví dụ: ${allowed}.`
        : 'Sửa thẳng trong tệp của kho, hoặc tải tệp dữ liệu mới có cột mã dòng (row_id) rồi sửa trên đó.',
  ),
  'GS-744': error(
    ({ hint }) => `Dòng này nói về cùng một dòng trong kho với dòng ${hint} của tệp.`,
    () => 'Giữ lại một dòng trong tệp.',
  ),
  'GS-745': error(
    ({ label }) => `Chưa biết dòng này thuộc ${label} nào.`,
    ({ hint }) => `Thêm cột vào tệp, hoặc chạy lại lệnh với ${hint}.`,
  ),
  'GS-746': error(
    ({ found }) => `Không có tỉnh nào tên hoặc mã là “${found}”.`,
    ({ nearest }) => (nearest ? `Có phải “${nearest}” không?` : 'Dùng tên hoặc mã trong provinces.yaml.'),
  ),
  'GS-747': error(
    ({ found }) => `Bảng ${found} trong kho đang có lỗi nên không so sánh và ghi thêm được.`,
    () => 'Chạy npm run check, sửa bảng ấy trước, rồi nhập lại.',
  ),
  'GS-748': error(
    ({ found, hint }) => `Dòng này ghi ${found}, nhưng mã dòng (row_id) là của ${hint}.`,
    () => 'Để nguyên tỉnh và năm của dòng đã có; muốn chuyển sang năm khác thì xóa ô mã dòng.',
  ),
} as const;
