import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentCache, removeContentCache } from '../../scripts/content-cache.ts';
import { copySoundContent, writeFiles } from '../support/broken-content.ts';
import { runBuild } from '../support/built-sites.ts';
import { phonePhoto } from '../support/odd-pictures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

const story = 'exemplars/to-tinh-nguyen';

test('pictures are made once: the next build takes those that it finds, and none is kept of a withdrawn photo', async () => {
  const folder = await temporaryFolder();
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  onTestFinished(() => removeContentCache(content));
  await copySoundContent(content);
  await writeFiles(content, { [`${story}/to.jpg`]: await phonePhoto() });
  const photo = '\nphoto: { src: to.jpg, alt: Tổ, credit: Báo }';
  await changeText(join(content, story, 'index.mdx'), 'kind: tap-the', `kind: tap-the${photo}`);
  expect(await runBuild({ CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });

  const cache = join(contentCache(content), 'assets');
  const kept = (await readdir(cache)).sort();
  expect(new Set(kept.map((file) => file.replace(/.*\./u, '')))).toEqual(new Set(['avif', 'webp', 'jpeg']));
  for (const file of kept) await writeFile(join(cache, file), `kept ${file}`);
  expect(await runBuild({ CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });
  for (const file of kept) expect(await readFile(join(site, '_astro', file), 'utf8')).toBe(`kept ${file}`);

  await changeText(join(content, story, 'index.mdx'), photo, '');
  expect(await runBuild({ CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });
  expect(await readdir(cache)).toEqual([]);
});
