import { error } from './catalog-entry.ts';

/** Personal details that stay out of a public showcase: codes GS-601 and on. */
export const privacyFindings = {
  'GS-601': error(
    ({ found }) => `Có thể là số căn cước, chứng minh nhân dân: “${found}”.`,
    () => 'Xóa số này; giấy tờ cá nhân không được công bố.',
    { title: 'Có dãy số giống số căn cước, chứng minh nhân dân.', example: { found: '0010 9x xxx xxx' } },
  ),
  'GS-602': error(
    ({ found }) => `Có thể là số điện thoại cá nhân: “${found}”.`,
    () => 'Xóa số này; chỉ đăng số của cơ quan, ở site.yaml.',
    { title: 'Có số giống số điện thoại cá nhân.', example: { found: '09xx xxx xxx' } },
  ),
  'GS-603': error(
    ({ found }) => `Có ngày hoặc năm sinh của một người: “${found}”.`,
    () => 'Xóa chi tiết này.',
    { title: 'Có ngày sinh hoặc năm sinh của một người.', example: { found: 'sinh năm 19xx' } },
  ),
  'GS-604': error(
    ({ found }) => `Có nơi ở dưới cấp xã: “${found}”.`,
    () => 'Chỉ ghi đến cấp xã.',
    { title: 'Có nơi ở chi tiết hơn cấp xã: thôn, bản, tổ dân phố, số nhà.', example: { found: 'trú tại thôn Ví Dụ' } },
  ),
  'GS-605': error(
    ({ found }) => `Có thể là số tài khoản ngân hàng: “${found}”.`,
    () => 'Xóa số này.',
    { title: 'Có dãy số giống số tài khoản ngân hàng.', example: { found: 'số tài khoản xxxx xxxx' } },
  ),
  'GS-606': error(
    ({ found }) => `Mục “${found}” là thông tin riêng tư, không được công bố.`,
    () => 'Xóa mục này và giá trị của nó.',
    {
      title: 'Có một mục hoặc cột ghi thông tin riêng tư, như ngày sinh, dân tộc, tôn giáo.',
      example: { found: 'birthDate' },
    },
  ),
  'GS-607': error(
    ({ found }) => `Ảnh trong bài về ${found} cần có văn bản đồng ý của đương sự.`,
    () => 'Ghi consent.basis: personal-consent kèm ngày (recordedOn), hoặc bỏ ảnh.',
    {
      title: 'Bài về một người có ảnh nhưng chưa ghi văn bản đồng ý của người ấy.',
      example: { found: 'Nguyễn Thị Ví Dụ' },
    },
  ),
  'GS-608': error(
    ({ found }) => `Dòng chỉ đếm lại dẫn đến bài về điển hình “${found}”, nơi có nêu tên.`,
    () => 'Xóa ô ở cột exemplar; chỉ ghi cong-khai ở cột visibility khi được phép công khai.',
    {
      title: 'Dòng khen thưởng “chỉ đếm” lại dẫn đến bài nêu tên người được khen.',
      example: { found: 'to-tinh-nguyen' },
    },
  ),
};
