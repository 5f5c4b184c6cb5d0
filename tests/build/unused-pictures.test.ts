import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deleteUnusedPictures } from '../../scripts/unused-pictures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('only pictures that nothing names are deleted, wherever others are named', async () => {
  const site = await temporaryFolder();
  const named = ['nguon.A1.avif', 'hai.B2.webp', 'nen.C3.png', 'the.D4.jpeg', 'tin.E5.jpg'];
  await mkdir(join(site, '_astro'));
  for (const file of [...named, 'goc.F6.jpg', 'goc.G7.PNG', 'chu.H8.woff2'])
    await writeFile(join(site, '_astro', file), '');
  await writeFile(join(site, 'mot.html'), '<source srcset="/_astro/nguon.A1.avif 336w,/_astro/hai.B2.webp 480w">');
  await writeFile(join(site, '_astro/a.css'), '.a{background:url(/_astro/nen.C3.png)}');
  await writeFile(join(site, 'mot.json'), '{"picture":"/_astro/the.D4.jpeg"}');
  await writeFile(join(site, 'atom.xml'), '&lt;img src=&quot;https://vidu.example/_astro/tin.E5.jpg&quot;&gt;');
  await deleteUnusedPictures(site);
  expect((await readdir(join(site, '_astro'))).sort()).toEqual(['a.css', 'chu.H8.woff2', ...named].sort());
});
