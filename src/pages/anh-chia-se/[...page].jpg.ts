import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sharePictures } from '../../domain/share-pictures.ts';
import { drawSharePicture } from '../../drawing/share-picture.ts';
import { getCatalog } from '../../queries/catalog.ts';
import { photoFile } from '../../queries/photo-file.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  const look = { site: catalog.site.name, theme: catalog.site.theme };
  return sharePictures(catalog).map(({ at, picture }) => ({ params: { page: at }, props: { picture, look } }));
}) satisfies GetStaticPaths;

/** `anh-chia-se/<page>.jpg`: what is shown where someone shares the page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { picture, look } }) => {
  const jpeg = await drawSharePicture(picture, picture.photo && photoFile(picture.photo), look);
  return new Response(new Uint8Array(jpeg), { headers: { 'Content-Type': 'image/jpeg' } });
};
