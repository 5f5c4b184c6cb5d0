import { error } from './catalog-entry.ts';

/** Picture files that cannot be used: codes GS-701 and on. */
export const pictureFindings = {
  'GS-701': error(
    ({ found }) => `Ảnh “${found}” bị hỏng, không mở được.`,
    () => 'Xuất lại ảnh từ máy ảnh hoặc phần mềm, rồi chép đè.',
  ),
  'GS-702': error(
    ({ found, hint }) => `Ảnh “${found}” không dùng được: ${hint}.`,
    () => 'Lưu lại thành ảnh .jpg, .png, .webp hoặc .avif.',
  ),
  'GS-703': error(
    ({ found, hint }) => `Ảnh “${found}” quá lớn: ${hint}.`,
    () => 'Thu nhỏ ảnh, ví dụ còn 3.000 điểm ảnh ở cạnh dài.',
  ),
};
