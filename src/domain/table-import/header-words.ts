import type { ImportedKind } from './imported-table.ts';

/** What a column holds that no field of the row is. */
export type SpecialRole =
  | '@row-id'
  | '@province'
  | '@year'
  | '@unit'
  /** The movement or event that a count is of; with the scope it makes the field `scope`. */
  | '@movement'
  | '@event'
  /** Columns that an export added up from their parts. */
  | '@added-up'
  /** Nothing to read: numbers of rows, what the site works out. */
  | '@ignored';

/** Hedge or whole of a number that has a field of its own nowhere. */
export type PartRole = `${string}/qualifier` | `${string}/of`;

/** What a header means: what its cells fill, and what it says of all of them, by field. */
export interface HeaderMeaning {
  role: string;
  given?: Readonly<Record<string, string>>;
}

type Words = Readonly<Record<string, string | HeaderMeaning>>;

/** Headers that people type beside the labels of the fields. Accents, case and signs do not count. */
export const headerWords: Readonly<Record<ImportedKind, Words>> = {
  figure: {
    ...same('indicator', 'Tên chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Các chỉ tiêu', 'Các chỉ tiêu chủ yếu', 'Nội dung'),
    ...same('indicator', 'Chỉ tiêu kinh tế - xã hội', 'Mục tiêu', 'Nội dung chỉ tiêu'),
    ...same('@unit', 'ĐVT', 'Đơn vị tính', 'Đơn vị', 'ĐV tính'),
    ...same('plan', 'KH', 'Kế hoạch năm', 'KH năm', 'Kế hoạch giao', 'KH giao', 'Mục tiêu kế hoạch'),
    ...given('plan', { planBasis: 'hdnd' }, 'Kế hoạch HĐND tỉnh giao', 'KH HĐND tỉnh giao', 'HĐND tỉnh giao'),
    ...given('plan', { planBasis: 'hdnd' }, 'Nghị quyết HĐND tỉnh', 'KH tỉnh giao', 'Kế hoạch tỉnh giao'),
    ...given('plan', { planBasis: 'trung-uong' }, 'Kế hoạch Trung ương giao', 'KH TW giao', 'Trung ương giao'),
    ...given('plan', { planBasis: 'trung-uong' }, 'KH Trung ương giao', 'TW giao', 'Kế hoạch TW giao'),
    ...given('plan', { planBasis: 'chinh-phu' }, 'Chính phủ giao', 'Kế hoạch Chính phủ giao', 'KH Chính phủ giao'),
    ...same('actual', 'TH', 'Thực hiện năm', 'TH năm', 'Kết quả', 'Kết quả thực hiện', 'Số thực hiện', 'KQ thực hiện'),
    ...given('actual', { stage: 'uoc' }, 'Ước thực hiện', 'Ước TH', 'ƯTH', 'Ước', 'Ước thực hiện năm', 'Ước TH năm'),
    ...given('actual', { stage: 'uoc' }, 'Ước cả năm', 'Ước thực hiện cả năm', 'Ước TH cả năm', 'Ước năm'),
    ...given('actual', { stage: 'so-bo' }, 'Thực hiện sơ bộ', 'Số sơ bộ', 'Sơ bộ'),
    ...given('actual', { stage: 'chinh-thuc' }, 'Thực hiện chính thức', 'Số chính thức', 'Chính thức'),
    ...same('previous', 'Thực hiện năm trước', 'TH năm trước', 'Cùng kỳ năm trước', 'Cùng kỳ', 'Số năm trước'),
    ...same('asOf', 'Thời điểm', 'Đến ngày', 'Tính đến ngày'),
  },
  'award-count': {
    ...same('form', 'Hình thức', 'Danh hiệu', 'Hình thức khen thưởng', 'Danh hiệu thi đua', 'Tên danh hiệu'),
    ...same('form', 'Danh hiệu hình thức', 'Danh hiệu thi đua, hình thức khen thưởng', 'Nội dung khen thưởng'),
    ...same('total', 'Tổng', 'Tổng cộng', 'Cộng', 'Tổng số khen thưởng'),
    ...same('individuals', 'CN', 'Số cá nhân'),
    ...same('collectives', 'Số tập thể'),
    ...same('households', 'Hộ', 'Hộ GĐ', 'Số hộ gia đình'),
    ...same('leaders', 'Lãnh đạo', 'Lãnh đạo quản lý', 'LĐQL'),
    ...same('directWorkers', 'Lao động trực tiếp', 'Người LĐ trực tiếp', 'LĐTT'),
    ...same('@movement', 'Phong trào', 'Phong trào thi đua'),
    ...same('@event', 'Sự kiện'),
    ...same('from', 'Từ ngày'),
    ...same('to', 'Đến ngày'),
  },
  activity: {
    ...same('activity', 'Loại hoạt động', 'Tên hoạt động'),
    ...same('ofWhat', 'Nội dung', 'Về việc', 'Việc', 'Nội dung công việc', 'Nội dung hoạt động'),
    ...same('count', 'SL', 'Số lượng thực hiện', 'Kết quả'),
    ...same('unit', 'ĐVT', 'Đơn vị'),
    ...same('movement', 'Phong trào thi đua'),
    ...same('from', 'Từ ngày'),
    ...same('to', 'Đến ngày'),
  },
  recipient: {
    ...same('name', 'Họ tên', 'Họ và tên', 'Tên tập thể, cá nhân', 'Tập thể, cá nhân', 'Tên cá nhân, tập thể'),
    ...same('name', 'Tên đơn vị, cá nhân', 'Tên tập thể', 'Tên cá nhân', 'Người được khen thưởng', 'Tên đối tượng'),
    ...same('kind', 'Đối tượng', 'Loại', 'Loại hình đối tượng'),
    ...same('unit', 'Đơn vị công tác', 'Cơ quan', 'Cơ quan, đơn vị', 'Tên đơn vị'),
    ...same('place', 'Nơi', 'Xã', 'Xã, phường', 'Địa bàn', 'Địa phương'),
    ...same('form', 'Hình thức', 'Danh hiệu', 'Hình thức khen thưởng', 'Danh hiệu thi đua', 'Danh hiệu, hình thức'),
    ...same('form', 'Danh hiệu thi đua, hình thức khen thưởng'),
    ...same('decisionNumber', 'Số QĐ', 'QĐ số', 'Quyết định số', 'Số quyết định khen thưởng', 'Số, ký hiệu quyết định'),
    ...same('decisionNumber', 'Số và ký hiệu quyết định', 'Số hiệu quyết định'),
    ...same('decisionDate', 'Ngày QĐ', 'Ngày ký', 'Ngày ký quyết định', 'Ngày tháng quyết định', 'Ngày ban hành'),
    ...same('signedBy', 'Người ký quyết định', 'Thẩm quyền'),
    ...same('movement', 'Phong trào thi đua'),
    ...same('status', 'Tình trạng'),
  },
};

/** Headers that mean the same in every table. */
export const sharedHeaderWords: Words = {
  ...same('@ignored', 'STT', 'TT', 'Số TT', 'Số thứ tự', 'No'),
  ...same('@province', 'Tỉnh', 'Tên tỉnh', 'Tỉnh, thành phố', 'Mã tỉnh'),
  ...same('@year', 'Năm', 'Năm báo cáo'),
  ...same('source', 'Nguồn số liệu', 'Tài liệu', 'Tài liệu nguồn', 'Mã nguồn'),
  ...same('section', 'Mục', 'Trang', 'Phần, mục', 'Mục trong nguồn'),
  ...same('note', 'Ghi chú', 'GC', 'Chú thích', 'Chú giải'),
};

/** Words of headers that compare numbers: the site works them out itself. */
export const comparing = /^%$|\b(?:so sanh|so voi|ty le|ti le|tang giam|toc do tang|chenh lech)\b|^%|% ?$|\bth kh\b/u;

/** Headers that stand over others and add nothing to what they say. */
export const neutralGroups = /^(?:|so lieu|trong do|chia ra|bao gom|noi dung|khen thuong|doi tuong|ket qua|gom)$/u;

function same(role: string, ...headers: readonly string[]): Words {
  return Object.fromEntries(headers.map((header) => [header, role]));
}

function given(role: string, values: Readonly<Record<string, string>>, ...headers: readonly string[]): Words {
  return Object.fromEntries(headers.map((header) => [header, { role, given: values }]));
}
