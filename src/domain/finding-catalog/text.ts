import { error } from './catalog-entry.ts';

/** Text that is not clean Unicode: codes GS-501 and on. */
export const textFindings = {
  'GS-501': error(
    ({ found }) => `Chữ viết bằng bảng mã cũ (TCVN3 hoặc VNI): “${found}”.`,
    () => 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi dán lại.',
  ),
  'GS-502': error(
    ({ found }) => `Có ký tự không nhìn thấy hoặc không in được: ${found}.`,
    () => 'Xóa ký tự này và gõ lại chỗ đó.',
  ),
  'GS-503': error(
    ({ found }) => `Có mã HTML “${found}” trong phần khai báo.`,
    ({ nearest }) =>
      nearest === ' ' ? 'Gõ một dấu cách.' : nearest ? `Gõ thẳng ký tự “${nearest}”.` : 'Gõ thẳng ký tự đó.',
  ),
  'GS-504': error(
    ({ found }) => `Chữ bị vỡ vì đọc sai bảng mã: “${found}”.`,
    () => 'Lấy lại văn bản gốc và lưu bằng UTF-8.',
  ),
};
