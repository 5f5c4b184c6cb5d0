import { z } from 'zod';
import { citation } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { slug } from './slug.ts';
import { line, list, optional, prose } from './text.ts';

const code = z
  .string()
  .regex(/^\d{2}$/u, 'hai chữ số trong ngoặc kép, ví dụ "12"')
  .meta({ title: 'Mã tỉnh', description: 'Mã trong danh mục đơn vị hành chính Việt Nam, hai chữ số.' });

/** A unit that became, or came out of, the province. */
const related = z.strictObject({
  name: line({ title: 'Tên' }),
  code: optional(code),
  from: optional(partialDate({ title: 'Từ ngày' })),
  to: optional(partialDate({ title: 'Đến ngày' })),
});

/** An entry of `provinces.yaml`. */
export const provinceSchema = z.strictObject({
  id: slug({ title: 'Mã', description: 'Dùng trong địa chỉ /tinh/<mã>/.' }),
  name: line({ title: 'Tên tỉnh', description: 'Không kèm chữ “tỉnh”.' }, 60),
  code: optional(code),
  from: optional(partialDate({ title: 'Có từ ngày', description: 'Ngày tỉnh trong địa giới hiện nay bắt đầu.' })),
  to: optional(partialDate({ title: 'Đến ngày', description: 'Bỏ trống nếu tỉnh còn tồn tại.' })),
  communesFrom: optional(
    partialDate({ title: 'Các xã hiện nay có từ ngày', description: 'Ngày sắp xếp lại đơn vị cấp xã gần nhất.' }),
  ),
  predecessors: list(related, { title: 'Đơn vị trước đây' }),
  successors: list(related, { title: 'Đơn vị sau này' }),
  legacyDistricts: list(line({ title: 'Huyện, thị xã, thành phố cũ' }), {
    title: 'Đơn vị cấp huyện cũ',
    description: 'Tên cấp huyện trước ngày 1/7/2025, như các văn bản khi đó ghi.',
  }),
  note: optional(prose({ title: 'Ghi chú địa giới', description: 'Điều người đọc cần biết khi so sánh số liệu.' })),
  sources: list(citation, { title: 'Nguồn' }),
});
