import { error } from './catalog-entry.ts';

/** Picture files that cannot be used: codes GS-701 and on. */
export const pictureFindings = {
  'GS-701': error(
    ({ found }) => `Ảnh “${found}” bị hỏng, không mở được.`,
    () => 'Xuất lại ảnh từ máy ảnh hoặc phần mềm, rồi chép đè.',
    { title: 'Tệp ảnh bị hỏng.', example: { found: 'hong.jpg' } },
  ),
  'GS-702': error(
    ({ found, hint }) => `Ảnh “${found}” không dùng được: ${hint}.`,
    () => 'Lưu lại thành ảnh .jpg, .png, .webp hoặc .avif.',
    {
      title: 'Tệp ảnh thuộc loại trang không nhận, hoặc đuôi tệp không đúng với ảnh bên trong.',
      example: { found: 'anh.gif', hint: 'định dạng này không được nhận' },
    },
  ),
  'GS-703': error(
    ({ found, hint }) => `Ảnh “${found}” quá lớn: ${hint}.`,
    () => 'Thu nhỏ ảnh, ví dụ còn 3.000 điểm ảnh ở cạnh dài.',
    {
      title: 'Tệp ảnh quá nặng hoặc có quá nhiều điểm ảnh.',
      example: { found: 'nang.jpg', hint: '31 MB, nhiều nhất 30 MB' },
    },
  ),
};
