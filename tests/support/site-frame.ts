import type { SiteFrame } from '../../src/domain/site-frame.ts';

/** What stands around a page, for components that are rendered alone. */
export const siteFrame: SiteFrame = {
  name: 'Gương & mẫu',
  tagline: 'Câu giới thiệu <b>',
  home: '/thu/',
  search: '/thu/tim-kiem/',
  icon: '/thu/favicon.svg',
  worker: '/thu/sw.js',
  touchIcon: '/thu/bieu-tuong/180.png',
  manifest: '/thu/manifest.webmanifest',
  barColours: { light: '#9d1c20', dark: '#5c0e10' },
  navigation: [
    { section: 'exemplars', href: '/thu/dien-hinh/', label: 'Điển hình tiên tiến' },
    { section: 'documents', href: '/thu/van-ban/', label: 'Văn bản' },
  ],
  footer: [
    { href: '/thu/dien-hinh/', label: 'Điển hình tiên tiến' },
    { href: '/thu/gioi-thieu/', label: 'Giới thiệu' },
  ],
  feeds: [{ href: '/thu/rss.xml', label: 'Gương & mẫu (RSS)', type: 'application/rss+xml' }],
  imprint: [
    { label: 'Cơ quan thực hiện', values: ['Ban Thử'] },
    { label: 'Liên hệ, báo lỗi', values: [{ href: 'mailto:a@tinh.example', label: 'a@tinh.example' }] },
  ],
  licence: { href: 'https://giay-phep.example/', label: 'CC BY' },
  errorReport: 'mailto:a@tinh.example',
};
