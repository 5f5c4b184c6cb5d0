import { didYouMean, error } from './catalog-entry.ts';

/** Fields of the wrong shape: codes GS-101 and on. */
export const shapeFindings = {
  'GS-101': error(
    ({ label }) => `Thiếu mục bắt buộc “${label}”.`,
    ({ hint }) => hint || 'Thêm mục này.',
    {
      title: 'Một mục bắt buộc còn trống hoặc chưa có.',
      example: { label: 'Tóm tắt', hint: 'Thêm một dòng “summary: …”. Một, hai câu cho thẻ và đầu bài.' },
    },
  ),
  'GS-102': error(
    ({ label, found }) => `Mục “${label}” có kiểu không đúng: ${found}.`,
    ({ hint }) => hint || 'Viết lại theo kiểu được dùng.',
    {
      title: 'Giá trị không đúng kiểu: cần chữ mà là số, cần danh sách mà là một dòng chữ.',
      example: { label: 'Năm', found: '2022', allowed: 'số', hint: 'Bỏ ngoặc kép: 2022.' },
    },
  ),
  'GS-103': error(
    ({ found, label }) => `Không có mục nào tên “${found}”${label ? ` trong ${label}` : ''}.`,
    (details) => didYouMean(details, 'Xóa mục này, hoặc dùng một mục có trong hướng dẫn.'),
    {
      title: 'Có một tên mục mà trang không biết, thường do gõ nhầm.',
      example: { found: 'sumary', nearest: 'summary' },
    },
  ),
  'GS-104': error(
    ({ label, found }) => `Mục “${label}” có giá trị không nằm trong danh sách: “${found}”.`,
    (details) => didYouMean(details, 'Chọn một giá trị được dùng.'),
    {
      title: 'Giá trị không nằm trong danh sách được chọn.',
      example: {
        label: 'Loại điển hình',
        found: 'tapthe',
        allowed: 'ca-nhan (Cá nhân), tap-the (Tập thể), ho-gia-dinh (Hộ gia đình)',
        nearest: 'tap-the',
      },
    },
  ),
  'GS-105': error(
    ({ label, found }) => `Mục “${label}” viết không đúng dạng: “${found}”.`,
    ({ hint }) => hint || 'Viết lại theo dạng được dùng.',
    {
      title: 'Giá trị viết không đúng dạng, ví dụ ngày, mã hoặc tên tệp ảnh.',
      example: {
        label: 'Việc làm từ',
        found: 'đầu năm',
        allowed: 'năm (2022), tháng (6/2022 hoặc 2022-06), ngày (28/6/2022 hoặc 2022-06-28) hoặc quý (quý I/2022)',
      },
    },
  ),
  'GS-106': error(
    ({ label, found }) => `Mục “${label}” ghi một thời điểm không có thật: “${found}”.`,
    () => 'Viết lại một ngày, giờ có thật; nếu lấy từ văn bản thì xem lại văn bản gốc.',
    {
      title: 'Ngày, tháng hoặc giờ không có trong lịch.',
      example: { label: 'Ngày cập nhật', found: '31/11/2022', allowed: 'một ngày, tháng có trong lịch' },
    },
  ),
  'GS-107': error(
    ({ found }) => `Thời gian kết thúc (${found}) sớm hơn thời gian bắt đầu.`,
    () => 'Xem lại hai mốc thời gian.',
    {
      title: 'Thời gian kết thúc sớm hơn thời gian bắt đầu.',
      example: { found: '5/2022', allowed: 'không sớm hơn 2022-06' },
    },
  ),
  'GS-108': error(
    ({ label, found }) => `Mục “${label}” ngoài giới hạn: ${found}.`,
    () => 'Viết lại trong giới hạn được dùng.',
    {
      title: 'Chữ dài quá hoặc số lớn quá mức cho phép.',
      example: { label: 'Tên', found: '146 ký tự', allowed: 'nhiều nhất 120 ký tự' },
    },
  ),
  'GS-109': error(
    ({ found }) => `Số “${found}” có thể hiểu hai cách.`,
    ({ hint }) => hint || 'Viết liền, không có dấu chấm hàng nghìn.',
    {
      title: 'Một con số có thể đọc thành hai số khác nhau, nên trang không đoán.',
      example: { found: '1.500', hint: 'Nếu là 1500, viết 1500; nếu là số thập phân, viết 1.5.' },
    },
  ),
  'GS-110': error(
    ({ label, found }) => `Mã “${found}” của ${label} đã được dùng.`,
    ({ hint }) => `Đặt mã khác${hint ? `; mã này đã có ở ${hint}` : ''}.`,
    { title: 'Hai mục dùng chung một mã.', example: { label: 'lĩnh vực', found: 'y-te', hint: 'dòng 1' } },
  ),
  'GS-111': error(
    ({ found }) => `Tên tệp hoặc thư mục “${found}” không dùng làm địa chỉ được.`,
    ({ nearest }) => (nearest ? `Đổi tên, ví dụ thành “${nearest}”.` : 'Đổi tên.'),
    {
      title: 'Tên tệp hoặc thư mục có dấu, dấu cách hoặc chữ hoa, nên không làm địa chỉ trang được.',
      example: {
        found: 'To Hai',
        allowed: 'chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ dien-quan',
        nearest: 'to-hai',
      },
    },
  ),
  'GS-112': error(
    ({ found }) => `Từ “${found}” được giữ cho địa chỉ khác của trang.`,
    () => 'Đặt tên khác.',
    { title: 'Tên này trùng với một địa chỉ mà trang dùng cho việc khác.', example: { found: 'nam' } },
  ),
  'GS-113': error(
    ({ found, hint }) => `Văn bản này trùng số, ngày và cơ quan với “${found}” (${hint}).`,
    () => 'Xóa một trong hai mục, hoặc sửa số, ngày, cơ quan cho đúng.',
    {
      title: 'Hai mục trong documents.yaml nói về cùng một văn bản.',
      example: { found: 'ke-hoach-1', hint: 'dòng 1' },
    },
  ),
  'GS-124': error(
    ({ label, found, hint }) => `Mục “${label}” khó đọc trên nền trang: “${found}”, độ tương phản ${hint}.`,
    ({ nearest }) => `Chọn màu đậm hơn, ví dụ “${nearest ?? ''}”.`,
    {
      title: 'Màu chọn cho trang quá nhạt, chữ sẽ khó đọc.',
      example: { label: 'Màu chính', found: '#e5c100', hint: '1,6:1', nearest: '#896f00' },
    },
  ),
  'GS-125': error(
    ({ label, found, hint }) => `Mục “${label}” chìm vào màu chính: “${found}”, độ tương phản ${hint}.`,
    ({ nearest }) => `Chọn màu sáng hơn, ví dụ “${nearest ?? ''}”.`,
    {
      title: 'Màu điểm xuyết không nổi trên màu chính.',
      example: {
        label: 'Màu điểm xuyết',
        found: '#8f5a2a',
        hint: '1,3:1',
        allowed: 'độ tương phản ít nhất 3:1',
        nearest: '#cc9363',
      },
    },
  ),
  'GS-126': error(
    ({ label, found, hint }) => `Mục “${label}” quá tối để đọc chữ: “${found}”, độ tương phản với chữ ${hint}.`,
    ({ nearest }) => `Chọn màu nhạt hơn, ví dụ “${nearest ?? ''}”.`,
    {
      title: 'Màu nền quá tối.',
      example: {
        label: 'Màu nền',
        found: '#8a7f70',
        hint: '4:1',
        allowed: 'độ tương phản ít nhất 7:1',
        nearest: '#b8ad9d',
      },
    },
  ),
};
