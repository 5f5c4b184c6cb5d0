import type { ServerResponse } from 'node:http';
import { strings } from '../../src/strings.ts';

/**
 * Puts a Vietnamese page in the place of Astro's English one for a page that could not be drawn; the
 * details stand in the terminal. It loads itself anew once the fault is mended.
 */
export function withoutFailures(response: ServerResponse, basePath: string): void {
  const writeHead = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse;
  const { write, end } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((part): part is Record<string, unknown> => typeof part === 'object') ?? {};
    const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    if (status < 500 || !String(type).startsWith('text/html')) return writeHead(status, headers);
    response.write = (() => true) as ServerResponse['write'];
    response.end = (() => {
      response.write = write;
      return end.call(response, failedPage(basePath), 'utf8');
    }) as ServerResponse['end'];
    return writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  }) as ServerResponse['writeHead'];
}

const failedPage = (basePath: string) => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${strings.preview.failed}</title>
<main>
<h1>${strings.preview.failed}</h1>
<p>${strings.preview.failedLead}</p>
<p><a href="${basePath}">${strings.homePage}</a></p>
</main>
<script type="module" src="${basePath}@id/astro:scripts/page.js"></script>
</html>
`;
