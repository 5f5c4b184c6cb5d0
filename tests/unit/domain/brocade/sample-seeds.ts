const families = ['nguyen', 'tran', 'ly', 'giang', 'vang', 'sung', 'lo', 'hoang', 'tan', 'ma', 'thao', 'cu', 'dang'];
const middles = ['thi', 'van', 'a', 'seo', 'thanh', 'minh', 'duc', 'my', 'xuan', 'ngoc', 'cong', 'quang', 'kim', 'phu'];
const givens = [
  'ngo',
  'phuc',
  'ta',
  'lenh',
  'chin',
  'lin',
  'viet',
  'tung',
  'quyen',
  'hoa',
  'sua',
  'pao',
  'dung',
  'mai',
];
const ends = ['', '-2', '-lai-chau'];

/** As many seeds as wished, made like the addresses of stories about people. */
export const personSeeds = (count: number): string[] =>
  ends
    .flatMap((end) =>
      families.flatMap((family) => middles.flatMap((middle) => givens.map((given) => [family, middle, given, end]))),
    )
    .slice(0, count)
    .map(([family = '', middle = '', given = '', end = '']) => `dien-hinh/${family}-${middle}-${given}${end}`);
