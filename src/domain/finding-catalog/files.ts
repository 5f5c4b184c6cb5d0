import { error, warning } from './catalog-entry.ts';

/** Files that cannot be read: codes GS-001 and on. */
export const fileFindings = {
  'GS-001': error(
    () => 'Tệp rỗng.',
    () => 'Viết nội dung vào tệp, hoặc xóa tệp nếu không dùng.',
  ),
  'GS-002': error(
    () => 'Tệp không phải văn bản Unicode (UTF-8).',
    () => 'Mở tệp, chọn Lưu thành (Save as), bảng mã UTF-8.',
  ),
  'GS-003': error(
    ({ found }) => `Tệp quá lớn: ${found}.`,
    () => 'Chia bài thành nhiều bài, hoặc bỏ phần dán nhầm.',
  ),
  'GS-004': error(
    ({ hint }) => `Phần khai báo (YAML) viết sai: ${hint}.`,
    () => 'Kiểm tra dấu hai chấm, thụt dòng và dấu ngoặc kép ở dòng này và dòng trước.',
  ),
  'GS-005': error(
    ({ hint }) => `Thiếu phần khai báo ở đầu bài: ${hint}.`,
    () => 'Mở đầu bài bằng một dòng ---, các mục khai báo, rồi một dòng --- nữa trước khi vào bài.',
  ),
  'GS-006': warning(
    () => 'Tệp này không thuộc loại nào của trang nên không được dùng.',
    ({ hint }) => hint || 'Chuyển tệp vào đúng thư mục, hoặc xóa đi.',
  ),
  'GS-007': error(
    ({ label }) => `Không có tệp ${label}.`,
    () => 'Tạo tệp này; có thể chép từ một bản content/ khác rồi sửa.',
  ),
  'GS-008': error(
    ({ hint }) => `Không đọc được: ${hint}.`,
    () => 'Thay bằng một tệp thường đặt trong thư mục nội dung.',
  ),
};
