import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { changeWatch } from '../../../scripts/dev/change-watch.ts';
import { watchForReturn } from '../../../scripts/dev/folder-return.ts';
import { freePort } from '../../../scripts/dev/port.ts';

test('a burst of changes is answered once, and what comes meanwhile is answered after it', async () => {
  let runs = 0;
  let atOnce = 0;
  const watch = changeWatch(async () => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    runs += 1;
    await wait(60);
    atOnce -= 1;
  });
  for (let change = 0; change < 5; change += 1) watch();
  await expect.poll(() => runs).toBe(1);
  watch();
  await expect.poll(() => runs).toBe(2);
  await wait(120);
  expect(runs).toBe(2);
});

test('a folder that was moved away and back is told, however quickly, and not while it is away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  let returns = 0;
  const end = watchForReturn(folder, () => (returns += 1));
  onTestFinished(async () => {
    end();
    await rm(folder, { recursive: true });
  });
  await rename(folder, `${folder}-away`);
  await rename(`${folder}-away`, folder);
  await expect.poll(() => returns).toBe(1);
  await rename(folder, `${folder}-away`);
  await wait(600);
  expect(returns).toBe(1);
  await rename(`${folder}-away`, folder);
  await expect.poll(() => returns).toBe(2);
});

test('a taken port gives way to the next free one', async () => {
  const other = createServer();
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      resolve((other.address() as { port: number }).port);
    });
  });
  onTestFinished(() => {
    other.close();
  });
  const { asked, port } = await freePort(String(taken));
  expect(asked).toBe(taken);
  expect(port).toBeGreaterThan(taken);
});

test.each(['abc', '0', '70000', '-1', '4321 4322'])('PORT=%s is refused in Vietnamese', async (text) => {
  await expect(freePort(text)).rejects.toThrow(`PORT=${text} không dùng được`);
});
