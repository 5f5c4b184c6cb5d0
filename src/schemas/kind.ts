/** A kind of entry; the English name is the same everywhere in the code. */
export type Kind =
  | 'site'
  | 'province'
  | 'field'
  | 'award-form'
  | 'indicator'
  | 'source'
  | 'document'
  | 'event'
  | 'bloc'
  | 'abbreviation'
  | 'exemplar'
  | 'movement'
  | 'result'
  | 'figure'
  | 'award-count'
  | 'activity'
  | 'recipient';

/** What an editor calls each kind. */
export const kindNames: Record<Kind, string> = {
  site: 'trang',
  province: 'tỉnh',
  field: 'lĩnh vực',
  'award-form': 'danh hiệu, hình thức khen thưởng',
  indicator: 'chỉ tiêu',
  source: 'nguồn',
  document: 'văn bản',
  event: 'sự kiện',
  bloc: 'khối, cụm thi đua',
  abbreviation: 'chữ viết tắt',
  exemplar: 'điển hình',
  movement: 'phong trào',
  result: 'kết quả năm',
  figure: 'số liệu chỉ tiêu',
  'award-count': 'số liệu khen thưởng',
  activity: 'số liệu hoạt động',
  recipient: 'lượt khen thưởng',
};
