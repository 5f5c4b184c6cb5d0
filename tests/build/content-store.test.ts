import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentCache } from '../../scripts/content-cache.ts';
import { pictureCache, shareCache } from '../../src/drawing/packages.ts';
import { runBuild } from '../support/built-sites.ts';
import { snapshot, wholeText } from '../support/site-snapshot.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

interface Site {
  /** Digest of each file by its path. */
  files: Record<string, string>;
  text: string;
}

const named = ({ files }: Site, name: string) => Object.keys(files).filter((file) => file.includes(name));

async function buildSite(CONTENT_DIR: string, OUT_DIR: string): Promise<Site> {
  expect(await runBuild({ CONTENT_DIR, OUT_DIR })).toMatchObject({ code: 0 });
  return { files: await snapshot(OUT_DIR), text: await wholeText(OUT_DIR) };
}

/** Another office's content, with pictures of the same names that are not the same. */
async function otherContent(): Promise<string> {
  const content = await temporaryContent();
  await changeText(join(content, 'site.yaml'), 'Gương thử & mẫu', 'Gương kia');
  await cp(join(content, 'exemplars/to-hop-tac-hoa-ban'), join(content, 'exemplars/to-khac'), { recursive: true });
  await changeText(join(content, 'exemplars/to-khac/index.mdx'), 'aliases:\n  - to-hoa-ban\n  - hoa-ban-ten-cu\n', '');
  await cp(join(content, 'results/may-trang/2022/hoi-nghi.jpg'), join(content, 'exemplars/to-khac/doi-hinh.jpg'));
  await rm(join(content, 'exemplars/ky-tu-la'), { recursive: true });
  return content;
}

async function changeContent(content: string): Promise<void> {
  await rm(join(content, 'exemplars/ky-tu-la'), { recursive: true });
  await changeText(join(content, 'site.yaml'), 'defaultProvince:', 'offlineReading: false\ndefaultProvince:');
  await changeText(join(content, 'exemplars/ho-tran-van-mau/index.mdx'), 'hiến đất làm đường', 'góp công dựng trường');
  await changeText(join(content, 'exemplars/ten-rat-dai/index.mdx'), 'ten-dai-truoc-day', 'ten-dai-ngay-nay');
  const green = sharp({ create: { width: 500, height: 300, channels: 3, background: '#00ff00' } });
  await green.png().toFile(join(content, 'exemplars/to-hop-tac-hoa-ban/Ruong-Bac-Thang.PNG'));
}

/** Puts marks in the place of the sizes of a photo that were made, by which they are known again; tells their names. */
async function markSizes(content: string, photo: string): Promise<string[]> {
  const cache = join(contentCache(content), 'assets');
  const kept = (await readdir(cache)).filter((file) => file.startsWith(photo));
  for (const file of kept) await writeFile(join(cache, file), `kept ${file}`);
  return kept;
}

/** The drawn pictures that are there and their files: one that is drawn anew is another file. */
async function drawings(): Promise<Map<string, number>> {
  const files = await Promise.all(
    [pictureCache, shareCache].map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  const finished = files.flat().filter((file) => !file.endsWith('.tmp'));
  return new Map(await Promise.all(finished.map(async (file) => [file, (await stat(file)).ino] as const)));
}

test('builds serve what their content folder holds now, and nothing of another folder or of before', async () => {
  const [one, two, site] = [await temporaryContent(), await otherContent(), join(await temporaryFolder(), 'site')];
  const first = await buildSite(one, site);
  const [kept, drawn] = [await markSizes(one, 'chan-dung'), await drawings()];
  const other = await buildSite(two, site);
  await changeContent(one);
  const changed = await buildSite(one, site);

  // Two content folders in turn: each build holds its own entries and pictures.
  expect(first.text + changed.text).not.toMatch(/Gương kia|to-khac/u);
  expect(other.text).not.toMatch(/Gương thử|dien-hinh\/ky-tu-la/u);
  expect(Object.keys(other.files)).toContain('dien-hinh/to-khac/index.html');
  expect(named(first, 'anh-minh-hoa')).not.toEqual([]);
  expect(named(other, 'anh-minh-hoa')).toEqual([]);
  expect(named(other, 'hoi-nghi').length + named(other, 'doi-hinh').length).toBeGreaterThan(
    named(first, 'doi-hinh').length,
  );
  const pictures = ({ files }: Site) => Object.entries(files).filter(([file]) => /hoi-nghi|doi-hinh/u.test(file));
  expect(pictures(changed)).toEqual(pictures(first));

  // Pictures are made once: the next build takes those that it finds, and none is kept of a withdrawn photo.
  expect(new Set(kept.map((file) => file.replace(/.*\./u, '')))).toEqual(new Set(['avif', 'webp', 'jpeg']));
  for (const file of kept) expect(await readFile(join(site, '_astro', file), 'utf8')).toBe(`kept ${file}`);
  const cached = await readdir(join(contentCache(one), 'assets'));
  expect(cached.length).toBeGreaterThan(kept.length);
  expect(cached.filter((file) => !changed.files[`_astro/${file}`])).toEqual([]);
  expect(drawn.size).toBeGreaterThan(100);
  const stillThere = await drawings();
  expect([...drawn].filter(([file, number]) => stillThere.get(file) !== number)).toEqual([]);

  // A site that no longer wants to be read without a connection.
  expect(first.text).toContain('data-worker=');
  expect(changed.text).not.toContain('data-worker=');
  expect(await readFile(join(site, 'sw.js'), 'utf8')).toContain('unregister');

  // An entry that was removed: its page, cards, line of the sitemap and picture.
  expect(Object.keys(first.files)).toContain('dien-hinh/ky-tu-la/index.html');
  expect(first.text).toContain('https://guong-thu.example/dien-hinh/ky-tu-la/');
  expect([...named(changed, 'dien-hinh/ky-tu-la'), ...named(changed, 'anh-minh-hoa')]).toEqual([]);
  expect(changed.text).not.toMatch(/\/dien-hinh\/ky-tu-la\/|Đội/u);

  // A story that was changed.
  expect(first.text).toContain('hiến đất làm đường');
  expect(changed.text).not.toContain('hiến đất làm đường');
  expect(changed.text).toContain('góp công dựng trường');

  // A former address that was changed.
  expect(named(first, 'ten-dai-truoc-day')).not.toEqual([]);
  expect(named(changed, 'ten-dai-truoc-day')).toEqual([]);
  expect(named(changed, 'ten-dai-ngay-nay')).not.toEqual([]);

  // A picture that was replaced by another of the same name, all green.
  const replaced = named(changed, 'Ruong-Bac-Thang');
  expect(replaced).not.toEqual([]);
  for (const file of replaced) {
    const { dominant } = await sharp(join(site, file)).stats();
    expect([dominant.r > 100, dominant.g > 200, dominant.b > 100]).toEqual([false, true, false]);
  }
});
