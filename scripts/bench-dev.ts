import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readBuildSettings } from '../src/domain/build-settings.ts';
import { launchBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { startPreview } from './dev/preview-process.ts';
import { projectRoot } from './project-root.ts';

/** How often each file is changed. */
const runs = 9;

/** What is changed: a file of the content, the page that shows it, and what is written and then looked for. */
const changes = [
  {
    what: 'a story',
    file: 'exemplars/dien-quan/index.mdx',
    page: 'dien-hinh/dien-quan/',
    change: (text: string, mark: string) => text.replace(/^name: .*$/mu, `name: ${mark}`),
  },
  {
    what: 'a movement on the list of movements',
    file: 'movements/ca-nuoc-chung-suc-xay-dung-nong-thon-moi.mdx',
    page: 'phong-trao/',
    change: (text: string, mark: string) => text.replace(/^name: .*$/mu, `name: ${mark}`),
  },
  {
    what: 'a yearly result',
    file: 'results/lao-cai/2022/index.mdx',
    page: 'ket-qua/lao-cai/2022/',
    change: (text: string, mark: string) => `${text}\n${mark}\n`,
  },
  {
    what: 'the site on the home page',
    file: 'site.yaml',
    page: '',
    change: (text: string, mark: string) => text.replace(/^tagline: .*$/mu, `tagline: ${mark}`),
  },
];

/** `npm run bench:dev`: measures in a real browser how soon a saved change of the real content is seen. */
await runCommand(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  const content = join(folder, 'content');
  await cp(readBuildSettings(process.env, projectRoot).contentDir, content, { recursive: true });
  const preview = await startPreview({ CONTENT_DIR: content });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { what, file, page: path, change } of changes) {
      // The page may just load itself anew, because the change before has been put back.
      const open = () => page.goto(preview.url + path);
      await open().catch(open);
      const before = await readFile(join(content, file), 'utf8');
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        await page.waitForSelector('preview-bar');
        const mark = `Đo lần ${run} lúc ${Date.now()}`;
        times.push(await timeUntilShown(page, mark, () => writeFile(join(content, file), change(before, mark))));
      }
      await writeFile(join(content, file), before);
      const plain = await timesOf(() => page.reload());
      const [middle, usual] = [median(times), median(plain)];
      console.log(
        `${what}: ${middle.toFixed(0)} ms from saving to seeing, ${(middle / usual).toFixed(1)} times as long as to load the page`,
      );
    }
  } finally {
    await browser.close();
    await preview.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return true;
});

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Milliseconds that `work` takes, each time. */
async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}

/** Milliseconds from the writing of a file until `mark` stands in the open page. */
async function timeUntilShown(page: Page, mark: string, write: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await write();
  await page.getByText(mark).filter({ visible: true }).first().waitFor();
  return performance.now() - started;
}
