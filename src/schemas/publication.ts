import { day, moment } from './partial-date.ts';
import { slug } from './slug.ts';
import { flag, list, optional, prose } from './text.ts';

/** Fields that say when and under which addresses an entry is published. */
export const publication = {
  aliases: list(slug({ title: 'Địa chỉ cũ' }), {
    title: 'Địa chỉ cũ',
    description: 'Những địa chỉ trước đây của bài, cũ nhất đứng đầu; người đọc được chuyển sang địa chỉ hiện nay.',
  }),
  draft: flag({ title: 'Bản nháp', description: 'true: chưa đưa lên trang.' }),
  publishAt: optional(moment({ title: 'Giờ đăng', description: 'Chưa đến giờ này (giờ Việt Nam) thì bài chưa đăng.' })),
  updatedAt: day({ title: 'Ngày cập nhật', description: 'Ngày sửa nội dung gần nhất.' }),
  correction: optional(
    prose({ title: 'Đính chính', description: 'Nói ngắn gọn đã sửa điều gì, hiện ở cuối bài.' }, 500),
  ),
};
