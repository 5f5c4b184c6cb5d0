import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChanges } from '../../src/reading/content-changes.ts';

/** Changes the files named behind the content folder again and again, each time another number in all of them. */
const [root = '', ...files] = process.argv.slice(2);
process.stdout.write('begun\n');
for (let round = 1; ; round += 1) {
  const next = Buffer.from(`number\n${round}\n`);
  const changes = await Promise.all(
    files.map(async (file) => ({ file, former: await readFile(join(root, file)), next })),
  );
  await writeChanges(root, changes, { now: new Date() });
}
