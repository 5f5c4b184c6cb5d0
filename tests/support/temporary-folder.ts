import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { removeContentCache } from '../../scripts/content-cache.ts';
import { copyFixture } from './fixture-content.ts';

/** A folder for one test, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the fixture content for a file of tests, which removes it itself. */
export async function lastingContent(): Promise<{ content: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  const content = join(folder, 'content');
  await copyFixture(content);
  return { content, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A content folder for one test: a copy of the fixture, or what `copy` puts there, as the smallest content will do. */
export async function temporaryContent(copy: (folder: string) => Promise<void> = copyFixture): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  onTestFinished(() => removeContentCache(content));
  await copy(content);
  return content;
}
