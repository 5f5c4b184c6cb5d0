import type { SharePicture } from '../../../src/domain/share-picture.ts';

/** The picture of a page that is shared, for tests that change a part of it. */
export const samplePicture: SharePicture = {
  page: 'dien-hinh/to-che',
  url: 'https://vidu.example/anh-chia-se/dien-hinh/to-che.jpg',
  alt: 'Điển hình tiên tiến · Tập thể: Tổ chè',
  kicker: 'Điển hình tiên tiến · Tập thể',
  title: 'Tổ chè',
  figures: [],
  note: 'Xã Vui, Thung Lũng, 2022',
  photo: null,
};
