import { z } from 'zod';
import { line, prose } from './text.ts';

/** A picture file beside the entry, without folders: `doi-xung-kich.jpg`. */
export const pictureFile = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/iu, 'tên tệp .jpg, .png, .webp hoặc .avif đặt cạnh bài')
  .meta({
    title: 'Tệp ảnh',
    description: 'Tên tệp ảnh đặt cạnh bài, không dấu, ví dụ le-trao-thuong.jpg.',
    picture: true,
  });

/** What a reader needs to know of a picture. */
export const pictureFields = {
  alt: line({ title: 'Mô tả ảnh', description: 'Nói điều thấy trong ảnh, cho người không nhìn được ảnh.' }, 300),
  credit: line({ title: 'Người chụp, nguồn ảnh', description: 'Ví dụ: Ảnh: Báo Lào Cai.' }),
};

/** The lead photo of an entry. */
export const photo = z
  .strictObject({
    src: pictureFile,
    ...pictureFields,
    caption: prose({ title: 'Chú thích ảnh' }, 300).nullable().default(null),
  })
  .meta({ title: 'Ảnh chính' });
