import { expect, test } from 'vitest';
import { siteFrame } from '../../../src/domain/site-frame.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const frameOf = (fields: object, basePath = '/') =>
  siteFrame({ ...sampleCatalog([], { basePath }), site: sampleEntry('site', 'site', fields).data });

test('the navigation has the parts that the office chose, in its order', () => {
  expect(frameOf({ navigation: ['documents', 'exemplars'] }).navigation).toEqual([
    { section: 'documents', href: '/van-ban/', label: 'Văn bản' },
    { section: 'exemplars', href: '/dien-hinh/', label: 'Điển hình tiên tiến' },
  ]);
});

test('the footer leads to every part of the site, whatever the navigation has', () => {
  expect(frameOf({ navigation: ['documents'] }, '/thu/').footer.map(({ href }) => href)).toEqual([
    ...['/thu/dien-hinh/', '/thu/phong-trao/', '/thu/ket-qua/', '/thu/chi-tieu/', '/thu/khen-thuong/'],
    ...['/thu/tra-cuu/', '/thu/doi-chieu/', '/thu/du-lieu/', '/thu/van-ban/', '/thu/khoi-thi-dua/', '/thu/gioi-thieu/'],
    ...['/thu/ho-tro-tiep-can/', '/thu/huong-dan/', '/thu/#nguon-tin'],
  ]);
});

test('every page names the feeds of the site', () => {
  expect(frameOf({}, '/thu/').feeds.map(({ href }) => href)).toEqual([
    '/thu/rss.xml',
    '/thu/atom.xml',
    '/thu/feed.json',
  ]);
});

test('the imprint says what is not known, and the ways of contact that are', () => {
  expect(frameOf({}).imprint).toEqual([
    { label: 'Cơ quan thực hiện', values: ['Ban thử nghiệm'] },
    { label: 'Cơ quan chủ quản', values: ['chưa có thông tin'] },
    { label: 'Người chịu trách nhiệm', values: ['chưa có thông tin'] },
    { label: 'Liên hệ, báo lỗi', values: ['chưa có thông tin'] },
  ]);
  const known = frameOf({
    ...{ governingBody: 'UBND tỉnh', personResponsible: 'Bà Mẫu' },
    contact: { phone: '0213 000', email: 'a@tinh.example' },
  });
  expect(known.imprint.slice(1).map(({ values }) => values)).toEqual([
    ...[['UBND tỉnh'], ['Bà Mẫu']],
    ['0213 000', { href: 'mailto:a@tinh.example', label: 'a@tinh.example' }],
  ]);
});

test('the licence is a link where it has an address', () => {
  expect(frameOf({}).licence).toBe('CC BY 4.0');
  expect(frameOf({ licence: { name: 'CC', url: 'https://giay-phep.example/' } }).licence).toEqual({
    href: 'https://giay-phep.example/',
    label: 'CC',
  });
});

test('errors are reported to the office’s letter box, or where the site says how', () => {
  expect(frameOf({ contact: { email: 'a@tinh.example' } }).errorReport).toBe('mailto:a@tinh.example');
  expect(frameOf({}, '/thu/').errorReport).toMatch(/^\/thu\/gioi-thieu\//u);
});

test('pages are kept by a worker unless the office does not want it', () => {
  expect(frameOf({}, '/thu/').worker).toMatch(/^\/thu\/.+\.js$/u);
  expect(frameOf({ offlineReading: false }).worker).toBeUndefined();
});
