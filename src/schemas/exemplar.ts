import { z } from 'zod';
import { citation, entrySources } from './citation.ts';
import { partialDate, periodInOrder, year } from './partial-date.ts';
import { photo } from './picture.ts';
import { publication, publicationInOrder } from './publication.ts';
import { qualifiers } from './qualifier.ts';
import { reference, slug } from './slug.ts';
import { choice, line, list, optional, prose } from './text.ts';

/** Who is honoured. */
export const exemplarKinds = { 'ca-nhan': 'Cá nhân', 'tap-the': 'Tập thể', 'ho-gia-dinh': 'Hộ gia đình' } as const;

/** On what ground a story about someone may be published. */
export const consentBases = {
  'official-report': 'Theo báo cáo đã công bố',
  'personal-consent': 'Có văn bản đồng ý của đương sự',
} as const;

/** A key figure of a story. */
const fact = z.strictObject({
  id: optional(slug({ title: 'Mã', description: 'Để gọi số liệu này trong bài bằng <SoLieu only="…" />.' })),
  label: line({ title: 'Số liệu về', description: 'Ví dụ: Cây xanh trồng mới.' }, 120),
  qualifier: optional(
    choice(qualifiers, { title: 'Mức độ', description: 'Chữ rào trước số: hơn, trên, gần, khoảng …' }),
  ),
  value: z
    .union([z.number(), line({ title: 'Giá trị' }, 40)], 'số viết liền (1500, 12.5), hoặc chữ như “Cấp độ 3”')
    .refine((value) => typeof value === 'number' || !/^[\d.,\s]+$/u.test(value), {
      message: 'số viết liền, không đặt trong ngoặc kép',
    })
    .meta({ title: 'Giá trị', description: 'Số viết liền: 1500 hoặc 12.5; hoặc chữ như “Cấp độ 3”.' }),
  unit: optional(line({ title: 'Đơn vị' }, 40)),
  ...citation.shape,
});

const award = z.strictObject({
  form: reference('award-form', { title: 'Danh hiệu, hình thức khen thưởng' }),
  year: year({ title: 'Năm' }),
  month: optional(z.int().min(1).max(12).meta({ title: 'Tháng' })),
  decision: optional(line({ title: 'Quyết định', description: 'Số và ngày quyết định, nếu nguồn có ghi.' })),
  conferredBy: optional(line({ title: 'Người quyết định' })),
});

/** `exemplars/<slug>/index.mdx`: a person, household or collective and their story. */
export const exemplarSchema = z
  .strictObject({
    name: line({ title: 'Tên', description: 'Tên người hoặc tập thể, không kèm danh xưng.' }, 120),
    kind: choice(exemplarKinds, { title: 'Loại điển hình' }),
    role: optional(line({ title: 'Chức vụ, vai trò' })),
    unit: optional(line({ title: 'Đơn vị' })),
    province: reference('province', { title: 'Tỉnh' }),
    place: optional(
      line({ title: 'Nơi, như văn bản ghi', description: 'Nhỏ nhất đến cấp xã; không ghi thôn, bản, số nhà.' }),
    ),
    presentPlace: optional(line({ title: 'Tên đơn vị hành chính hiện nay' })),
    field: reference('field', { title: 'Lĩnh vực' }),
    movements: list(reference('movement', { title: 'Phong trào' }), { title: 'Phong trào' }),
    year: year({ title: 'Năm', description: 'Năm để xếp bài trong danh sách.' }),
    from: optional(partialDate({ title: 'Việc làm từ' })),
    to: optional(partialDate({ title: 'Việc làm đến' })),
    summary: prose({ title: 'Tóm tắt', description: 'Một, hai câu cho thẻ và đầu bài.' }, 320),
    photo: optional(photo),
    facts: list(fact, { title: 'Số liệu chính' }),
    awards: list(award, { title: 'Khen thưởng' }),
    partOf: optional(reference('exemplar', { title: 'Thuộc tập thể' })),
    sources: entrySources,
    consent: z
      .strictObject({
        basis: choice(consentBases, { title: 'Căn cứ công bố' }),
        recordedOn: optional(partialDate({ title: 'Ngày ghi nhận' })),
      })
      .meta({ title: 'Căn cứ công bố', description: 'Ảnh chân dung và bài về trẻ em cần personal-consent.' }),
    ...publication,
  })
  .superRefine(periodInOrder)
  .superRefine(publicationInOrder);
