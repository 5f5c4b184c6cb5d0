import { chromium, type Browser } from 'playwright-core';

/** Flags of our own: the package's defaults switch web security off, which would hide real faults. */
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium at `CHROMIUM_PATH`, or the one that comes with `npm ci`, which is unpacked at first use. */
export async function browserPath(): Promise<string> {
  // Read when the package loads: makes it unpack the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return process.env.CHROMIUM_PATH || (await bundled.executablePath());
}

/** Starts a real Chromium, which another program may steer as well where it is given a free port for that. */
export async function launchBrowser(debuggingPort?: number): Promise<Browser> {
  const args = debuggingPort ? [...flags, `--remote-debugging-port=${debuggingPort}`] : flags;
  return chromium.launch({ executablePath: await browserPath(), args, headless: true });
}
