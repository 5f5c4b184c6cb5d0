import { strings } from '../../strings.ts';
import { error, warning } from './catalog-entry.ts';

/** When entries are published, corrected and withdrawn: codes GS-801 and on. */
export const publicationFindings = {
  'GS-801': error(
    ({ found }) => `Ngày cập nhật (${found}) sớm hơn ngày đính chính.`,
    () => 'Đổi ngày cập nhật (updatedAt) thành ngày đính chính gần nhất, để nguồn tin báo cho người theo dõi.',
    {
      title: 'Bài ghi một lần đính chính sau ngày cập nhật.',
      example: { found: '1/12/2022', allowed: 'từ ngày 5/12/2022 trở đi' },
    },
  ),
  'GS-802': error(
    () => 'Bài vừa là bản nháp (draft) vừa đã gỡ (withdrawn).',
    () => 'Bài chưa từng đăng thì bỏ mục withdrawn; bài đã đăng mà gỡ xuống thì bỏ mục draft.',
    { title: 'Bài vừa ghi là bản nháp vừa ghi là đã gỡ.', example: {} },
  ),
  'GS-803': warning(
    ({ label, found, hint }) => `Mục “${label}” ghi một ngày chưa đến: ${found} (hôm nay là ${hint}).`,
    () => 'Xem lại ngày; bài đăng sau này thì hẹn giờ bằng mục publishAt.',
    {
      title: 'Ngày cập nhật, đính chính hoặc gỡ bài còn ở phía trước.',
      example: { label: 'Ngày cập nhật', found: '31/12/2030', hint: '1/1/2026' },
    },
  ),
  'GS-804': warning(
    ({ found, hint }) => `Ngày cập nhật (${found}) sớm hơn lúc việc trong bài bắt đầu (${hint}).`,
    () => 'Xem lại ngày cập nhật, hoặc năm và thời gian của bài.',
    {
      title: 'Bài ghi là đã viết xong trước khi việc trong bài bắt đầu.',
      example: { found: '1/6/2022', hint: '7/2022' },
    },
  ),
  'GS-805': warning(
    ({ label, found, hint }) =>
      `Bài đang đăng có ${label} ${label === strings.publication.placed.link ? 'đến' : 'của'} nội dung ${hint}: “${found}”. Trang bỏ ${label}, giữ lời văn.`,
    ({ label, hint }) =>
      hint === strings.publication.states.withdrawn
        ? `Xóa ${label} này khỏi bài.`
        : `Khi nội dung ấy được đăng và trang được dựng lại, ${label} sẽ hiện.`,
    {
      title: 'Bài đang đăng dẫn đến một bài, một số liệu hoặc một biểu đồ chưa đăng hay đã gỡ.',
      example: { label: 'liên kết', found: '/dien-hinh/to-hai/', hint: 'chưa đăng' },
    },
  ),
  'GS-806': warning(
    ({ found, hint }) => `Dòng này đếm khen thưởng của một phong trào ${hint} (“${found}”) nên không lên trang.`,
    () => 'Đăng phong trào ấy, hoặc chuyển dòng này sang phạm vi khác.',
    {
      title: 'Một dòng khen thưởng thuộc phong trào chưa đăng hoặc đã gỡ.',
      example: { found: 'thi-dua-hai', hint: 'đã gỡ' },
    },
  ),
  'GS-807': error(
    ({ found, hint }) => `Địa chỉ “${found}” thuộc về một bài đã gỡ (${hint}); địa chỉ đã gỡ không dùng lại.`,
    () => 'Đặt mã khác (tên tệp, tên thư mục) cho bài mới, hoặc bỏ địa chỉ này khỏi mục aliases của bài mới.',
    {
      title: 'Bài mới lấy lại địa chỉ của một bài đã gỡ.',
      why: 'Máy chủ báo ở địa chỉ ấy là bài đã gỡ, nên bài mới sẽ không ai mở được.',
      example: { found: 'to-tinh-nguyen', hint: 'exemplars/to-tinh-nguyen/index.mdx' },
    },
  ),
  'GS-808': warning(
    ({ found, hint }) => `Bài đang đăng còn nhắc đến “${found}”, là bài đã gỡ (${hint}).`,
    () => 'Xem lại chỗ nhắc tên này; nếu cần, viết lại câu văn.',
    {
      title: 'Bài khác còn nhắc tên của một bài đã gỡ.',
      why: 'Gỡ bài không tự xóa tên trong lời văn của bài khác.',
      example: { found: 'Tổ tình nguyện Ví Dụ', hint: 'exemplars/to-tinh-nguyen/index.mdx' },
    },
  ),
};
