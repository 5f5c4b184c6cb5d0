import { z } from 'zod';
import { accepts } from './accepts.ts';
import { citation } from './citation.ts';
import { partialDate } from './partial-date.ts';
import { claim, count, quantity } from './quantity.ts';
import { qualifiers } from './qualifier.ts';
import { reference } from './slug.ts';
import { choice, flag, optional, prose } from './text.ts';

/** How an actual value meets a plan. */
export const planOperators = {
  '>=': 'từ mức này trở lên',
  '>': 'trên mức này',
  '<=': 'không quá mức này',
  '<': 'dưới mức này',
} as const;

/** Whose plan a value is measured against. */
export const planBases = {
  'trung-uong': 'Trung ương giao',
  'chinh-phu': 'Chính phủ giao',
  hdnd: 'HĐND tỉnh giao',
  'tinh-uy': 'Tỉnh ủy đề ra',
  ubnd: 'UBND tỉnh đề ra',
} as const;

/** How a document states a change or how a plan was met. */
export const claimUnits = {
  'phan-tram': 'vượt hoặc tăng bao nhiêu phần trăm; số âm là hụt, giảm',
  'bang-phan-tram': 'bằng bao nhiêu phần trăm',
  'diem-phan-tram': 'vượt hoặc tăng bao nhiêu điểm phần trăm',
  'tuyet-doi': 'vượt hoặc tăng bao nhiêu, theo đơn vị của chỉ tiêu',
  vuot: 'nói là vượt, không nêu mức',
  dat: 'nói là đạt, không nêu mức',
  'khong-dat': 'nói là không đạt, không nêu mức',
} as const;

/** How final a figure is. */
export const stages = {
  uoc: 'Ước tính',
  'so-bo': 'Sơ bộ',
  'chinh-thuc': 'Chính thức',
  'khong-neu': 'Nguồn không nêu',
} as const;

const changeUnits = {
  'phan-tram': claimUnits['phan-tram'],
  'bang-phan-tram': claimUnits['bang-phan-tram'],
  'diem-phan-tram': claimUnits['diem-phan-tram'],
  'tuyet-doi': claimUnits['tuyet-doi'],
} as const;

/** A row of `results/<province>/<year>/indicators.csv`: what one document says of one indicator. */
export const figureSchema = z
  .strictObject({
    indicator: reference('indicator', { title: 'Chỉ tiêu', description: 'Mã trong indicators.yaml.' }),
    plan: optional(quantity({ title: 'Kế hoạch', description: 'Mức kế hoạch của năm.' })),
    planOp: optional(
      choice(planOperators, { title: 'Kiểu kế hoạch', description: 'Bỏ trống: đạt khi bằng hoặc tốt hơn kế hoạch.' }),
    ),
    planBasis: optional(choice(planBases, { title: 'Kế hoạch của ai', description: 'Bỏ trống nếu nguồn không nêu.' })),
    actual: optional(quantity({ title: 'Thực hiện' })),
    qualifier: optional(
      choice(qualifiers, { title: 'Mức độ', description: 'Chữ rào trước số thực hiện: hơn, trên, gần, khoảng …' }),
    ),
    previous: optional(quantity({ title: 'Năm trước', description: 'Chỉ điền khi nguồn ghi con số ấy.' })),
    planClaim: optional(claim({ title: 'Nguồn nói so với kế hoạch', description: 'Ví dụ 3,7 với “vượt 3,7%”.' })),
    planClaimUnit: optional(choice(claimUnits, { title: 'Đơn vị so với kế hoạch' })),
    growthClaim: optional(claim({ title: 'Nguồn nói so với năm trước', description: 'Số âm là giảm.' })),
    growthClaimUnit: optional(choice(changeUnits, { title: 'Đơn vị so với năm trước' })),
    stage: optional(choice(stages, { title: 'Mức chính thức' })),
    asOf: optional(partialDate({ title: 'Tính đến', description: 'Khi số liệu không phải của cả năm.' })),
    of: optional(count({ title: 'Trên tổng số', description: 'Số 44 trong “43/44”.' })),
    rankOf: optional(count({ title: 'Xếp hạng trên', description: 'Số 14 trong “thứ 5/14”.' })),
    ...citation.shape,
    use: flag({ title: 'Dùng số này', description: 'yes: hiện số ở dòng này khi các nguồn ghi khác nhau.' }),
    accepts,
    note: optional(prose({ title: 'Ghi chú' }, 600)),
  })
  .superRefine((row, context) => {
    const wordOnly = ['vuot', 'dat', 'khong-dat'].includes(row.planClaimUnit ?? '');
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message, params: { finding: 'GS-105' } });
    };
    if ((row.planClaim === null) !== (row.planClaimUnit === null || wordOnly))
      refuse('planClaimUnit', 'đi cùng số ở cột plan_claim; vuot, dat, khong-dat thì không có số');
    if ((row.growthClaim === null) !== (row.growthClaimUnit === null))
      refuse('growthClaimUnit', 'đi cùng số ở cột growth_claim');
    const { actual, qualifier } = row;
    if (actual?.qualifier && qualifier && actual.qualifier !== qualifier)
      refuse('qualifier', 'để trống, hoặc giống chữ rào trong ô thực hiện');
    if (actual?.of != null && row.of !== null && actual.of !== row.of)
      refuse('of', 'để trống, hoặc giống số sau dấu / trong ô thực hiện');
    if (row.planOp !== null && row.plan === null) refuse('planOp', 'chỉ dùng khi có kế hoạch');
  });
