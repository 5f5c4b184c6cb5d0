import type { CatalogEntry } from './finding-catalog/catalog-entry.ts';
import { contentImportFindings, unfinishedImportFindings } from './finding-catalog/content-imports.ts';
import { figureFindings } from './finding-catalog/figures.ts';
import { fileFindings } from './finding-catalog/files.ts';
import { importFindings } from './finding-catalog/imports.ts';
import { pictureFindings } from './finding-catalog/pictures.ts';
import { privacyFindings } from './finding-catalog/privacy.ts';
import { publicationFindings } from './finding-catalog/publication.ts';
import { referenceFindings } from './finding-catalog/references.ts';
import { shapeFindings } from './finding-catalog/shape.ts';
import { storyFindings } from './finding-catalog/stories.ts';
import { tableImportFindings } from './finding-catalog/table-imports.ts';
import { tableFindings } from './finding-catalog/tables.ts';
import { textFindings } from './finding-catalog/text.ts';

/** Every code ever given out; a code keeps its meaning for good. Its first digit is that of its group. */
export const findingCatalog = {
  ...fileFindings,
  ...shapeFindings,
  ...tableFindings,
  ...referenceFindings,
  ...figureFindings,
  ...storyFindings,
  ...textFindings,
  ...privacyFindings,
  ...pictureFindings,
  ...publicationFindings,
  ...unfinishedImportFindings,
  ...contentImportFindings,
  ...importFindings,
  ...tableImportFindings,
} as const satisfies Record<string, CatalogEntry>;

/** What the codes of each first digit are about, as the editor guide calls it. */
export const findingGroups: Readonly<Record<string, { id: string; title: string }>> = {
  0: { id: 'tep', title: 'Tệp không đọc được' },
  1: { id: 'khai-bao', title: 'Mục khai báo và ô của bảng viết chưa đúng' },
  2: { id: 'lien-he', title: 'Nhắc đến điều chưa có' },
  3: { id: 'so-lieu', title: 'Số liệu chưa khớp' },
  4: { id: 'bai-viet', title: 'Cách viết trong bài' },
  5: { id: 'bang-ma', title: 'Chữ và bảng mã' },
  6: { id: 'rieng-tu', title: 'Thông tin riêng tư' },
  7: { id: 'anh-va-tep-nhap', title: 'Tệp ảnh, tệp Word và Excel đưa vào' },
  8: { id: 'dang-bai', title: 'Đăng, đính chính và gỡ bài' },
};

/** A permanent code of a finding, such as `GS-102`. */
export type FindingCode = keyof typeof findingCatalog;

/** Whether `value` is a code of the catalogue. */
export const isFindingCode = (value: unknown): value is FindingCode =>
  typeof value === 'string' && Object.hasOwn(findingCatalog, value);
