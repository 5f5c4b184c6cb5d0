import type { EntryCover } from '../../src/domain/covers.ts';
import type { Card } from '../../src/domain/links.ts';

/** A cover without a photo. */
export const sampleCover: EntryCover = {
  pattern: { src: '/thu/hoa-van/dien-hinh/vi-du.svg', width: 640, height: 200 },
  photo: null,
};

/** A card whose words would be markup if they were not escaped. */
export const sampleCard: Card = {
  href: '/dien-hinh/vi-du/',
  label: '<i>Ví</i> Dụ & bạn',
  kicker: 'Cá nhân',
  summary: 'Tóm tắt </p>.',
  details: ['xã Đồi', 'Mây Trắng', '2022'],
  cover: sampleCover,
};
