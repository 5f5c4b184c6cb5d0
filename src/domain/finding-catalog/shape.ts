import { didYouMean, error } from './catalog-entry.ts';

/** Fields of the wrong shape: codes GS-101 and on. */
export const shapeFindings = {
  'GS-101': error(
    ({ label }) => `Thiếu mục bắt buộc “${label}”.`,
    ({ hint }) => hint || 'Thêm mục này.',
  ),
  'GS-102': error(
    ({ label, found }) => `Mục “${label}” có kiểu không đúng: ${found}.`,
    ({ hint }) => hint || 'Viết lại theo kiểu được dùng.',
  ),
  'GS-103': error(
    ({ found, label }) => `Không có mục nào tên “${found}”${label ? ` trong ${label}` : ''}.`,
    (details) => didYouMean(details, 'Xóa mục này, hoặc dùng một mục có trong hướng dẫn.'),
  ),
  'GS-104': error(
    ({ label, found }) => `Mục “${label}” có giá trị không nằm trong danh sách: “${found}”.`,
    (details) => didYouMean(details, 'Chọn một giá trị được dùng.'),
  ),
  'GS-105': error(
    ({ label, found }) => `Mục “${label}” viết không đúng dạng: “${found}”.`,
    ({ hint }) => hint || 'Viết lại theo dạng được dùng.',
  ),
  'GS-106': error(
    ({ label, found }) => `Mục “${label}” ghi một thời điểm không có thật: “${found}”.`,
    () => 'Xem lại ngày, tháng trong văn bản gốc.',
  ),
  'GS-107': error(
    ({ found }) => `Thời gian kết thúc (${found}) sớm hơn thời gian bắt đầu.`,
    () => 'Xem lại hai mốc thời gian.',
  ),
  'GS-108': error(
    ({ label, found }) => `Mục “${label}” ngoài giới hạn: ${found}.`,
    () => 'Viết lại trong giới hạn được dùng.',
  ),
  'GS-109': error(
    ({ found }) => `Số “${found}” có thể hiểu hai cách.`,
    ({ hint }) => hint || 'Viết liền, không có dấu chấm hàng nghìn.',
  ),
  'GS-110': error(
    ({ label, found }) => `Mã “${found}” của ${label} đã được dùng.`,
    ({ hint }) => `Đặt mã khác${hint ? `; mã này đã có ở ${hint}` : ''}.`,
  ),
  'GS-111': error(
    ({ found }) => `Tên tệp hoặc thư mục “${found}” không dùng làm địa chỉ được.`,
    ({ nearest }) => (nearest ? `Đổi tên, ví dụ thành “${nearest}”.` : 'Đổi tên.'),
  ),
  'GS-112': error(
    ({ found }) => `Từ “${found}” được giữ cho địa chỉ khác của trang.`,
    () => 'Đặt tên khác.',
  ),
  'GS-113': error(
    ({ found, hint }) => `Văn bản này trùng số, ngày và cơ quan với “${found}” (${hint}).`,
    () => 'Xóa một trong hai mục, hoặc sửa số, ngày, cơ quan cho đúng.',
  ),
  'GS-114': error(
    ({ found, label }) => `Bảng thiếu cột “${found}”${label ? ` (${label})` : ''}.`,
    () => 'Thêm cột này vào hàng tiêu đề.',
  ),
  'GS-115': error(
    ({ found }) => `Bảng có hai cột “${found}”.`,
    () => 'Xóa hoặc đổi tên một cột.',
  ),
  'GS-116': error(
    ({ found, hint }) => `Dòng này có ${found} ô, hàng tiêu đề có ${hint} cột.`,
    () => 'Đặt ô có dấu phân cách trong ngoặc kép (ví dụ "11.919,74"), hoặc lưu lại tệp từ bảng tính.',
  ),
  'GS-117': error(
    ({ hint }) => `Dòng này nói về cùng một việc, theo cùng một nguồn, với dòng ${hint}.`,
    () => 'Xóa một dòng, hoặc ghi rõ mục (section) khác nhau của nguồn.',
  ),
  'GS-118': error(
    ({ label, found }) => `Ô “${label}” là lỗi của bảng tính: ${found}.`,
    () => 'Mở bảng tính gốc, sửa công thức rồi dán giá trị vào đây.',
  ),
  'GS-119': error(
    ({ found }) => `Bảng CSV sai cú pháp: ${found}.`,
    () => 'Mở bằng bảng tính và lưu lại dạng CSV UTF-8, hoặc sửa dấu ngoặc kép ở dòng này.',
  ),
  'GS-120': error(
    ({ label, found, hint }) => `Ô “${label}” có nhiều chữ số sau dấu phẩy hơn chỉ tiêu này có (${hint}): ${found}.`,
    () => 'Xem lại số trong nguồn; nếu đúng, tăng mục decimals của chỉ tiêu trong indicators.yaml.',
  ),
  'GS-121': error(
    ({ label, found }) => `Ô “${label}” ghi đơn vị khác với đơn vị đã khai: ${found}.`,
    () => 'Bỏ đơn vị khỏi ô, hoặc sửa đơn vị cho đúng với nguồn.',
  ),
  'GS-122': error(
    ({ label, found, hint }) => `Mục “${label}” (${found}) không thuộc năm ${hint} của tệp.`,
    ({ nearest }) => `Xem lại ngày trong quyết định; nếu đúng, chuyển dòng này sang tệp ${nearest ?? ''}.`,
  ),
  'GS-123': error(
    ({ hint }) => `Lần khen thưởng này đã có ở ${hint}: cùng tên, đơn vị, nơi, hình thức, số và ngày quyết định.`,
    () =>
      'Xóa một dòng. Nếu là hai người trùng tên, ghi thêm đơn vị hoặc nơi; nếu là hai lần khen thưởng, ghi ở cột note của mỗi dòng đó là lần thứ mấy.',
  ),
  'GS-124': error(
    ({ label, found, hint }) => `Mục “${label}” khó đọc trên nền trang: “${found}”, độ tương phản ${hint}.`,
    ({ nearest }) => `Chọn màu đậm hơn, ví dụ “${nearest ?? ''}”.`,
  ),
  'GS-125': error(
    ({ label, found, hint }) => `Mục “${label}” chìm vào màu chính: “${found}”, độ tương phản ${hint}.`,
    ({ nearest }) => `Chọn màu sáng hơn, ví dụ “${nearest ?? ''}”.`,
  ),
  'GS-126': error(
    ({ label, found, hint }) => `Mục “${label}” quá tối để đọc chữ: “${found}”, độ tương phản với chữ ${hint}.`,
    ({ nearest }) => `Chọn màu nhạt hơn, ví dụ “${nearest ?? ''}”.`,
  ),
};
