import { error, warning } from './catalog-entry.ts';
import type { FindingDetails } from './catalog-entry.ts';

const say =
  (what: string) =>
  ({ label, found }: FindingDetails) =>
    `${what} – ${label}: ${found}.`;

const acceptOrMend = ({ hint }: FindingDetails) =>
  `Xem lại hai số trong nguồn và sửa ô gõ nhầm. Nếu nguồn ghi đúng như vậy, điền “${hint}” vào cột accepts.`;

/** Figures that do not agree: codes GS-301 and on. */
export const figureFindings = {
  'GS-301': error(say('Tổng và các phần chưa khớp'), acceptOrMend, {
    title: 'Tổng số mà nguồn ghi khác với tổng các phần cộng lại.',
    example: { label: 'Tổng số', found: 'tổng mà nguồn ghi 62; cộng các phần 20', hint: 'GS-301 62≠20' },
  }),
  'GS-302': error(say('Mức so với kế hoạch chưa khớp'), acceptOrMend, {
    title: 'Mức vượt, đạt kế hoạch mà nguồn ghi khác với mức tính từ kế hoạch và thực hiện.',
    example: {
      label: 'Sản lượng lúa',
      found: 'nguồn ghi 3,7%; tính từ kế hoạch và thực hiện 19,2%',
      hint: 'GS-302 3,7≠19,2',
    },
  }),
  'GS-303': error(say('Mức so với năm trước chưa khớp'), acceptOrMend, {
    title: 'Mức tăng, giảm mà nguồn ghi khác với mức tính từ năm trước và thực hiện.',
    example: {
      label: 'Tỷ lệ che phủ rừng',
      found: 'nguồn ghi 5 điểm %; tính từ năm trước và thực hiện 2,5 điểm %',
      hint: 'GS-303 5≠2,5',
    },
  }),
  'GS-304': error(say('Hai nơi ghi hai số khác nhau'), acceptOrMend, {
    title: 'Hai chỗ ghi hai số khác nhau về cùng một chỉ tiêu, cùng một năm.',
    example: {
      label: 'Tỷ lệ che phủ rừng',
      found: 'nguồn ghi 52% (dòng 2); nguồn ghi 51,2% (dòng 3)',
      hint: 'GS-304 52≠51,2',
    },
  }),
  'GS-305': error(say('Số khen thưởng ở hai chỗ chưa khớp'), acceptOrMend, {
    title: 'Cùng một số khen thưởng mà hai chỗ ghi khác nhau.',
    example: { label: 'Tổng số', found: 'nguồn ghi 20 (dòng 2); nguồn ghi 62 (dòng 3)', hint: 'GS-305 20≠62' },
  }),
  'GS-306': error(say('Tỷ lệ nguồn ghi và tỷ lệ tính lại chưa khớp'), acceptOrMend, {
    title: 'Tỷ lệ mà nguồn ghi khác với tỷ lệ tính lại từ các số đếm.',
    example: {
      label: 'Người lao động trực tiếp / Cá nhân',
      found: 'nguồn ghi 86%; tính lại 80%',
      hint: 'GS-306 86≠80',
    },
  }),
  'GS-307': error(say('Số của một phần lớn hơn số tổng'), acceptOrMend, {
    title: 'Một phần lại lớn hơn tổng, ví dụ 44 trên 43.',
    example: { label: 'Trường đạt chuẩn quốc gia', found: 'phần 44; tổng 43', hint: 'GS-307 44≠43' },
  }),
  'GS-308': warning(
    ({ found }) => `Cột accepts nhắc một chỗ không còn lệch: ${found}.`,
    () => 'Xóa mục này khỏi cột accepts.',
    { title: 'Cột accepts còn ghi một chỗ lệch mà nay đã khớp.', example: { found: 'GS-301 20≠62' } },
  ),
  'GS-309': error(say('Tính ngược lại ra hai mức khác nhau'), acceptOrMend, {
    title: 'Từ hai câu của nguồn tính ngược lại thì ra hai số khác nhau.',
    example: {
      label: 'Sản lượng lúa',
      found:
        'kế hoạch suy ra từ mức “vượt 3,7%” 11.494 tấn (dòng 2); kế hoạch suy ra từ mức “vượt 20%” 9.933 tấn (dòng 3)',
      hint: 'GS-309 11.494≠9.933',
    },
  }),
  'GS-310': error(
    ({ label, found }) => `Các dòng về “${label}” ghi số thực hiện khác nhau (${found}) mà chưa rõ hiện số nào.`,
    () => 'Ghi yes ở cột use của đúng một dòng, và nói lý do ở cột note.',
    {
      title: 'Nhiều dòng ghi số thực hiện khác nhau mà chưa nói trang nên hiện dòng nào.',
      example: { label: 'Tỷ lệ che phủ rừng', found: '52; 51,2' },
    },
  ),
  'GS-311': error(
    ({ label, found }) => `Kiểu kế hoạch “${found}” ngược với chiều của chỉ tiêu “${label}”.`,
    () => 'Sửa cột plan_op, hoặc mục direction của chỉ tiêu trong indicators.yaml.',
    {
      title: 'Kiểu kế hoạch (từ mức này trở lên, không quá mức này …) ngược với chiều tốt của chỉ tiêu.',
      why: 'Ví dụ chỉ tiêu càng thấp càng tốt mà kế hoạch lại ghi “từ mức này trở lên”.',
      example: { found: '>=', label: 'Tỷ lệ hộ nghèo' },
    },
  ),
};
