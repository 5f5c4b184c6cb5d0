import { z } from 'zod';
import { entrySources } from './citation.ts';
import { partialDate, periodInOrder } from './partial-date.ts';
import { publication, publicationInOrder } from './publication.ts';
import { reference } from './slug.ts';
import { choice, line, list, optional, prose } from './text.ts';

/** Who launches a movement. */
export const movementLevels = {
  'toan-quoc': 'Toàn quốc',
  tinh: 'Cấp tỉnh',
  'nganh-doan-the': 'Ngành, đoàn thể',
} as const;

/** Forms of movement in the law on emulation and commendation. */
export const movementForms = { 'thuong-xuyen': 'Thường xuyên', 'chuyen-de': 'Chuyên đề' } as const;

/** Thematic movements of a particular character. */
export const specialForms = { 'dac-biet': 'Đặc biệt', 'cao-diem': 'Cao điểm' } as const;

const texts = (title: string, description: string) => list(line({ title }, 500), { title, description });

const phase = z
  .strictObject({
    name: line({ title: 'Tên giai đoạn' }),
    from: optional(partialDate({ title: 'Từ' })),
    to: optional(partialDate({ title: 'Đến' })),
    document: optional(reference('document', { title: 'Văn bản' })),
    contents: texts('Nội dung của giai đoạn', 'Mỗi nội dung một dòng.'),
  })
  .superRefine(periodInOrder);

/** `movements/<slug>.mdx`: an emulation movement (phong trào thi đua); campaigns are not movements. */
export const movementSchema = z
  .strictObject({
    name: line({ title: 'Tên phong trào', description: 'Không kèm ngoặc kép.' }, 300),
    otherNames: texts('Tên gọi khác', 'Những cách gọi khác trong các văn bản.'),
    level: choice(movementLevels, { title: 'Cấp phát động' }),
    form: choice(movementForms, { title: 'Hình thức' }),
    special: optional(choice(specialForms, { title: 'Tính chất' })),
    province: optional(reference('province', { title: 'Tỉnh', description: 'Bỏ trống nếu là phong trào toàn quốc.' })),
    parents: list(reference('movement', { title: 'Phong trào cấp trên' }), {
      title: 'Phong trào cấp trên',
      description: 'Phong trào mà phong trào này cụ thể hóa.',
    }),
    launchedBy: optional(line({ title: 'Người, cơ quan phát động' })),
    launchedOn: optional(partialDate({ title: 'Ngày phát động' })),
    from: optional(partialDate({ title: 'Thời gian từ' })),
    to: optional(partialDate({ title: 'Thời gian đến' })),
    phases: list(phase, { title: 'Giai đoạn' }),
    theme: optional(line({ title: 'Chủ đề' }, 500)),
    occasions: texts('Dịp kỷ niệm', 'Những dịp mà phong trào chào mừng.'),
    documents: list(reference('document', { title: 'Văn bản' }), { title: 'Văn bản' }),
    field: reference('field', { title: 'Lĩnh vực' }),
    contents: texts('Nội dung thi đua', 'Mỗi nội dung một dòng.'),
    criteria: texts('Tiêu chí', 'Mỗi tiêu chí một dòng.'),
    targets: texts('Mục tiêu', 'Mỗi mục tiêu một dòng.'),
    indicators: list(reference('indicator', { title: 'Chỉ tiêu' }), {
      title: 'Chỉ tiêu',
      description: 'Những chỉ tiêu mà phong trào hướng tới; trang phong trào hiện số liệu của chúng.',
    }),
    summary: prose({ title: 'Tóm tắt', description: 'Một, hai câu cho thẻ và đầu trang.' }, 320),
    sources: entrySources,
    ...publication,
  })
  .superRefine(periodInOrder)
  .superRefine(publicationInOrder);
