import { z } from 'zod';
import { citation } from './citation.ts';
import { exemplarKinds } from './exemplar.ts';
import { partialDate } from './partial-date.ts';
import { reference } from './slug.ts';
import { choice, line, optional, prose } from './text.ts';

/** Who receives an award: as exemplars are, or a whole province. */
export const recipientKinds = { ...exemplarKinds, tinh: 'Tỉnh' } as const;

/** Whether an award is shown with the recipient's name or only counted. */
export const visibilities = { 'cong-khai': 'Công khai', 'chi-dem': 'Chỉ đếm' } as const;

/** Whether an award stands. */
export const statuses = { 'hieu-luc': 'Có hiệu lực', 'huy-bo': 'Đã hủy' } as const;

/** A row of `recipients/<year>.csv`: who was given which award by which decision of that year. */
export const recipientSchema = z.strictObject({
  name: line(
    { title: 'Tên', description: 'Tên người, tập thể, hộ hoặc tỉnh được khen thưởng, không kèm danh xưng.' },
    160,
  ),
  kind: choice(recipientKinds, { title: 'Loại đối tượng' }),
  unit: optional(line({ title: 'Đơn vị' })),
  place: optional(
    line({ title: 'Nơi, như văn bản ghi', description: 'Nhỏ nhất đến cấp xã; không ghi thôn, bản, số nhà.' }),
  ),
  province: reference('province', { title: 'Tỉnh' }),
  form: reference('award-form', { title: 'Danh hiệu, hình thức khen thưởng' }),
  movement: optional(reference('movement', { title: 'Phong trào' })),
  decisionNumber: optional(line({ title: 'Số quyết định', description: 'Cả ký hiệu, ví dụ 1234/QĐ-UBND.' }, 60)),
  decisionDate: optional(
    partialDate({
      title: 'Ngày quyết định',
      description: 'Thuộc năm của tệp; chỉ ghi tháng hoặc năm nếu nguồn ghi vậy.',
    }),
  ),
  signedBy: optional(line({ title: 'Người ký', description: 'Người ký quyết định, hoặc ai tặng, như nguồn ghi.' })),
  exemplar: optional(
    reference('exemplar', { title: 'Bài về điển hình', description: 'Bỏ trống ở dòng chỉ đếm, vì bài nêu tên.' }),
  ),
  visibility: choice(visibilities, {
    title: 'Công khai',
    description: 'Dòng nào cũng phải ghi: chi-dem thì được cộng vào số chung nhưng không hiện, không tìm thấy được.',
  }),
  status: choice(statuses, {
    title: 'Hiệu lực',
    description: 'Bỏ trống là có hiệu lực; huy-bo thì vẫn hiện, không nêu lý do, và không được cộng.',
  }).default('hieu-luc'),
  ...citation.shape,
  note: optional(
    prose(
      { title: 'Ghi chú', description: 'Hai lần khen thưởng giống hệt nhau thì ghi ở đây đó là lần thứ mấy.' },
      600,
    ),
  ),
});
