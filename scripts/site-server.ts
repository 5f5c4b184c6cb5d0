import compression from 'compression';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import sirv from 'sirv';
import { goneFileName, gonePageByPath, parseGoneFile } from '../src/domain/gone-file.ts';
import { headersByPath, headersFileName, parseHeadersFile } from '../src/domain/headers-file.ts';
import { createPaths, gonePages } from '../src/domain/paths.ts';

/** Compresses what is text, about as well as servers do that compress beforehand. Its types name Express; any server will do. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** What the library does not know, or says only in part. */
const types = [
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

/** What is served, and where. */
export interface SiteServerOptions {
  outDir: string;
  /** Folder of the address, with slashes at both ends. */
  basePath: string;
  /** The port asked for; 0 lets the system choose one. */
  port: number;
}

/** Serves a built site with the headers that its `_headers` states and without what its `_redirects` says is gone. Resolves with the server and its address. */
export async function serveSite({
  outDir,
  basePath,
  port,
}: SiteServerOptions): Promise<{ server: Server; url: string }> {
  const notFound = await readFile(join(outDir, '404.html'));
  const headersOf = headersByPath(parseHeadersFile(await readFile(join(outDir, headersFileName), 'utf8')));
  const goneFor = gonePageByPath(parseGoneFile(await readFile(join(outDir, goneFileName), 'utf8')));
  const { page: gonePage, frame: goneFrame } = gonePages(createPaths('/'));
  const gone = { page: await readFile(join(outDir, gonePage)), frame: await readFile(join(outDir, goneFrame)) };
  const refuse = (response: ServerResponse, stead?: string) => {
    // Where portals frame what is gone, their readers are to be told so.
    const framing = response.getHeader('Content-Security-Policy');
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, headersOf(`${basePath}404.html`));
    if (framing) response.setHeader('Content-Security-Policy', framing);
    response
      .writeHead(stead === undefined ? 404 : 410, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(stead === undefined ? notFound : stead.endsWith(goneFrame) ? gone.frame : gone.page);
  };
  const files = sirv(outDir, {
    etag: true,
    // A file is had at its own path alone, so that the headers are those of that path.
    extensions: [],
    setHeaders: (response, path) => {
      const type = types.find(([ending]) => path.endsWith(ending));
      if (type) response.setHeader('Content-Type', type[1]);
    },
    onNoMatch: (_, response) => {
      refuse(response);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = URL.parse(request.url ?? '/', 'http://site');
    const path = address?.pathname.replace(/^\/+/u, '/') ?? '/';
    setHeaders(response, headersOf(decoded(path)));
    const stead = goneFor(decoded(path));
    if (stead !== undefined || isOfServer(path)) refuse(response, stead);
    else if (path + '/' === basePath || (!path.endsWith('/') && !/\.[a-z0-9_]+$/iu.test(path)))
      response.writeHead(308, { Location: `${path}/${address?.search ?? ''}` }).end();
    else if (!path.startsWith(basePath)) refuse(response);
    else {
      request.url = path.slice(basePath.length - 1).replace(/\/$/u, '/index.html');
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

/** Whether a path is of a file that tells servers what to do and readers nothing. */
const isOfServer = (path: string): boolean => /\/(?:_headers|_redirects|\.[^/]*)$/u.test(decoded(path));

/** A path as it was meant; one that cannot be read stays as it is, and leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
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
