import type { FindingCode } from './finding-catalog.ts';

/** Something personal found in a text. */
export interface PrivateDetail {
  code: FindingCode;
  found: string;
  index: number;
}

const rules: readonly (readonly [FindingCode, RegExp])[] = [
  ['GS-605', /(?:số tài khoản|tài khoản số|stk)[:\s]*\d[\d\s.]{5,}\d/giu],
  ['GS-601', /(?:căn cước(?: công dân)?|cccd|cmnd|chứng minh (?:nhân dân|thư))[^\d\n]{0,20}\d{9,12}/giu],
  ['GS-601', /(?<![\d.,/-])\d{12}(?![\d.,/-]|\s*(?:đồng|VNĐ))/gu],
  ['GS-602', /(?<![\d.,/])(?:\+84[\s.-]?|0)[235789]\d(?:[\s.-]?\d){7}(?!\d)/gu],
  [
    'GS-603',
    /(?<!(?:học|nữ|nam|thí|tuyển|phát|vệ|dân|hy|hi|nảy|sản|ký|kí|môn|tu|du|khai|tái|cứu) )sinh\s+(?:ngày|năm|tháng)\s+\d[\d/-]*|ngày sinh[:\s]+\d[\d/-]*|\bsn\s?(?:19|20)\d\d/giu,
  ],
  [
    'GS-604',
    /(?<!\p{L}|[Nn]ông )(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Tt]ổ dân phố|[Kk]hu phố)\s+(?:số\s+)?(?:\d+|\p{Lu}\p{L}*)(?:\s+(?:\d+|\p{Lu}\p{L}*))*/gu,
  ],
  ['GS-604', /(?<!\p{L})[Bb]ản\s+\p{Lu}\p{L}*(?:\s+\p{Lu}[\p{L}\d]*)*(?=,\s*(?:xã|phường|thị trấn))|[Ss]ố nhà\s+\d+/gu],
];

/** What every rule needs; most lines have none of it. */
const worthALook = /\d|thôn|xóm|ấp|tổ dân phố|khu phố|bản/iu;

/**
 * Finds personal identifiers in a text: citizen number, phone, bank account, birth date, and a place
 * of living below the commune.
 */
export function privateDetails(text: string): PrivateDetail[] {
  const details: PrivateDetail[] = [];
  if (!worthALook.test(text)) return details;
  for (const [code, pattern] of rules)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const known = details.some((detail) => index >= detail.index && index < detail.index + detail.found.length);
      if (!known) details.push({ code, found, index });
    }
  return details;
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
