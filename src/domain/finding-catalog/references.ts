import { didYouMean, error, warning } from './catalog-entry.ts';

/** Things named that do not exist, or that nobody names: codes GS-201 and on. */
export const referenceFindings = {
  'GS-201': error(
    ({ label, found, hint }) => `Mục “${label}” nhắc đến ${hint} “${found}” nhưng chưa có.`,
    (details) => didYouMean(details, 'Viết lại cho đúng mã, hoặc thêm mục đó vào nội dung.'),
    {
      title: 'Bài hoặc bảng dùng một mã (tỉnh, lĩnh vực, nguồn, phong trào …) mà chưa nơi nào khai.',
      example: { label: 'Lĩnh vực', found: 'yte', hint: 'lĩnh vực', nearest: 'y-te' },
    },
  ),
  'GS-202': error(
    ({ found }) => `Không thấy tệp ảnh “${found}” cạnh bài.`,
    (details) => didYouMean(details, 'Chép ảnh vào cùng thư mục với bài, hoặc sửa tên ảnh.'),
    { title: 'Bài gọi một ảnh nhưng không thấy tệp ảnh ấy cạnh bài.', example: { found: 'trong-cay.jpg' } },
  ),
  'GS-203': warning(
    ({ found }) => `Ảnh “${found}” không được bài nào dùng.`,
    () => 'Đưa ảnh vào bài, hoặc xóa ảnh.',
    {
      title: 'Cạnh bài có một ảnh mà bài không dùng.',
      why: 'Ảnh thừa không được đưa lên trang; cảnh báo để bạn khỏi quên.',
      example: { found: 'thua.png' },
    },
  ),
  'GS-204': warning(
    ({ found }) => `Nguồn “${found}” không được bài hay số liệu nào dẫn.`,
    () => 'Dẫn nguồn ở nơi dùng đến, hoặc xóa nguồn.',
    {
      title: 'Một nguồn được khai trong sources.yaml nhưng chưa bài hay bảng nào dẫn.',
      example: { found: 'bao-cao-2021' },
    },
  ),
  'GS-205': error(
    ({ found }) => `Liên kết “${found}” dẫn đến một trang hoặc một chỗ không có.`,
    (details) =>
      didYouMean(details, 'Sửa địa chỉ: trang khác bắt đầu và kết thúc bằng dấu /, tiêu đề trong bài bắt đầu bằng #.'),
    {
      title: 'Liên kết trong bài dẫn đến một trang hoặc một tiêu đề không có.',
      example: { found: '/dien-hinh/to-tinh-nguyn/', nearest: '/dien-hinh/to-tinh-nguyen/' },
    },
  ),
  'GS-206': error(
    ({ found, hint }) => `Địa chỉ cũ “${found}” đang là địa chỉ của ${hint}.`,
    () => 'Xóa địa chỉ cũ này, hoặc đổi mã của bài kia.',
    {
      title: 'Địa chỉ cũ (aliases) trùng với địa chỉ của bài khác.',
      example: { found: 'to-tinh-nguyen', hint: 'exemplars/to-tinh-nguyen/index.mdx' },
    },
  ),
  'GS-207': error(
    ({ found }) => `Các mục cấp trên tạo thành vòng: ${found}.`,
    () => 'Bỏ một liên hệ cấp trên trong vòng này.',
    { title: 'Phong trào A thuộc B mà B lại thuộc A.', example: { found: 'thi-dua-hai → thi-dua → thi-dua-hai' } },
  ),
};
