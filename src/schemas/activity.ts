import { z } from 'zod';
import { accepts } from './accepts.ts';
import { citation } from './citation.ts';
import { partialDate, periodInOrder } from './partial-date.ts';
import { quantity } from './quantity.ts';
import { qualifiers } from './qualifier.ts';
import { reference } from './slug.ts';
import { choice, line, optional, prose } from './text.ts';

/** What an office, its council and the press do around the movements. */
export const activities = {
  'van-ban': 'Văn bản ban hành',
  'phien-hop': 'Phiên họp',
  'giao-uoc': 'Ký giao ước thi đua',
  'tin-bai': 'Tin, bài, chuyên mục',
  'su-kien': 'Hội nghị, sự kiện',
  'kiem-tra': 'Kiểm tra',
  'lop-hoc': 'Lớp bồi dưỡng, truyền dạy',
  'hoc-vien': 'Học viên',
  'ho-tro': 'Hỗ trợ, tặng quà',
  'bieu-dien': 'Biểu diễn, lễ hội',
  'thi-dau': 'Giải thi đấu',
  'dang-ky': 'Đăng ký thi đua',
  'khao-sat': 'Khảo sát đầu tư',
  'tinh-nguyen': 'Tình nguyện chống dịch',
} as const;

/** A row of `results/<province>/<year>/activities.csv`: how much of something was done. */
export const activitySchema = z
  .strictObject({
    activity: choice(activities, { title: 'Hoạt động' }),
    count: optional(quantity({ title: 'Số lượng' }, 'quantity')),
    qualifier: optional(choice(qualifiers, { title: 'Mức độ', description: 'Chữ rào trước số: hơn, trên, gần …' })),
    unit: line({ title: 'Đơn vị tính' }, 60),
    ofWhat: line({ title: 'Về việc gì', description: 'Nói ngắn gọn đếm những gì.' }, 200),
    movement: optional(reference('movement', { title: 'Phong trào' })),
    from: optional(partialDate({ title: 'Từ' })),
    to: optional(partialDate({ title: 'Đến' })),
    ...citation.shape,
    accepts,
    note: optional(prose({ title: 'Ghi chú' }, 600)),
  })
  .superRefine(periodInOrder);
