import { z } from 'zod';
import { reference } from './slug.ts';
import { choice, line, list, optional, prose } from './text.ts';

/** The parts of the site that the main navigation can show. */
export const sections = {
  exemplars: 'Điển hình tiên tiến',
  movements: 'Phong trào thi đua',
  results: 'Kết quả hằng năm',
  indicators: 'Chỉ tiêu',
  awards: 'Khen thưởng',
  lookup: 'Tra cứu',
  reconciliation: 'Đối chiếu số liệu',
  data: 'Dữ liệu mở',
  documents: 'Văn bản',
  blocs: 'Khối, cụm thi đua',
  about: 'Giới thiệu',
} as const;

/** A part of the site, as named in `navigation`. */
export type Section = keyof typeof sections;

const originRule =
  'địa chỉ của cổng thông tin, không kèm trang nào trong đó, ví dụ https://laichau.gov.vn hoặc https://*.laichau.gov.vn';

/** An origin as the header knows it that says who may show a page in a frame: `https://*.laichau.gov.vn`. */
const origin = z
  .string()
  .trim()
  .regex(
    /^https?:\/\/(?:\*\.(?=[^.]+\.))?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d+)?\/?$/iu,
    originRule,
  )
  .refine((text) => URL.canParse(text.replace('*.', '')), originRule)
  .transform((text) => text.replace(/\/$/u, '').toLowerCase())
  .meta({ title: 'Nơi được nhúng' });

const colour = (title: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu, 'mã màu sáu chữ số, ví dụ #9d1c20')
    .meta({ title });

/** `site.yaml`: the office and its site. */
export const siteSchema = z.strictObject({
  name: line({ title: 'Tên trang', description: 'Tên hiện ở đầu mọi trang.' }, 60),
  tagline: line({ title: 'Câu giới thiệu', description: 'Một câu nói trang này là gì.' }, 160),
  description: prose({ title: 'Mô tả', description: 'Hai, ba câu cho trang chủ và máy tìm kiếm.' }, 400),
  office: line({ title: 'Cơ quan thực hiện' }),
  governingBody: optional(line({ title: 'Cơ quan chủ quản' })),
  personResponsible: optional(line({ title: 'Người chịu trách nhiệm', description: 'Họ tên và chức vụ.' })),
  contact: z
    .strictObject({
      office: optional(line({ title: 'Địa chỉ cơ quan' })),
      phone: optional(line({ title: 'Điện thoại cơ quan' }, 30)),
      email: optional(z.email('địa chỉ thư điện tử, ví dụ banbientap@tinh.gov.vn').meta({ title: 'Thư điện tử' })),
    })
    .meta({ title: 'Liên hệ', description: 'Nơi người đọc gửi ý kiến và báo lỗi số liệu.' }),
  address: z
    .url({ protocol: /^https?$/u, error: 'địa chỉ bắt đầu bằng https://' })
    .meta({ title: 'Địa chỉ trang', description: 'Địa chỉ công khai của trang, ví dụ https://guongsang.tinh.gov.vn.' }),
  defaultProvince: reference('province', { title: 'Tỉnh mặc định' }),
  navigation: list(choice(sections, { title: 'Mục' }), {
    title: 'Thanh điều hướng',
    description: 'Các mục ở đầu trang, theo thứ tự.',
  }),
  licence: z
    .strictObject({
      name: line({ title: 'Tên giấy phép' }),
      url: optional(z.url({ protocol: /^https$/u, error: 'địa chỉ https' }).meta({ title: 'Địa chỉ giấy phép' })),
    })
    .meta({ title: 'Giấy phép sử dụng lại', description: 'Điều kiện dùng lại bài và số liệu.' }),
  embedAllowlist: list(origin, {
    title: 'Nơi được nhúng',
    description:
      'Những trang web được phép nhúng bài và biểu đồ; *. là mọi trang con. Bỏ trống: không nơi nào được nhúng.',
  }),
  offlineReading: z.boolean().default(true).meta({
    title: 'Đọc khi không có mạng',
    description:
      'true: trình duyệt giữ lại những trang đã mở để đọc khi không có mạng; false: không giữ, và xóa những gì đã giữ.',
  }),
  theme: z
    .strictObject({
      primary: colour('Màu chính'),
      accent: colour('Màu phụ'),
      highlight: colour('Màu điểm xuyết'),
      paper: colour('Màu nền'),
    })
    .meta({
      title: 'Màu sắc',
      description: 'Bốn màu của trang và của hoa văn; màu chính, màu phụ phải đọc rõ trên màu nền.',
    }),
});
