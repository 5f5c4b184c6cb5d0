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
  'GS-301': error(say('Tổng và các phần chưa khớp'), acceptOrMend),
  'GS-302': error(say('Mức so với kế hoạch chưa khớp'), acceptOrMend),
  'GS-303': error(say('Mức so với năm trước chưa khớp'), acceptOrMend),
  'GS-304': error(say('Hai nơi ghi hai số khác nhau'), acceptOrMend),
  'GS-305': error(say('Số khen thưởng ở hai chỗ chưa khớp'), acceptOrMend),
  'GS-306': error(say('Tỷ lệ nguồn ghi và tỷ lệ tính lại chưa khớp'), acceptOrMend),
  'GS-307': error(say('Số của một phần lớn hơn số tổng'), acceptOrMend),
  'GS-308': warning(
    ({ found }) => `Cột accepts nhắc một chỗ không còn lệch: ${found}.`,
    () => 'Xóa mục này khỏi cột accepts.',
  ),
  'GS-309': error(say('Tính ngược lại ra hai mức khác nhau'), acceptOrMend),
  'GS-310': error(
    ({ label, found }) => `Các dòng về “${label}” ghi số thực hiện khác nhau (${found}) mà chưa rõ hiện số nào.`,
    () => 'Ghi yes ở cột use của đúng một dòng, và nói lý do ở cột note.',
  ),
  'GS-311': error(
    ({ label, found }) => `Kiểu kế hoạch “${found}” ngược với chiều của chỉ tiêu “${label}”.`,
    () => 'Sửa cột plan_op, hoặc mục direction của chỉ tiêu trong indicators.yaml.',
  ),
};
