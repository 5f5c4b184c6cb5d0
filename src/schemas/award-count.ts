import { z } from 'zod';
import { accepts } from './accepts.ts';
import { awardLevels } from './award-form.ts';
import { citation } from './citation.ts';
import { partialDate, periodInOrder } from './partial-date.ts';
import { count } from './quantity.ts';
import { reference } from './slug.ts';
import { choice, flag, optional, prose } from './text.ts';

/** On what occasion awards are given, in the words of the law. */
export const occasionTypes = {
  'thuong-xuyen': 'Thường xuyên (theo công trạng)',
  'chuyen-de': 'Chuyên đề',
  'dot-xuat': 'Đột xuất',
  'cong-hien': 'Quá trình cống hiến',
  'nien-han': 'Niên hạn',
  'doi-ngoai': 'Đối ngoại',
} as const;

/** Where recipients work, as the reports' tables divide them. */
export const sectors = {
  admin: 'Hành chính nhà nước',
  publicService: 'Sự nghiệp công lập',
  enterprise: 'Doanh nghiệp',
  other: 'Đối tượng khác',
} as const;

/** A sector of the reports' tables. */
export type Sector = keyof typeof sectors;

/** The Vietnamese description of what a `scope` cell holds. */
const scopeRule = 'all (cả tỉnh), table (dòng cộng của bảng), movement:<mã phong trào> hoặc event:<mã sự kiện>';

/** The Vietnamese description of what a `share_claims` cell holds. */
const shareRule =
  'tỷ lệ mà nguồn ghi, ví dụ “direct_workers/individuals = 86%”; năm khác: “… 2021 = 59%”, mức tăng: “… 2021 + 27”; cách nhau bằng dấu ;';

/** A share that a document claims: of this year, of another year, or the change since that year. */
export interface ShareClaim {
  part: string;
  whole: string;
  year: number | null;
  change: boolean;
  /** Percent, or percentage points for a change. */
  value: number;
  /** Digits after the comma as written. */
  decimals: number;
}

const sharePattern =
  /^(?<part>[a-z_]+) ?\/ ?(?<whole>[a-z_]+)(?: (?<year>\d{4}))? ?(?<sign>[=+−-]) ?(?<value>\d+(?:[.,]\d{1,2})?) ?%?$/u;

const shareClaims = z
  .string()
  .trim()
  .transform((text, context): ShareClaim[] =>
    text
      .split(/[;\n]/u)
      .map((item) => item.trim())
      .filter(Boolean)
      .flatMap((item) => {
        const found = sharePattern.exec(item)?.groups;
        if (!found) {
          context.addIssue({ code: 'custom', message: shareRule, params: { finding: 'GS-105' } });
          return [];
        }
        const { part = '', whole = '', year, sign = '=', value = '' } = found;
        const number = Number(value.replace(',', '.'));
        return {
          part,
          whole,
          year: year === undefined ? null : Number(year),
          change: sign !== '=',
          value: sign === '=' || sign === '+' ? number : -number,
          decimals: value.split(/[.,]/u)[1]?.length ?? 0,
        };
      }),
  )
  .default([])
  .meta({ title: 'Tỷ lệ nguồn ghi', description: `Những ${shareRule}.` });

const number = (title: string, description?: string) =>
  optional(count(description === undefined ? { title } : { title, description }));

const ofSector = (sector: Sector) => ({
  [`${sector}Collectives`]: number(`${sectors[sector]}: tập thể`),
  [`${sector}Leaders`]: number(`${sectors[sector]}: lãnh đạo, quản lý`),
  [`${sector}Workers`]: number(`${sectors[sector]}: người lao động trực tiếp`),
});

type SectorFields = Record<`${Sector}${'Collectives' | 'Leaders' | 'Workers'}`, ReturnType<typeof number>>;

/** A row of `results/<province>/<year>/awards.csv`: how many of an award went to whom. */
export const awardCountSchema = z
  .strictObject({
    form: optional(
      reference('award-form', {
        title: 'Danh hiệu, hình thức khen thưởng',
        description: 'Bỏ trống ở dòng chỉ có số cộng.',
      }),
    ),
    level: optional(choice(awardLevels, { title: 'Cấp' })),
    scope: z
      .string()
      .trim()
      .regex(/^(?:all|table|(?:movement|event):[a-z0-9-]+)$/u, scopeRule)
      .meta({ title: 'Phạm vi', description: `Một trong: ${scopeRule}.` }),
    occasionType: optional(choice(occasionTypes, { title: 'Loại hình khen thưởng' })),
    from: optional(partialDate({ title: 'Từ' })),
    to: optional(partialDate({ title: 'Đến' })),
    cumulative: flag({
      title: 'Lũy kế',
      description: 'yes: cộng dồn nhiều năm; số này không vào biểu đồ theo năm.',
    }),
    total: number('Tổng số'),
    collectives: number('Tập thể'),
    individuals: number('Cá nhân'),
    households: number('Hộ gia đình'),
    individualsIncludeHouseholds: flag({ title: 'Số cá nhân gồm cả hộ gia đình' }),
    smallCollectives: number('Tập thể nhỏ'),
    posthumous: number('Truy tặng'),
    leaders: number('Lãnh đạo, quản lý'),
    directWorkers: number('Người lao động trực tiếp'),
    ...({
      ...ofSector('admin'),
      ...ofSector('publicService'),
      ...ofSector('enterprise'),
      ...ofSector('other'),
    } as SectorFields),
    shareClaims,
    ...citation.shape,
    accepts,
    note: optional(prose({ title: 'Ghi chú' }, 600)),
  })
  .superRefine(periodInOrder);
