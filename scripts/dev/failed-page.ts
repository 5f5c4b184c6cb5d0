import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { strings } from '../../src/strings.ts';

/**
 * Puts a Vietnamese page in the place of Astro's English one for a page that could not be drawn; the
 * details stand in the terminal. It loads itself anew once the fault is mended.
 */
export function withoutFailures(response: ServerResponse, basePath: string): void {
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  const replaced = (status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const headers = rest.find((part) => typeof part === 'object') ?? {};
    const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    if (status < 500 || !String(type).startsWith('text/html')) return writeHead(status, headers);
    Object.assign(response, { write: () => true, end: () => end(failedPage(basePath), 'utf8') });
    return writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  };
  Object.assign(response, { writeHead: replaced });
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
<script type="module" src="/@id/astro:scripts/page.js"></script>
</html>
`;
