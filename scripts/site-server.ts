import compression from 'compression';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import sirv from 'sirv';
import { cacheControl } from '../src/domain/caching.ts';
import { fileHeaders, pageHeaders } from '../src/domain/security-policy.ts';

/** Compresses what is text, about as well as servers do that compress beforehand. Its types name Express; any server will do. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

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
    setHeaders(response, { ...pageHeaders, 'Cache-Control': cacheControl('/') });
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const files = sirv(outDir, {
    etag: true,
    onNoMatch: (_, response) => {
      refuse(response);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = URL.parse(request.url ?? '/', 'http://site');
    const path = address?.pathname.replace(/^\/+/u, '/') ?? '/';
    setHeaders(response, /\.(?!html)\w+$/u.test(path) ? fileHeaders : pageHeaders);
    if (path + '/' === basePath || (!path.endsWith('/') && !/\.[a-z0-9_]+$/iu.test(path)))
      response.writeHead(308, { Location: `${path}/${address?.search ?? ''}` }).end();
    else if (!path.startsWith(basePath)) refuse(response);
    else {
      request.url = path.slice(basePath.length - 1);
      response.setHeader('Cache-Control', cacheControl(request.url));
      files(request, response);
    }
  };
  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });
  const actual = await listen(server, port);
  return { server, url: `http://localhost:${actual}${basePath}` };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
