import { z } from 'zod';
import { line } from './text.ts';

/** An entry of `abbreviations.yaml`. */
export const abbreviationSchema = z.strictObject({
  id: line({ title: 'Chữ viết tắt', description: 'Như văn bản viết, ví dụ TĐKT.' }, 20),
  meaning: line({ title: 'Viết đầy đủ' }),
});
