import { z } from 'zod';
import { entrySources } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { reference, slug } from './slug.ts';
import { line, optional, prose } from './text.ts';

/** An entry of `events.yaml`: an occasion at which people were honoured. */
export const eventSchema = z.strictObject({
  id: slug({ title: 'Mã' }),
  name: line({ title: 'Tên sự kiện' }, 300),
  date: optional(partialDate({ title: 'Thời gian', description: 'Ngày, tháng hoặc chỉ năm.' })),
  organiser: optional(line({ title: 'Đơn vị tổ chức' }, 300)),
  province: optional(reference('province', { title: 'Tỉnh' })),
  movement: optional(reference('movement', { title: 'Phong trào' })),
  summary: optional(prose({ title: 'Nội dung' })),
  sources: entrySources,
});
