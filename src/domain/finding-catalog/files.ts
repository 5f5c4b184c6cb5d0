import { error, warning } from './catalog-entry.ts';

/** Files that cannot be read: codes GS-001 and on. */
export const fileFindings = {
  'GS-001': error(
    () => 'Tệp rỗng.',
    () => 'Viết nội dung vào tệp, hoặc xóa tệp nếu không dùng.',
    { title: 'Tệp không có chữ nào.', example: {} },
  ),
  'GS-002': error(
    () => 'Tệp không phải văn bản Unicode (UTF-8).',
    () => 'Mở tệp, chọn Lưu thành (Save as), bảng mã UTF-8.',
    { title: 'Tệp không được lưu bằng bảng mã Unicode (UTF-8), nên chữ tiếng Việt sẽ bị vỡ.', example: {} },
  ),
  'GS-003': error(
    ({ found }) => `Tệp quá lớn: ${found}.`,
    () => 'Chia bài thành nhiều bài, hoặc bỏ phần dán nhầm.',
    { title: 'Tệp lớn hơn mức một bài viết, một bảng có thể cần.', example: { found: '11 MB, nhiều nhất 10 MB' } },
  ),
  'GS-004': error(
    ({ hint }) => `Phần khai báo (YAML) viết sai: ${hint}.`,
    () => 'Kiểm tra dấu hai chấm, thụt dòng và dấu ngoặc kép ở dòng này và dòng trước.',
    {
      title: 'Phần khai báo giữa hai dòng --- hoặc tệp .yaml viết sai cách.',
      why: 'Thường do thiếu dấu hai chấm, thụt dòng lệch, hoặc chữ có dấu hai chấm mà không đặt trong ngoặc kép.',
      example: { hint: 'một dòng có hai dấu hai chấm; đặt giá trị trong ngoặc kép' },
    },
  ),
  'GS-005': error(
    ({ hint }) => `Thiếu phần khai báo ở đầu bài: ${hint}.`,
    () => 'Mở đầu bài bằng một dòng ---, các mục khai báo, rồi một dòng --- nữa trước khi vào bài.',
    { title: 'Bài không mở đầu bằng phần khai báo giữa hai dòng ---.', example: { hint: 'chưa có dòng --- đóng lại' } },
  ),
  'GS-006': warning(
    () => 'Tệp này không thuộc loại nào của trang nên không được dùng.',
    ({ hint }) => hint || 'Chuyển tệp vào đúng thư mục, hoặc xóa đi.',
    {
      title: 'Tệp nằm ở chỗ mà trang không dùng đến.',
      example: { hint: 'Mỗi điển hình có một thư mục riêng: exemplars/<tên>/index.mdx.' },
    },
  ),
  'GS-007': error(
    ({ label }) => `Không có tệp ${label}.`,
    () => 'Tạo tệp này; có thể chép từ một bản content/ khác rồi sửa.',
    { title: 'Thiếu một tệp mà trang nào cũng phải có.', example: { label: 'site.yaml' } },
  ),
  'GS-008': error(
    ({ hint }) => `Không đọc được: ${hint}.`,
    () => 'Thay bằng một tệp thường đặt trong thư mục nội dung.',
    {
      title: 'Có thứ không phải tệp thường, hoặc tệp không mở được.',
      why: 'Ví dụ một lối tắt (shortcut) bị chép nhầm vào thư mục nội dung.',
      example: { hint: 'đây là liên kết hoặc tệp đặc biệt' },
    },
  ),
};
