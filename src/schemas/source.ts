import { z } from 'zod';
import { partialDate } from './partial-date.ts';
import { reference, slug } from './slug.ts';
import { line, optional, prose } from './text.ts';

/** An entry of `sources.yaml`: a report or directive that figures and stories rest on. */
export const sourceSchema = z.strictObject({
  id: slug({ title: 'Mã' }),
  title: line({ title: 'Tên tài liệu' }, 300),
  shortTitle: optional(
    line({ title: 'Tên gọi ngắn', description: 'Dùng bên cạnh số liệu, ví dụ: Báo cáo thi đua Lai Châu 2022.' }, 60),
  ),
  issuer: line({ title: 'Cơ quan ban hành' }),
  number: optional(line({ title: 'Số, ký hiệu', description: 'Bỏ trống nếu bản đang có không ghi số.' }, 60)),
  date: optional(partialDate({ title: 'Ngày ban hành' })),
  province: optional(reference('province', { title: 'Tỉnh' })),
  note: optional(prose({ title: 'Ghi chú', description: 'Bản đang có thiếu gì, phần nào không dùng.' })),
});
