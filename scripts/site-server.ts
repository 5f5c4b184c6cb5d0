import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { pageHeaders } from '../src/domain/security-policy.ts';

/** What is served, and where. */
export interface SiteServerOptions {
  outDir: string;
  /** Folder of the address, with slashes at both ends. */
  basePath: string;
  /** The port asked for; 0 lets the system choose one. */
  port: number;
}

/** Serves a built site with the headers of its policy. Resolves with the server and its address. */
export async function serveSite({
  outDir,
  basePath,
  port,
}: SiteServerOptions): Promise<{ server: Server; url: string }> {
  const notFound = await readFile(join(outDir, '404.html'));
  const refuse = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const files = sirv(outDir, {
    etag: true,
    onNoMatch: (_, response) => {
      refuse(response);
    },
  });
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? '/', 'http://site');
    setHeaders(response);
    const path = address?.pathname.replace(/^\/+/u, '/') ?? '/';
    if (path + '/' === basePath || (!path.endsWith('/') && !/\.[a-z0-9]+$/iu.test(path)))
      response.writeHead(308, { Location: `${path}/${address?.search ?? ''}` }).end();
    else if (!path.startsWith(basePath)) refuse(response);
    else {
      request.url = path.slice(basePath.length - 1);
      files(request, response);
    }
  });
  const actual = await listen(server, port);
  return { server, url: `http://localhost:${actual}${basePath}` };
}

function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
}

/** Listens on `port`, or on the next free one of twenty when it is taken. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (cause: NodeJS.ErrnoException) => {
        if (cause.code === 'EADDRINUSE' && port > 0 && candidate < port + 20) resolve(true);
        else reject(cause);
      });
      server.listen(candidate, 'localhost', () => {
        resolve(false);
      });
    });
    server.removeAllListeners('error');
    if (taken) continue;
    const address = server.address();
    return typeof address === 'object' && address ? address.port : candidate;
  }
}
