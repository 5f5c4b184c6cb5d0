import { z } from 'zod';
import { entrySources } from './citation.ts';
import { partialDate, periodInOrder } from './partial-date.ts';
import { publication, publicationInOrder } from './publication.ts';
import { line, optional, prose } from './text.ts';

/** `results/<province>/<year>/index.mdx`: a province's year; province and year come from the folders. */
export const resultSchema = z
  .strictObject({
    title: line({ title: 'Tên báo cáo', description: 'Ví dụ: Lai Châu năm 2022.' }),
    from: optional(partialDate({ title: 'Số liệu từ', description: 'Ngày đầu của kỳ báo cáo, như nguồn ghi.' })),
    to: optional(partialDate({ title: 'Số liệu đến', description: 'Ngày cuối của kỳ báo cáo, như nguồn ghi.' })),
    summary: prose({ title: 'Tóm tắt' }, 400),
    headline: optional(line({ title: 'Điểm nổi bật', description: 'Một câu nói kết quả chung của năm.' }, 200)),
    sources: entrySources,
    ...publication,
  })
  .superRefine(periodInOrder)
  .superRefine(publicationInOrder);
