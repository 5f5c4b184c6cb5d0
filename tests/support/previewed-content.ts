import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { startPreview, type PreviewProcess } from '../../scripts/dev/preview-process.ts';
import { lastingContent } from './temporary-folder.ts';

/** A copy of the small content in a live preview below `/guong/`, and a page of a browser that visits it. */
export interface PreviewedContent {
  content: string;
  preview: PreviewProcess;
  page: Page;
  read: (file: string) => Promise<string>;
  /** Changes a file until the test ends, or until the function is called that it resolves with. */
  change: (file: string, from: string | RegExp, to: string) => Promise<() => Promise<void>>;
  /** Opens a page and waits for the bar. */
  visit: (path: string) => Promise<void>;
  end: () => Promise<void>;
}

/** Starts the live preview and the browser. */
export async function previewedContent(): Promise<PreviewedContent> {
  const { content, remove } = await lastingContent();
  const [preview, browser] = await Promise.all([
    startPreview({ CONTENT_DIR: content, BASE_PATH: '/guong/' }),
    launchBrowser(),
  ]);
  const page = await browser.newPage({ baseURL: preview.url });
  const read = (file: string) => readFile(join(content, file), 'utf8');
  return {
    content,
    preview,
    page,
    read,
    change: async (file, from, to) => {
      const before = await read(file);
      expect(before).toMatch(from);
      await writeFile(join(content, file), before.replace(from, to));
      const undo = () => writeFile(join(content, file), before);
      onTestFinished(undo);
      return undo;
    },
    visit: async (path) => {
      // The page may just load itself anew, because a test before has put its change back.
      await page.goto(path).catch(() => page.goto(path));
      await page.locator('preview-bar').waitFor();
    },
    end: async () => {
      await browser.close();
      await preview.stop();
      await remove();
    },
  };
}
