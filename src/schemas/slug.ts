import { z } from 'zod';
import type { Kind } from './kind.ts';
import type { FieldDoc } from './text.ts';

/** An ASCII slug such as `dien-quan`: lower-case letters and digits joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The Vietnamese description of what `slugPattern` accepts. */
export const slugRule = 'chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ dien-quan';

/** Names that list pages use below `/dien-hinh/` and `/phong-trao/`; no entry may have them. */
export const reservedSlug = /^(?:linh-vuc|tinh|nam|trang-\d+)$/u;

/** An identifier of at most 80 characters; it becomes part of a public address. */
export const slug = (doc: FieldDoc) =>
  z
    .string()
    .max(80)
    .regex(slugPattern, slugRule)
    .meta({ ...doc });

/** A slug that names an entry of `kind`; the catalog checks that it exists. */
export const reference = (kind: Kind, doc: FieldDoc) => slug(doc).meta({ ...doc, reference: kind });
