import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../scripts/site-server.ts';

/** A site at the end of a line that can be slow or cut, and where another build can take its place. */
export class ServedLine {
  /** Milliseconds by which pages come late. */
  delay = 0;
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
    await new Promise<void>((resolve) => {
      line.listen(this.#port, 'localhost', resolve);
    });
    this.#port = (line.address() as AddressInfo).port;
    [this.#site, this.#line] = [server, line];
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
    if (path.endsWith('/')) await wait(this.delay);
    if (path === this.gone) request.url = '/khong-co/';
    if (path === this.withdrawn) request.url = '/dien-hinh/quanhxa-rut/';
    if (path === this.failing) response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>Lỗi</p>');
    else if (path === this.foreign)
      response.setHeader('Content-Type', 'text/html').end('<main id="x">Đăng nhập</main>');
    else this.#site?.emit('request', request, response);
  }
}
