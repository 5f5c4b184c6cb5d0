import { error } from './catalog-entry.ts';

/** Tables whose rows or cells cannot be read: codes GS-114 to GS-123. */
export const tableFindings = {
  'GS-114': error(
    ({ found, label }) => `Bảng thiếu cột “${found}”${label ? ` (${label})` : ''}.`,
    () => 'Thêm cột này vào hàng tiêu đề.',
    { title: 'Hàng tiêu đề của bảng thiếu một cột bắt buộc.', example: { found: 'section', label: 'Mục, trang' } },
  ),
  'GS-115': error(
    ({ found }) => `Bảng có hai cột “${found}”.`,
    () => 'Xóa hoặc đổi tên một cột.',
    { title: 'Hàng tiêu đề của bảng có hai cột trùng tên.', example: { found: 'actual' } },
  ),
  'GS-116': error(
    ({ found, hint }) => `Dòng này có ${found} ô, hàng tiêu đề có ${hint} cột.`,
    () => 'Đặt ô có dấu phân cách trong ngoặc kép (ví dụ "11.919,74"), hoặc lưu lại tệp từ bảng tính.',
    {
      title: 'Một dòng của bảng có nhiều hoặc ít ô hơn hàng tiêu đề.',
      why: 'Hay gặp khi một ô có dấu phẩy mà không đặt trong ngoặc kép.',
      example: { found: '5', hint: '4' },
    },
  ),
  'GS-117': error(
    ({ hint }) => `Dòng này nói về cùng một việc, theo cùng một nguồn, với dòng ${hint}.`,
    () => 'Xóa một dòng, hoặc ghi rõ mục (section) khác nhau của nguồn.',
    { title: 'Hai dòng của bảng nói về cùng một việc theo cùng một nguồn.', example: { hint: '2' } },
  ),
  'GS-118': error(
    ({ label, found }) => `Ô “${label}” là lỗi của bảng tính: ${found}.`,
    () => 'Mở bảng tính gốc, sửa công thức rồi dán giá trị vào đây.',
    { title: 'Ô chứa lỗi của phần mềm bảng tính, ví dụ #REF!.', example: { label: 'Thực hiện', found: '#REF!' } },
  ),
  'GS-119': error(
    ({ found }) => `Bảng CSV sai cú pháp: ${found}.`,
    () => 'Mở bằng bảng tính và lưu lại dạng CSV UTF-8, hoặc sửa dấu ngoặc kép ở dòng này.',
    {
      title: 'Tệp CSV bị hỏng cách viết, ví dụ ngoặc kép mở mà không đóng.',
      example: { found: 'một ô mở ngoặc kép mà không đóng' },
    },
  ),
  'GS-120': error(
    ({ label, found, hint }) => `Ô “${label}” có nhiều chữ số sau dấu phẩy hơn chỉ tiêu này có (${hint}): ${found}.`,
    () => 'Xem lại số trong nguồn; nếu đúng, tăng mục decimals của chỉ tiêu trong indicators.yaml.',
    {
      title: 'Số có nhiều chữ số thập phân hơn mức đã khai cho chỉ tiêu.',
      example: { label: 'Thực hiện', found: '11.919,745', hint: '2' },
    },
  ),
  'GS-121': error(
    ({ label, found }) => `Ô “${label}” ghi đơn vị khác với đơn vị đã khai: ${found}.`,
    () => 'Bỏ đơn vị khỏi ô, hoặc sửa đơn vị cho đúng với nguồn.',
    {
      title: 'Đơn vị gõ trong ô khác với đơn vị của chỉ tiêu.',
      example: { label: 'Thực hiện', found: '11.919,74 tạ', allowed: 'tấn' },
    },
  ),
  'GS-122': error(
    ({ label, found, hint }) => `Mục “${label}” (${found}) không thuộc năm ${hint} của tệp.`,
    ({ nearest }) => `Xem lại ngày trong quyết định; nếu đúng, chuyển dòng này sang tệp ${nearest ?? ''}.`,
    {
      title: 'Ngày quyết định không thuộc năm của tệp danh sách khen thưởng.',
      example: { label: 'Ngày quyết định', found: 'ngày 28/12/2021', hint: '2022', nearest: 'recipients/2021.csv' },
    },
  ),
  'GS-123': error(
    ({ hint }) => `Lần khen thưởng này đã có ở ${hint}: cùng tên, đơn vị, nơi, hình thức, số và ngày quyết định.`,
    () =>
      'Xóa một dòng. Nếu là hai người trùng tên, ghi thêm đơn vị hoặc nơi; nếu là hai lần khen thưởng, ghi ở cột note của mỗi dòng đó là lần thứ mấy.',
    { title: 'Một lần khen thưởng được ghi hai lần.', example: { hint: 'dòng 2' } },
  ),
};
