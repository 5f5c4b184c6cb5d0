import { z } from 'zod';
import { entrySources } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { reference, slug } from './slug.ts';
import { choice, line, list, optional, prose } from './text.ts';

/** Kinds of official document. */
export const documentTypes = {
  luat: 'Luật',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'quyet-dinh': 'Quyết định',
  'chi-thi': 'Chỉ thị',
  'ket-luan': 'Kết luận',
  'thong-tu': 'Thông tư',
  'ke-hoach': 'Kế hoạch',
  'huong-dan': 'Hướng dẫn',
  'de-an': 'Đề án',
  'chuong-trinh': 'Chương trình',
  'cong-van': 'Công văn',
  'bao-cao': 'Báo cáo',
  'loi-keu-goi': 'Lời kêu gọi',
  'van-ban-phat-dong': 'Văn bản phát động',
} as const;

/** An entry of `documents.yaml`; number, date and issuer together tell documents apart. */
export const documentSchema = z.strictObject({
  id: slug({ title: 'Mã', description: 'Dùng trong địa chỉ /van-ban/<mã>/.' }),
  type: choice(documentTypes, { title: 'Loại văn bản' }),
  number: optional(line({ title: 'Số', description: 'Phần số, ví dụ 2216; để trong ngoặc kép.' }, 40)),
  symbol: optional(line({ title: 'Ký hiệu', description: 'Phần sau dấu gạch chéo, ví dụ KH-UBND.' }, 40)),
  date: optional(partialDate({ title: 'Ngày ban hành' })),
  issuer: line({ title: 'Cơ quan ban hành' }),
  title: line({ title: 'Trích yếu', description: 'Văn bản nói về việc gì.' }, 400),
  province: optional(reference('province', { title: 'Tỉnh', description: 'Bỏ trống nếu là văn bản của Trung ương.' })),
  inForce: optional(partialDate({ title: 'Có hiệu lực từ' })),
  movements: list(reference('movement', { title: 'Phong trào' }), {
    title: 'Phong trào',
    description: 'Những phong trào mà văn bản phát động hoặc hướng dẫn.',
  }),
  sources: entrySources,
  note: optional(prose({ title: 'Ghi chú', description: 'Ví dụ: nguồn ghi ngày khác nhau.' })),
});
