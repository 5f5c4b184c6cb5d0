import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { missedGoals, type PageMeasure } from './bench/page-goals.ts';
import { longestPages } from './bench/page-kinds.ts';
import { measurePage } from './bench/page-measure.ts';
import { launchBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { buildSite } from './site-build.ts';
import { serveSite } from './site-server.ts';

/**
 * `npm run bench:pages -- [PATH …] [--site FOLDER] [--runs N] [--json FILE]`: measures one page of
 * each public kind, or the pages named, with Lighthouse, and prints which goals are missed. Without
 * a folder it builds the site anew. A measurement is no test: missed goals do not fail it.
 */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const options = { site: text, json: text, runs: { ...text, default: '3' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs: a whole number from 1 on');
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-bench-'));
  try {
    const outDir = values.site ? resolve(values.site) : await newSite(join(folder, 'site'));
    const paths = positionals.length > 0 ? positionals : await longestPages(outDir);
    const measures = await measureSite(outDir, paths, runs);
    console.table(Object.fromEntries(measures.map((measure) => [shortened(measure.path), row(measure)])));
    for (const measure of measures) tellMisses(measure);
    if (values.json) await writeFile(values.json, JSON.stringify(measures, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
});

async function newSite(outDir: string): Promise<string> {
  process.env.OUT_DIR = outDir;
  process.env.BASE_PATH = '/';
  return (await buildSite()).outDir;
}

async function measureSite(outDir: string, paths: readonly string[], runs: number): Promise<PageMeasure[]> {
  const { server, url } = await serveSite({ outDir, basePath: '/', port: 0 });
  const port = await freePort();
  const browser = await launchBrowser(port);
  try {
    const measures: PageMeasure[] = [];
    for (const path of paths) {
      console.error(`${measures.length + 1}/${paths.length} ${path}`);
      measures.push(await measurePage({ site: url, path, port, runs }));
    }
    return measures;
  } finally {
    await browser.close();
    server.close();
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const address = await new Promise<ReturnType<typeof server.address>>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', () => {
      resolve(server.address());
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Long names would make the table wider than a screen. */
function shortened(path: string): string {
  return path.length > 32 ? `${path.slice(0, 31)}…` : path;
}

function row({ kind, scores, shift, largestPaint, firstView }: PageMeasure): object {
  const { document, styles, scripts, fonts, pictures } = firstView;
  const bytes = { document, styles, scripts, 'the three': document + styles + scripts, fonts, pictures };
  return { kind, ...scores, CLS: Number(shift.toFixed(4)), 'LCP ms': largestPaint, ...bytes };
}

function tellMisses(measure: PageMeasure): void {
  const missed = missedGoals(measure);
  console.log(`${measure.path}: ${missed.length > 0 ? `missed: ${missed.join('; ')}` : 'all goals reached'}`);
  for (const fault of measure.faults) console.log(`  ${fault}`);
}
