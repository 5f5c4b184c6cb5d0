import { error } from './catalog-entry.ts';

/** Personal details that stay out of a public showcase: codes GS-601 and on. */
export const privacyFindings = {
  'GS-601': error(
    ({ found }) => `Có thể là số căn cước, chứng minh nhân dân: “${found}”.`,
    () => 'Xóa số này; giấy tờ cá nhân không được công bố.',
  ),
  'GS-602': error(
    ({ found }) => `Có thể là số điện thoại cá nhân: “${found}”.`,
    () => 'Xóa số này; chỉ đăng số của cơ quan, ở site.yaml.',
  ),
  'GS-603': error(
    ({ found }) => `Có ngày hoặc năm sinh của một người: “${found}”.`,
    () => 'Xóa chi tiết này.',
  ),
  'GS-604': error(
    ({ found }) => `Có nơi ở dưới cấp xã: “${found}”.`,
    () => 'Chỉ ghi đến cấp xã.',
  ),
  'GS-605': error(
    ({ found }) => `Có thể là số tài khoản ngân hàng: “${found}”.`,
    () => 'Xóa số này.',
  ),
  'GS-606': error(
    ({ found }) => `Mục “${found}” là thông tin riêng tư, không được công bố.`,
    () => 'Xóa mục này và giá trị của nó.',
  ),
  'GS-607': error(
    ({ found }) => `Ảnh trong bài về ${found} cần có văn bản đồng ý của đương sự.`,
    () => 'Ghi consent.basis: personal-consent kèm ngày (recordedOn), hoặc bỏ ảnh.',
  ),
  'GS-608': error(
    ({ found }) => `Dòng chỉ đếm lại dẫn đến bài về điển hình “${found}”, nơi có nêu tên.`,
    () => 'Xóa ô ở cột exemplar; chỉ ghi cong-khai ở cột visibility khi được phép công khai.',
  ),
};
