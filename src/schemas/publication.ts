import { z } from 'zod';
import { day, moment } from './partial-date.ts';
import { slug } from './slug.ts';
import { flag, optional, list, prose } from './text.ts';

/** What was wrong and has been put right; a plain text stands for a correction without a day. */
const correction = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({
    on: optional(day({ title: 'Ngày đính chính' })),
    text: prose({ title: 'Nội dung đính chính', description: 'Đã ghi nhầm điều gì, nay sửa thế nào.' }, 500),
  }),
);

const withdrawal = z
  .strictObject({
    reason: prose({ title: 'Lý do gỡ bài', description: 'Chỉ để cơ quan lưu, không đưa lên trang.' }, 500),
    on: day({ title: 'Ngày gỡ bài' }),
  })
  .meta({
    title: 'Gỡ bài',
    description:
      'Bài đã đăng nay gỡ xuống: bài, ảnh và số liệu của bài rời khỏi trang, địa chỉ cũ báo là bài đã gỡ. Giữ tệp này, đừng xóa. Lý do chỉ để cơ quan lưu, không đưa lên trang.',
  });

/** Fields that say when and under which addresses an entry is published. */
export const publication = {
  aliases: list(slug({ title: 'Địa chỉ cũ' }), {
    title: 'Địa chỉ cũ',
    description: 'Những địa chỉ trước đây của bài, cũ nhất đứng đầu; người đọc được chuyển sang địa chỉ hiện nay.',
  }),
  draft: flag({ title: 'Bản nháp', description: 'true: chưa đưa lên trang.' }),
  publishAt: optional(
    moment({
      title: 'Giờ đăng',
      description:
        'Chưa đến giờ này (giờ Việt Nam) thì bài chưa đăng, ví dụ 2026-12-01 08:00; không ghi giờ là 0 giờ. Đến giờ, trang phải được dựng lại thì bài mới hiện.',
    }),
  ),
  updatedAt: day({ title: 'Ngày cập nhật', description: 'Ngày sửa nội dung gần nhất.' }),
  correction: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : (value ?? undefined)),
      list(correction, { title: '' }),
    )
    .meta({
      title: 'Đính chính',
      description: 'Mỗi lần đính chính một mục, có ngày (on) và lời (text); hiện ở cuối bài và trong nguồn tin.',
    }),
  withdrawn: optional(withdrawal),
};

/** What the publication fields of an entry say together. */
interface Publication {
  draft: boolean;
  updatedAt: string;
  correction: readonly { on: string | null }[];
  withdrawn: object | null;
}

/** Reports `GS-801` on a day of change before a correction, and `GS-802` on a draft that is withdrawn. */
export function publicationInOrder(value: Publication, context: z.core.$RefinementCtx): void {
  const { draft, updatedAt, correction: corrections, withdrawn } = value;
  const newest = corrections
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
  const tell = (path: string, finding: string, message: string) => {
    context.addIssue({ code: 'custom', path: [path], message, params: { finding } });
  };
  if (newest !== undefined && newest > updatedAt) tell('updatedAt', 'GS-801', `từ ngày ${written(newest)} trở đi`);
  if (draft && withdrawn) tell('withdrawn', 'GS-802', 'draft hoặc withdrawn');
}

const written = (day: string) => day.split('-').reverse().map(Number).join('/');
