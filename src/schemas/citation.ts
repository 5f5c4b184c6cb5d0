import { z } from 'zod';
import { reference } from './slug.ts';
import { line, type FieldDoc } from './text.ts';

/** Where a fact comes from: a source and the place in it. */
export const citation = z.strictObject({
  source: reference('source', { title: 'Nguồn', description: 'Mã nguồn trong sources.yaml.' }),
  section: line({ title: 'Mục, trang', description: 'Phần, mục, phụ lục hoặc trang của nguồn.' }),
});

/** At least one citation: nothing is published without saying where it comes from. */
export const citations = (doc: FieldDoc) =>
  z
    .array(citation)
    .min(1)
    .meta({ ...doc });

/** The citations of an entry as a whole. */
export const entrySources = citations({
  title: 'Nguồn',
  description: 'Những tài liệu mà bài dựa vào, kèm mục.',
});
