import { z } from 'zod';
import { pictureFields, pictureFile } from '../schemas/picture.ts';
import { slugPattern, slugRule } from '../schemas/slug.ts';
import { line, prose, type FieldDoc } from '../schemas/text.ts';
import { linkKind } from './links.ts';

const optionalText = <T extends z.ZodType>(schema: T) => schema.optional();

/** Slugs written one after another with spaces between them. */
const slugs = (doc: FieldDoc) =>
  z
    .string()
    .trim()
    .transform((text) => text.split(/\s+/u))
    .refine((ids) => ids.every((id) => slugPattern.test(id)), 'các mã, cách nhau bằng dấu cách')
    .meta({ ...doc });

const resultId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}$/u, 'tỉnh và năm, ví dụ lai-chau/2022')
  .meta({ title: 'Của tỉnh và năm', description: 'Ví dụ lai-chau/2022; bỏ trống thì là của chính bài kết quả năm.' });

/**
 * The components that a story may use. `purpose` tells editors what each is for; attributes are checked by
 * `props`; `content` says whether the component holds text. A component's Astro view has the same name, in `components/story/`.
 */
export const components = {
  Anh: {
    title: 'Ảnh',
    purpose: 'Đặt một ảnh giữa bài, với lời mô tả cho người không nhìn được ảnh, chú thích và tên người chụp.',
    content: 'none',
    props: z.strictObject({
      src: pictureFile,
      ...pictureFields,
      caption: optionalText(prose({ title: 'Chú thích', description: 'Một câu nói rõ ảnh chụp gì, ở đâu.' }, 300)),
    }),
    example: '<Anh src="le-trao-thuong.jpg" alt="…" caption="…" credit="Ảnh: …" />',
  },
  TrichDan: {
    title: 'Trích lời',
    purpose: 'Trích lời một người, hoặc một câu trong văn bản, và ghi rõ ai nói.',
    content: 'text',
    props: z.strictObject({
      author: optionalText(line({ title: 'Người nói' }, 120)),
      role: optionalText(line({ title: 'Chức vụ' }, 160)),
    }),
    example: '<TrichDan author="…" role="…">\nLời được trích.\n</TrichDan>',
  },
  SoLieu: {
    title: 'Số liệu chính',
    purpose:
      'Đưa số liệu thành các ô nổi bật: số đã khai trong mục facts của bài, hoặc số trong bảng chỉ tiêu. Con số không phải gõ lại trong bài.',
    content: 'none',
    props: z.strictObject({
      only: optionalText(
        slugs({ title: 'Chỉ những số liệu', description: 'Mã trong mục facts; bỏ trống thì hiện tất cả.' }),
      ),
      indicators: optionalText(
        slugs({ title: 'Chỉ tiêu', description: 'Mã trong indicators.yaml: hiện số thực hiện trong bảng số liệu.' }),
      ),
      result: optionalText(resultId),
    }),
    example: '<SoLieu only="cay-xanh nha-tam" />',
  },
  BieuDo: {
    title: 'Biểu đồ',
    purpose: 'Đặt một biểu đồ của trang vào giữa bài, kèm bảng số liệu của biểu đồ ấy.',
    content: 'none',
    props: z.strictObject({
      id: z
        .string()
        .regex(slugPattern, slugRule)
        .meta({ title: 'Mã biểu đồ', description: 'Phần sau /bieu-do/ trong địa chỉ ảnh của biểu đồ.' }),
    }),
    example: '<BieuDo id="ke-hoach-lai-chau-2022" />',
  },
  Moc: {
    title: 'Mốc thời gian',
    purpose: 'Kể việc theo thời gian. Nhiều mốc đứng liền nhau thành một dòng thời gian.',
    content: 'text',
    props: z.strictObject({ time: line({ title: 'Thời gian', description: 'Ví dụ: 10/2021.' }, 60) }),
    example: '<Moc time="10/2021">\nViệc đã xảy ra.\n</Moc>',
  },
  GhiChu: {
    title: 'Ghi chú',
    purpose: 'Tách riêng một điều cần nói thêm, như cách tính, hay điều nguồn chưa nêu.',
    content: 'text',
    props: z.strictObject({ title: optionalText(line({ title: 'Tiêu đề ghi chú' }, 120)) }),
    example: '<GhiChu title="…">\nĐiều người đọc cần biết thêm.\n</GhiChu>',
  },
  Video: {
    title: 'Đường dẫn video',
    purpose: 'Dẫn đến một video ở trang khác. Trang không chép video, chỉ đặt đường dẫn.',
    content: 'none',
    props: z.strictObject({
      href: z
        .string()
        .refine((href) => /^https:/iu.test(href) && linkKind(href) === 'external', 'địa chỉ https:// của video')
        .meta({ title: 'Địa chỉ video', description: 'Trang chỉ đặt đường dẫn, không nhúng video.' }),
      title: line({ title: 'Tên video' }),
      duration: optionalText(line({ title: 'Thời lượng', description: 'Ví dụ: 4 phút 30 giây.' }, 40)),
    }),
    example: '<Video href="https://…" title="…" />',
  },
} as const satisfies Record<string, ComponentDefinition>;

interface ComponentDefinition {
  title: string;
  purpose: string;
  content: 'none' | 'text';
  props: z.ZodObject;
  example: string;
}

/** Name of a component as authors write it. */
export type ComponentName = keyof typeof components;

/** The checked attributes of a component. */
export type ComponentProps<N extends ComponentName> = z.output<(typeof components)[N]['props']>;

/** Whether `name` is a component of a story. */
export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(components, name);
