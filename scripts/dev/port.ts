import { createServer } from 'node:net';
import { strings } from '../../src/strings.ts';

/** The port where nobody asks for another; `npm start` has its own. */
const usual = 4322;

/** How many ports are tried, one after another. */
const tries = 20;

/** The port that `text` asks for, or the next one that is free; throws in Vietnamese where there is none. */
export async function freePort(text: string | undefined): Promise<{ asked: number; port: number }> {
  const asked = text ? Number(text) : usual;
  if (!/^\d*$/u.test(text ?? '') || asked < 1 || asked > 65_535) throw new Error(strings.preview.badPort(text ?? ''));
  const last = Math.min(asked + tries - 1, 65_535);
  for (let port = asked; port <= last; port += 1) if (await isFree(port)) return { asked, port };
  throw new Error(strings.preview.noPort(asked, last));
}

/** Whether nobody listens on `port` of this machine, by either kind of address. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['localhost', '::1', '127.0.0.1', '0.0.0.0']) if (!(await canListen(port, host))) return false;
  return true;
}

const canListen = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    // A machine may lack one kind of address; a port below 1024 may be forbidden.
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES');
    });
    probe.listen({ port, host, exclusive: true }, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
