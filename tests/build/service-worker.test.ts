import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writeServiceWorker } from '../../scripts/service-worker.ts';
import { strings } from '../../src/strings.ts';
import { siteFiles } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

/** The addresses that a worker fetches beforehand. */
const shellOf = (worker: string): string[] =>
  [...(/shell:\[(?<list>[^\]]*)\]/u.exec(worker)?.groups?.list ?? '').matchAll(/`([^`]*)`/gu)].map(
    ([, address = '']) => address,
  );

const versionOf = (worker: string) => /version:`(?<version>\w+)`/u.exec(worker)?.groups?.version;

describe.each(sites)('$name', async ({ folder }) => {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const files = await siteFiles(folder);

  test('the worker fetches the page for lost connections, the stylesheet, every font and the icon beforehand', () => {
    const shell = shellOf(worker);
    expect(shell).toEqual(expect.arrayContaining(['/ngoai-tuyen/', '/favicon.svg']));
    const needed = files.filter((file) => /^_astro\/(?:style.*\.css|.*\.woff2)$/u.test(file)).map((file) => `/${file}`);
    expect(needed.length).toBeGreaterThan(0);
    expect(shell).toEqual(expect.arrayContaining(needed));
    const missing = shell.filter(
      (path) => !files.includes(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`),
    );
    expect(missing).toEqual([]);
  });

  test('the worker names no other origin and brings its three sentences, not all of them', () => {
    expect(worker).not.toMatch(/https?:/u);
    for (const notice of Object.values(strings.offline.notice)) expect(worker).toContain(notice);
    expect(worker).not.toContain(strings.offline.text);
  });
});

describe('a small site in a folder of its address', () => {
  const page = '<link rel="icon" href="/thu/i.svg"><link rel="stylesheet" href="/thu/_astro/s.1.css"><main id="a">';

  /** A built site of one page, one stylesheet with a font, and files that the page does not use. */
  async function smallSite(offlineReading = true): Promise<(html?: string) => Promise<string>> {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'ngoai-tuyen'));
    await mkdir(join(folder, '_astro/fonts'), { recursive: true });
    await writeFile(join(folder, '_astro/s.1.css'), 'src: url(./fonts/f.1.woff2)');
    for (const file of ['fonts/f.1.woff2', 'fonts/f.0.woff2', 'chart.js', 'anh.webp'])
      await writeFile(join(folder, '_astro', file), '');
    return async (html = page) => {
      await writeFile(join(folder, 'ngoai-tuyen/index.html'), html);
      await writeServiceWorker(folder, { basePath: '/thu/' }, { offlineReading });
      return readFile(join(folder, 'sw.js'), 'utf8');
    };
  }

  test('gets a worker that fetches just what its page needs; its version follows the page', async () => {
    const workerFor = await smallSite();
    const worker = await workerFor();
    expect(shellOf(worker)).toEqual([
      ...['/thu/ngoai-tuyen/', '/thu/i.svg', '/thu/_astro/fonts/f.1.woff2', '/thu/_astro/s.1.css'],
    ]);
    expect(await workerFor()).toBe(worker);
    expect(versionOf(await workerFor(`${page}khác`))).not.toBe(versionOf(worker));
    expect(versionOf(worker)).toMatch(/^[0-9a-f]{12}$/u);
  });

  test('gets a worker that only removes, where site.yaml wants none', async () => {
    const worker = await (await smallSite(false))();
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('fetch');
    expect(shellOf(worker)).toEqual([]);
  });
});
