import type { CatalogEntry } from './finding-catalog/catalog-entry.ts';
import { figureFindings } from './finding-catalog/figures.ts';
import { fileFindings } from './finding-catalog/files.ts';
import { importFindings } from './finding-catalog/imports.ts';
import { pictureFindings } from './finding-catalog/pictures.ts';
import { privacyFindings } from './finding-catalog/privacy.ts';
import { referenceFindings } from './finding-catalog/references.ts';
import { shapeFindings } from './finding-catalog/shape.ts';
import { storyFindings } from './finding-catalog/stories.ts';
import { contentImportFindings, unfinishedImportFindings } from './finding-catalog/content-imports.ts';
import { tableImportFindings } from './finding-catalog/table-imports.ts';
import { textFindings } from './finding-catalog/text.ts';

/**
 * Every code ever given out; a code keeps its meaning for good. 0xx files, 1xx shape, 2xx references,
 * 3xx figures, 4xx stories, 5xx text, 6xx privacy, 7xx pictures and files handed in.
 */
export const findingCatalog = {
  ...fileFindings,
  ...shapeFindings,
  ...referenceFindings,
  ...figureFindings,
  ...storyFindings,
  ...textFindings,
  ...privacyFindings,
  ...pictureFindings,
  ...unfinishedImportFindings,
  ...contentImportFindings,
  ...importFindings,
  ...tableImportFindings,
} as const satisfies Record<string, CatalogEntry>;

/** A permanent code of a finding, such as `GS-102`. */
export type FindingCode = keyof typeof findingCatalog;

/** Whether `value` is a code of the catalogue. */
export const isFindingCode = (value: unknown): value is FindingCode =>
  typeof value === 'string' && Object.hasOwn(findingCatalog, value);
