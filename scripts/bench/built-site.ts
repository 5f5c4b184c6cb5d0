import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readContent } from '../../src/reading/content.ts';
import { projectRoot } from '../project-root.ts';
import { syntheticRegistry, type SyntheticAward } from './synthetic-registry.ts';

/** What building a whole site with a large registry costs. */
export interface BuildCost {
  seconds: number;
  /** Memory that the build needed at most, in megabytes; `null` where the system does not tell. */
  megabytes: number | null;
}

const columns = ['name', 'kind', 'unit', 'place', 'province', 'form', 'movement', 'decision_number', 'decision_date'];
const moreColumns = ['signed_by', 'visibility', 'status', 'source', 'section'];

/** Copies the project's content into `folder` with a synthetic registry of so many awards in place of its own. */
export async function writeLargeContent(folder: string, records: number): Promise<void> {
  await cp(join(projectRoot, 'content'), folder, { recursive: true });
  const { entries } = await readContent(folder);
  const idsOf = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const awards = syntheticRegistry(records, {
    provinces: idsOf('province'),
    forms: idsOf('award-form'),
    movements: idsOf('movement'),
  });
  const source = idsOf('source')[0] ?? '';
  await rm(join(folder, 'recipients'), { recursive: true, force: true });
  await mkdir(join(folder, 'recipients'));
  for (const [year, own] of Map.groupBy(awards, (award) => award.year)) {
    const lines = own.map((award) => csvLine([...cellsOf(award), source, 'Phụ lục 01']));
    const text = [csvLine([...columns, ...moreColumns]), ...lines].join('\n');
    await writeFile(join(folder, 'recipients', `${year}.csv`), `${text}\n`);
  }
}

const cellsOf = (award: SyntheticAward): (string | null)[] => [
  ...[award.name, award.kind, award.unit, award.place, award.province, award.form, award.movement],
  ...[award.decisionNumber, award.decisionDate, award.signedBy, 'cong-khai', award.isCancelled ? 'huy-bo' : null],
];

const csvLine = (cells: readonly (string | null)[]) =>
  cells
    .map((cell) => (/[",\n]/u.test(cell ?? '') ? `"${(cell ?? '').replaceAll('"', '""')}"` : (cell ?? '')))
    .join(',');

/** Builds a site as `npm run build` does, in a process of its own. Rejects with its output when it fails. */
export async function buildLargeSite(content: string, outDir: string): Promise<BuildCost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, BASE_PATH: '', SITE_URL: '' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  let megabytes: number | null = null;
  while (child.exitCode === null && child.signalCode === null) {
    megabytes = (await peakOf(child.pid)) ?? megabytes;
    await Promise.race([ended, wait(200)]);
  }
  if ((await ended) !== 0) throw new Error(output);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
