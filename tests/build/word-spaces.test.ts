import { expect, inject, test } from 'vitest';
import { element, elements, textOf } from '../support/html-document.ts';
import { pageAt, sitePages } from '../support/site-files.ts';

const pages = await sitePages(inject('fixtureSite'));

test.each([
  [
    'a story, after bold, italic and linked words on lines of their own',
    '/dien-hinh/to-hop-tac-hoa-ban/',
    'Mười hai gia đình đi trước, rồi cả xã theo phong trào trồng chè trên đồi cao của tỉnh. Ai muốn',
  ],
  [
    'a note, after a link at the end of a line',
    '/dien-hinh/to-hop-tac-hoa-ban/',
    'tỉnh Mây Trắng, cùng lĩnh vực và trang',
  ],
  ['a caption and its credit', '/dien-hinh/to-hop-tac-hoa-ban/', 'vào mùa hái. Ảnh: Ban Thử nghiệm'],
  ['a key figure and its unit', '/dien-hinh/to-hop-tac-hoa-ban/', 'hơn 1.500 gốc'],
  ['a hedge around a figure', '/dien-hinh/to-hop-tac-hoa-ban/', 'từ 12 gia đình trở lên'],
  [
    'a source and its issuer',
    '/dien-hinh/to-hop-tac-hoa-ban/',
    'tỉnh Mây Trắng (UBND tỉnh Mây Trắng, 01/BC-THU, 15/12/2022): Mục 3',
  ],
  ['an award and its time', '/dien-hinh/to-hop-tac-hoa-ban/', 'hạng Nhất, tháng 10/2022, Quyết định số 12'],
  [
    'a video and its length',
    '/dien-hinh/to-hop-tac-hoa-ban/',
    'Xem video: Một ngày hái chè (4 phút 30 giây, mở ở trang khác)',
  ],
  ['a correction', '/dien-hinh/to-hop-tac-hoa-ban/', 'Đính chính: Số gốc chè'],
  [
    'a phase, its time and its document',
    '/phong-trao/trong-che-doi-cao/',
    'Giai đoạn một, 2019 – 2020 Kế hoạch số 2216/KH-THU',
  ],
  ['an occasion and who was behind it', '/phong-trao/thi-dua-ca-nuoc/', 'Phát động phong trào (Hội đồng tưởng tượng)'],
  ['a note of a source', '/khoi-thi-dua/', 'Nguồn: Báo cáo thử nghiệm năm 2022 của tỉnh Mây Trắng, Mục 6.'],
  ['a note of a document', '/van-ban/van-ban-khong-so-khong-ngay/', 'Ghi chú: Nguồn không ghi số và ngày.'],
  ['a redirect', '/dien-hinh/to-hoa-ban/', 'Bài này nay ở địa chỉ: Tổ hợp tác chè Hoa Ban'],
])('words stay apart in %s', (_, path, text) => {
  expect(textOf(element(pageAt(pages, path).document, 'main'))).toContain(text);
});

test('links of a list stand apart', () => {
  const links = elements(pageAt(pages, '/').document, '.site-header nav');
  expect(links.map(textOf)).toEqual([
    'Điển hình tiên tiến Phong trào thi đua Kết quả hằng năm Chỉ tiêu Khen thưởng Tra cứu Đối chiếu số liệu Văn bản Khối, cụm thi đua Giới thiệu',
  ]);
});
