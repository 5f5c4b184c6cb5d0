import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';

/** A site at the end of a line that can be slow or cut, and where another build can take its place. */
export class ServedLine {
  /** The paths that were asked for. */
  asked: string[] = [];
  /** A page that the site no longer has. */
  gone = '';
  /** A page that the site has withdrawn. */
  withdrawn = '';
  /** A page where the server fails. */
  failing = '';
  /** A page that another program serves at the same address. */
  foreign = '';
  #site: Server | undefined;
  #line: Server | undefined;
  #port = 0;
  readonly #held = new Map<string, Promise<unknown>>();

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Serves the site in `outDir`, at the same address as before. */
  async serve(outDir: string): Promise<void> {
    await this.cut();
    const { server } = await serveSite({ outDir, basePath: '/', port: 0 });
    const line = createServer((request, response) => {
      void this.#answer(request, response);
    });
    this.#port ||= await quietPort();
    await once(line.listen(this.#port, 'localhost'), 'listening');
    [this.#site, this.#line] = [server, line];
  }

  /** Lets answers for `path` wait until the function is called that is given back, or the test ends. */
  hold(path: string): () => void {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#held.set(path, promise);
    const arrive = () => {
      this.#held.delete(path);
      resolve(null);
    };
    onTestFinished(arrive);
    return arrive;
  }

  /** Nobody answers any more. */
  async cut(): Promise<void> {
    const closing = [this.#site, this.#line].map(async (server) => {
      server?.closeAllConnections();
      await new Promise<unknown>((resolve) => {
        if (server) server.close(resolve);
        else resolve(null);
      });
    });
    await Promise.all(closing);
    this.#site = this.#line = undefined;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    this.asked.push(path);
    await this.#held.get(path);
    if (path === this.gone) request.url = '/khong-co/';
    if (path === this.withdrawn) request.url = '/dien-hinh/quanhxa-rut/';
    if (path === this.failing) response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>Lỗi</p>');
    else if (path === this.foreign)
      response.setHeader('Content-Type', 'text/html').end('<main id="x">Đăng nhập</main>');
    else this.#site?.emit('request', request, response);
  }
}

/** A free port that stays so while the line is cut: systems give away others, above this range. */
async function quietPort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const trial = createServer();
  try {
    await once(trial.listen(port, 'localhost'), 'listening');
  } catch {
    return quietPort();
  }
  await new Promise((resolve) => trial.close(resolve));
  return port;
}
