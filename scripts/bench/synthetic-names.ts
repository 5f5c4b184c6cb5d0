import type { RandomNumbers } from './random-numbers.ts';

const words = (text: string) => text.split(' ');

/** Kinh family names with their shares in percent. */
const families: readonly (readonly [string, number])[] = [
  ...([
    ['Nguyễn', 38],
    ['Trần', 11],
    ['Lê', 9.5],
    ['Phạm', 7],
    ['Hoàng', 5],
    ['Phan', 4.5],
    ['Vũ', 3.9],
  ] as const),
  ...([
    ['Đặng', 2.1],
    ['Bùi', 2],
    ['Đỗ', 1.4],
    ['Hồ', 1.3],
    ['Ngô', 1.3],
    ['Dương', 1],
    ['Lý', 0.9],
  ] as const),
  ...words('Đinh Đào Lương Trịnh Mai Tô Hà Đoàn Cao Lưu Tạ Chu Thái Quách Kiều Khổng Vương').map(
    (name) => [name, 0.6] as const,
  ),
];
const womensMiddle: readonly (readonly [string, number])[] = [
  ['Thị', 70],
  ...words('Thu Thanh Minh Ngọc Hồng Bích Phương Kim Mai Thúy').map((name) => [`Thị ${name}`, 3] as const),
];
const mensMiddle: readonly (readonly [string, number])[] = [
  ['Văn', 45],
  ...words('Đức Minh Quang Xuân Hữu Ngọc Công Đình Trọng Thanh Mạnh Quốc Duy Tiến Anh Việt').map(
    (name) => [name, 3] as const,
  ),
  ['Văn Minh', 1],
  ['Đức Anh', 1],
];
const womensGiven = words(
  'Hoa Hòa Hương Hường Hạnh Hằng Hà Hải Hiền Hiên Hoài Huyền Huệ Lan Liên Linh Loan Luyến Lý Mai Mến Mơ My Mỹ Nga ' +
    'Ngân Ngà Ngọ Ngọc Nguyệt Nhàn Nhung Như Oanh Phúc Phương Phượng Quy Quyên Quỳnh Sen Tâm Thảo Thắm Thơ Thơm Thu ' +
    'Thủy Thúy Thùy Thư Tuyết Uyên Vân Vy Xuân Xuyến Yến Duyên Dung Điệp Đào Chi Châu Bình Bích Ánh An Anh',
);
const mensGiven = words(
  'An Anh Bắc Bằng Bình Chiến Chính Chung Cường Công Dũng Dương Duy Đại Đạt Định Đông Đức Giang Hà Hải Hào Hiếu ' +
    'Hiệp Hòa Hoàng Hùng Huy Hưng Khánh Khoa Kiên Kỳ Lâm Lập Long Lợi Lộc Lực Mạnh Minh Nam Nghĩa Ngọc Nguyên Nhân ' +
    'Phong Phú Phúc Phước Quân Quang Quý Quyền Quyết Sơn Sỹ Tài Tân Thái Thành Thắng Thế Thịnh Thuận Tiến Toàn Tú ' +
    'Tuấn Tùng Tuyên Vinh Vĩnh Việt Vũ Vượng Xuân Ý Yên',
);
const hmong = {
  families: words('Giàng Sùng Vàng Thào Lý Cứ Hảng Má Mùa Lầu Ly Hầu Cư Tráng Ma Hạng Sình'),
  men: words('A Seo Văn Quáng Páo Xuân'),
  women: words('Thị Thị Thị Mỷ'),
  given: words('Páo Chứ Lềnh Chín Sử Dế Phử Tủa Chu Sáng Vừ Dơ Ký Lử Máy Sẩu Vảng Mỷ Dua Say Sênh Dở Cở Chô Pao'),
};
const dao = {
  families: words('Tẩn Phàn Chảo Triệu Bàn Lý Đặng Vàng'),
  men: words('Láo Ông Tiến Phù A Văn Xuân'),
  women: words('Mẩy Thị Lở Tả'),
  given: words('San Pham Phấu Tả Lở Sẩu Siệu Khé Lụa Quang Nhàn Phin Chòi Diện Ngan Vảng'),
};
const tai = {
  families: words('Lò Quàng Điêu Cà Tòng Lường Hà Vì Lù Nùng Vàng Hoàng Lù'),
  men: words('Văn Văn Văn Đức Minh'),
  women: words('Thị'),
  given: words('Nghĩa Hoa Phương Pâng Ún Inh Sín Dính Pản Hặc Thoan Ngoan Thương Inh Xôm Biên Sơn Ánh Ơn Lả'),
};
const peoples = [hmong, dao, tai];

/** A full name as people of the north-west have it: nearly a third are called Nguyễn. */
export function personName(random: RandomNumbers): string {
  const isWoman = random.happens(0.5);
  if (random.happens(0.2)) {
    const { families: own, men, women, given } = random.pick(peoples);
    return [random.pick(own), random.pick(isWoman ? women : men), random.pick(given)].join(' ');
  }
  const middle = random.weighted(isWoman ? womensMiddle : mensMiddle);
  return [random.weighted(families), middle, random.pick(isWoman ? womensGiven : mensGiven)].join(' ');
}
