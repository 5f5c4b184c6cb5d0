import { z } from 'zod';
import { slug } from './slug.ts';
import { line, optional } from './text.ts';

/** An entry of `fields.yaml`: a field of activity (lĩnh vực). */
export const fieldSchema = z.strictObject({
  id: slug({ title: 'Mã', description: 'Dùng trong địa chỉ /dien-hinh/linh-vuc/<mã>/.' }),
  name: line({ title: 'Tên lĩnh vực' }, 80),
  description: optional(line({ title: 'Gồm những gì' })),
});
