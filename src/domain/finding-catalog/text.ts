import { error } from './catalog-entry.ts';

/** Text that is not clean Unicode: codes GS-501 and on. */
export const textFindings = {
  'GS-501': error(
    ({ found }) => `Chữ viết bằng bảng mã cũ (TCVN3 hoặc VNI): “${found}”.`,
    () => 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi dán lại.',
    {
      title: 'Chữ gõ bằng phông cũ (.VnTime, VNI …), lên trang sẽ thành ký hiệu lạ.',
      why: 'Hay gặp ở văn bản Word soạn trước đây. Phải chuyển mã cả văn bản, đổi phông thôi chưa đủ.',
      example: { found: '®iÓn h×nh tiªn tiÕn trong phong trµo thi' },
    },
  ),
  'GS-502': error(
    ({ found }) => `Có ký tự không nhìn thấy hoặc không in được: ${found}.`,
    () => 'Xóa ký tự này và gõ lại chỗ đó.',
    { title: 'Có ký tự lạ không nhìn thấy, thường theo vào khi dán.', example: { found: 'U+202E' } },
  ),
  'GS-503': error(
    ({ found }) => `Có mã HTML “${found}” trong phần khai báo.`,
    ({ nearest }) =>
      nearest === ' ' ? 'Gõ một dấu cách.' : nearest ? `Gõ thẳng ký tự “${nearest}”.` : 'Gõ thẳng ký tự đó.',
    {
      title: 'Phần khai báo có mã của trang web (như &amp;) thay cho ký tự thật.',
      example: { found: '&amp;', nearest: '&' },
    },
  ),
  'GS-504': error(
    ({ found }) => `Chữ bị vỡ vì đọc sai bảng mã: “${found}”.`,
    () => 'Lấy lại văn bản gốc và lưu bằng UTF-8.',
    {
      title: 'Chữ tiếng Việt đã bị vỡ vì một lần lưu hoặc mở sai bảng mã.',
      example: { found: 'Tổ được nêu gương Ä‘iá»ƒn hÃ¬nh tiÃªn tiáº¿n.' },
    },
  ),
};
