import type { DescribedPage } from '../../../../src/domain/structured-data/page-graph.ts';

/** A page as its subject sees it. */
export const page: DescribedPage = {
  url: 'https://vidu.example/trang/',
  subject: 'https://vidu.example/trang/#chu-de',
  name: 'Tên & "trang"',
  description: 'Mô tả.',
  image: 'https://vidu.example/anh.jpg',
  published: null,
  modified: '2022-12-31',
  corrections: [],
};

/** The office as pages refer to it. */
export const office = { '@id': 'https://vidu.example/#co-quan' };

/** The province of sample entries. */
export const valley = {
  '@type': 'AdministrativeArea',
  name: 'Tỉnh Thung Lũng',
  url: 'https://vidu.example/tinh/thung-lung/',
};

/** The source of sample entries. */
export const report = {
  '@type': 'CreativeWork',
  name: 'Báo cáo',
  creator: { '@type': 'Organization', name: 'UBND tỉnh' },
};
