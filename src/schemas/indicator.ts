import { z } from 'zod';
import { reference, slug } from './slug.ts';
import { choice, flag, line, optional, prose } from './text.ts';

/** Which way an indicator is meant to move. */
export const directions = { up: 'Cao hơn kế hoạch là vượt', down: 'Thấp hơn kế hoạch là vượt' } as const;

/** An entry of `indicators.yaml`: what a figure measures. */
export const indicatorSchema = z.strictObject({
  id: slug({ title: 'Mã', description: 'Dùng trong địa chỉ /chi-tieu/<mã>/.' }),
  name: line({ title: 'Tên chỉ tiêu' }),
  unit: line({ title: 'Đơn vị tính' }, 40),
  decimals: z.int().min(0).max(4).meta({ title: 'Số chữ số thập phân' }),
  direction: choice(directions, { title: 'Chiều tốt' }),
  group: line({ title: 'Nhóm' }, 80),
  definition: optional(prose({ title: 'Định nghĩa' })),
  partOf: optional(
    reference('indicator', { title: 'Thuộc chỉ tiêu', description: 'Chỉ tiêu tổng chứa chỉ tiêu này.' }),
  ),
  partsAddUp: flag({
    title: 'Các phần cộng lại bằng tổng',
    description: 'true: những chỉ tiêu thuộc chỉ tiêu này phải cộng lại bằng nó.',
  }),
  countsCommunes: flag({
    title: 'Đếm theo xã, huyện',
    description: 'true: chỉ tiêu tính theo xã, thôn, bản, huyện; chuỗi số liệu đứt khi các đơn vị ấy được sắp xếp lại.',
  }),
});
