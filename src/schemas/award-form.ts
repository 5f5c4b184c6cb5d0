import { z } from 'zod';
import { partialDate } from './partial-date.ts';
import { slug } from './slug.ts';
import { choice, line, list, optional } from './text.ts';

/** Kinds of award form in the law on emulation and commendation. */
export const awardKinds = {
  'danh-hieu': 'Danh hiệu thi đua',
  'hinh-thuc': 'Hình thức khen thưởng',
  'ghi-nhan': 'Ghi nhận',
} as const;

/** Levels at which awards are conferred. */
export const awardLevels = { 'nha-nuoc': 'Cấp Nhà nước', tinh: 'Cấp tỉnh', 'co-so': 'Cấp cơ sở' } as const;

/** Verbs that go with an award form. */
export const awardVerbs = {
  tang: 'tặng',
  'tang-thuong': 'tặng thưởng',
  'truy-tang': 'truy tặng',
  'bieu-duong': 'biểu dương',
} as const;

/** An entry of `award-forms.yaml`: one id for each rank. */
export const awardFormSchema = z.strictObject({
  id: slug({ title: 'Mã' }),
  name: line({ title: 'Tên gọi', description: 'Tên đầy đủ kể cả hạng, ví dụ Huân chương Lao động hạng Nhất.' }, 120),
  kind: choice(awardKinds, { title: 'Loại' }),
  level: choice(awardLevels, { title: 'Cấp' }),
  conferredBy: list(
    z.strictObject({
      authority: line({ title: 'Người có thẩm quyền' }),
      from: optional(partialDate({ title: 'Từ ngày' })),
      to: optional(partialDate({ title: 'Đến ngày' })),
    }),
    { title: 'Thẩm quyền', description: 'Ai quyết định, theo từng thời kỳ của luật.' },
  ),
  order: z.int().min(1).meta({ title: 'Thứ tự', description: 'Số nhỏ đứng trước trong danh sách khen thưởng.' }),
  verb: choice(awardVerbs, { title: 'Động từ', description: 'Ví dụ “tặng thưởng” với Huân chương.' }),
});
