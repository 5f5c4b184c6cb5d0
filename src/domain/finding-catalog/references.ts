import { didYouMean, error, warning } from './catalog-entry.ts';

/** Things named that do not exist, or that nobody names: codes GS-201 and on. */
export const referenceFindings = {
  'GS-201': error(
    ({ label, found, hint }) => `Mục “${label}” nhắc đến ${hint} “${found}” nhưng chưa có.`,
    (details) => didYouMean(details, 'Viết lại cho đúng mã, hoặc thêm mục đó vào nội dung.'),
  ),
  'GS-202': error(
    ({ found }) => `Không thấy tệp ảnh “${found}” cạnh bài.`,
    (details) => didYouMean(details, 'Chép ảnh vào cùng thư mục với bài, hoặc sửa tên ảnh.'),
  ),
  'GS-203': warning(
    ({ found }) => `Ảnh “${found}” không được bài nào dùng.`,
    () => 'Đưa ảnh vào bài, hoặc xóa ảnh.',
  ),
  'GS-204': warning(
    ({ found }) => `Nguồn “${found}” không được bài hay số liệu nào dẫn.`,
    () => 'Dẫn nguồn ở nơi dùng đến, hoặc xóa nguồn.',
  ),
  'GS-205': error(
    ({ found }) => `Liên kết “${found}” dẫn đến một trang hoặc một chỗ không có.`,
    (details) =>
      didYouMean(details, 'Sửa địa chỉ: trang khác bắt đầu và kết thúc bằng dấu /, tiêu đề trong bài bắt đầu bằng #.'),
  ),
  'GS-206': error(
    ({ found, hint }) => `Địa chỉ cũ “${found}” đang là địa chỉ của ${hint}.`,
    () => 'Xóa địa chỉ cũ này, hoặc đổi mã của bài kia.',
  ),
  'GS-207': error(
    ({ found }) => `Các mục cấp trên tạo thành vòng: ${found}.`,
    () => 'Bỏ một liên hệ cấp trên trong vòng này.',
  ),
};
