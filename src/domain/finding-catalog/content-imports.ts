import { error, warning } from './catalog-entry.ts';

/** Imports that were stopped while they wrote: codes GS-740 and GS-741. */
export const unfinishedImportFindings = {
  'GS-740': warning(
    () => 'Lần nhập trước bị ngắt giữa chừng; nay đã được ghi nốt, đủ mọi tệp.',
    ({ hint }) =>
      hint
        ? `Xem lại tệp này: nó đã được sửa tay sau khi lần nhập bị ngắt. Bản sửa tay được giữ ở ${hint}/sua-tay.`
        : 'Không cần làm gì.',
    { title: 'Lần nhập trước bị ngắt giữa chừng, nay đã ghi xong.', example: {} },
  ),
  'GS-741': error(
    ({ hint }) => `Lần nhập trước bị ngắt giữa chừng và chưa ghi nốt được: ${hint}.`,
    () => 'Đóng các tệp .csv đang mở, kiểm tra quyền ghi vào thư mục nội dung, rồi chạy lại lệnh này.',
    {
      title: 'Lần nhập trước bị ngắt giữa chừng và chưa ghi nốt được.',
      example: { hint: 'tệp thay-doi.json trong thư mục ấy không đọc được' },
    },
  ),
} as const;

/** Rows of handed-in tables beside the content: codes GS-742 to GS-759. */
export const contentImportFindings = {
  'GS-742': error(
    ({ found, hint }) => `Dòng này mang mã ${found} của dữ liệu mở, nhưng trong kho mã ấy nay ${hint}.`,
    () =>
      'Tải lại tệp dữ liệu mới rồi sửa trên tệp ấy; tên, nguồn, mục của một dòng thì sửa trong một lần nhập riêng. Nếu là dòng mới thì xóa ô mã dòng (row_id).',
    { title: 'Mã dòng trong tệp tải về đã cũ so với kho.', example: { found: 'may-trang/2022/99', hint: 'không còn' } },
  ),
  'GS-743': error(
    ({ found, hint }) => `Dòng này khớp với ${found} dòng trong kho (${hint}), không rõ là dòng nào.`,
    ({ allowed }) =>
      allowed
        ? `Thêm cột để phân biệt, ví dụ: ${allowed}.`
        : 'Sửa thẳng trong tệp của kho, hoặc tải tệp dữ liệu mới có cột mã dòng (row_id) rồi sửa trên đó.',
    {
      title: 'Một dòng của tệp giống nhiều dòng trong kho.',
      example: { found: '3', hint: 'dòng 2, 3, 4', allowed: 'Kế hoạch của ai, Nguồn, Mục, trang' },
    },
  ),
  'GS-744': error(
    ({ hint }) => `Dòng này sửa cùng một dòng trong kho với một dòng khác được nhập cùng lúc: dòng ${hint}.`,
    () => 'Giữ lại một trong hai dòng, hoặc nhập từng tệp một.',
    { title: 'Hai dòng của tệp cùng nói về một dòng trong kho.', example: { hint: '2 (bang.xlsx, Biểu 1)' } },
  ),
  'GS-745': error(
    ({ label }) => `Chưa biết dòng này thuộc ${label} nào.`,
    ({ hint }) => `Thêm cột vào tệp, hoặc chạy lại lệnh với ${hint}.`,
    { title: 'Không rõ dòng thuộc tỉnh nào hoặc năm nào.', example: { label: 'tỉnh', hint: '--province' } },
  ),
  'GS-746': error(
    ({ found }) => `Không có tỉnh nào tên hoặc mã là “${found}”.`,
    ({ nearest }) => (nearest ? `Có phải “${nearest}” không?` : 'Dùng tên hoặc mã trong provinces.yaml.'),
    { title: 'Tên tỉnh trong tệp chưa có trong danh mục tỉnh.', example: { found: 'Mây Chắng', nearest: 'Mây Trắng' } },
  ),
  'GS-747': error(
    ({ found }) => `Bảng ${found} trong kho đang có lỗi nên không so sánh và ghi thêm được.`,
    () => 'Chạy npm run check, sửa bảng ấy trước, rồi nhập lại.',
    {
      title: 'Bảng trong kho đang có lỗi nên chưa nhập thêm được.',
      example: { found: 'results/may-trang/2022/activities.csv' },
    },
  ),
  'GS-748': error(
    ({ found, hint }) => `Dòng này ghi ${found}, nhưng mã dòng (row_id) là của ${hint}.`,
    () => 'Để nguyên tỉnh và năm của dòng đã có; muốn chuyển sang năm khác thì xóa ô mã dòng.',
    {
      title: 'Tỉnh, năm ghi ở dòng khác với tỉnh, năm của mã dòng.',
      example: { found: 'may-trang, 2021', hint: 'may-trang, 2022' },
    },
  ),
} as const;
