import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { finishChanges } from '../../../src/reading/unfinished-changes.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { filesOf } from '../../support/stopped-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = ['recipients/2021.csv', 'results/may-trang/2022/awards.csv', 'results/may-trang/2022/indicators.csv'];

test('a process that is killed while it writes leaves all files of one version', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, Object.fromEntries(files.map((file) => [file, 'number\n0\n'])));
  let finished = 0;
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, [join(projectRoot, 'tests/support/import-loop.ts'), root, ...files]);
    await once(child.stdout, 'data');
    await wait(60 + kill * 37);
    child.kill('SIGKILL');
    await once(child, 'close');
    finished += (await finishChanges(root)).length;
    const versions = new Set(Object.values(await filesOf(root)));
    expect(versions.size).toBe(1);
    expect([...versions][0]).toMatch(/^number\n\d+\n$/u);
  }
  expect(finished).toBeLessThanOrEqual(5);
}, 30_000);
