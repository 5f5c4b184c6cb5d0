import { z } from 'zod';
import { entrySources } from './citation.ts';
import { reference, slug } from './slug.ts';
import { choice, line, list, optional, prose } from './text.ts';

/** Kinds of group that compete together. */
export const blocKinds = { khoi: 'Khối thi đua', cum: 'Cụm thi đua' } as const;

/** An entry of `blocs.yaml`: a group of units or provinces that signs an emulation agreement. */
export const blocSchema = z.strictObject({
  id: slug({ title: 'Mã' }),
  name: line({ title: 'Tên khối, cụm' }),
  kind: choice(blocKinds, { title: 'Loại' }),
  province: optional(reference('province', { title: 'Tỉnh' })),
  members: list(line({ title: 'Thành viên' }), { title: 'Thành viên' }),
  summary: optional(prose({ title: 'Hoạt động' })),
  sources: entrySources,
});
