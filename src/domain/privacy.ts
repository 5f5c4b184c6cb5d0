import type { FindingCode } from './finding-catalog.ts';

/** Something personal found in a text. */
export interface PrivateDetail {
  code: FindingCode;
  found: string;
  index: number;
}

const rules: readonly (readonly [FindingCode, RegExp])[] = [
  ['GS-605', /(?:số tài khoản|tài khoản số|stk)[:\s]*\d[\d\s.]{5,30}\d/giu],
  ['GS-601', /(?:căn cước(?: công dân)?|cccd|cmnd|chứng minh (?:nhân dân|thư))[^\d\n]{0,20}\d{9,12}/giu],
  ['GS-601', /(?<![\d.,/-])\d{12}(?![\d.,/-]|\s*(?:đồng|VNĐ))/gu],
  ['GS-602', /(?<![\d.,/])(?:\+84[\s.-]?|0)(?:2\d(?:[\s.-]?\d){8}|[235789]\d(?:[\s.-]?\d){7})(?!\d)/gu],
  [
    'GS-603',
    /(?<!(?:học|nữ|nam|thí|tuyển|phát|vệ|dân|hy|hi|nảy|sản|ký|kí|môn|tu|du|khai|tái|cứu|sơ|an|hồi|giáo)\s+)sinh\s+(?:ngày|năm|tháng)\s+\d[\d/-]*|(?:ngày|năm) sinh[:\s]+\d[\d/-]*|\bsn\s?(?:19|20)\d\d/giu,
  ],
  [
    'GS-604',
    /(?<!\p{L}|[Nn]ông\s+|[Tt]rưởng\s+|[Pp]hó\s+)(?:[Tt]hôn|[Xx]óm|ấp|Ấp(?=\s+\d)|[Tt]ổ dân phố|[Kk]hu phố)\s+(?:số\s+)?(?:\d+|\p{Lu}\p{Ll}+)(?:\s+(?:\d+|\p{Lu}\p{Ll}+))*/gu,
  ],
  ['GS-604', /(?<!\p{L})[Tt]ổ\s+\d+(?=,?\s*(?:xã|phường|thị trấn|khu phố))|[Ss]ố nhà\s+\d+/gu],
  [
    'GS-604',
    /(?<!\p{L}|(?:xã|phường|thị trấn|[Tt]rưởng|[Pp]hó)\s+)[Bb]ản\s+\p{Lu}\p{L}{0,20}(?:\s+\p{Lu}[\p{L}\d]{0,20}){0,5}(?=,\s*(?:xã|phường|thị trấn))/gu,
  ],
];

/** What every rule needs; most lines have none of it. */
const worthALook = /\d|thôn|xóm|ấp|bản|phố/iu;

/**
 * Finds personal identifiers in a text: citizen number, phone, bank account, birth date, and a place
 * of living below the commune.
 */
export function privateDetails(text: string): PrivateDetail[] {
  if (!worthALook.test(text)) return [];
  const hits = rules.flatMap(([code, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): PrivateDetail => ({ code, found, index })),
  );
  let end = 0;
  // Of two readings of the same place, the one that begins first tells more.
  return hits
    .sort((a, b) => a.index - b.index)
    .filter(({ index, found }) => {
      if (index < end) return false;
      end = index + found.length;
      return true;
    });
}

const privateNames = new Set(
  [
    'birthdate birthday dob dateofbirth yearofbirth birthyear ngaysinh namsinh',
    'phone phonenumber mobile dienthoai sodienthoai sdt',
    'citizenid idnumber cccd cmnd cancuoc socancuoc',
    'bankaccount account sotaikhoan taikhoan stk',
    'homeaddress address diachi diachinha thuongtru hokhau thon ban hamlet village',
    'ethnicity ethnic dantoc religion tongiao party partymember dangvien health suckhoe benhan',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a field or column name asks for something that stays out of a public showcase. */
export const privateFieldName = (name: string): boolean =>
  privateNames.has(
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replace(/đ/giu, 'd')
      .replace(/[^a-z]/giu, '')
      .toLowerCase(),
  );
