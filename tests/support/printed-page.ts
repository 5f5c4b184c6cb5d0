import type { Page } from 'playwright-core';

/** A page as it comes out of a printer. */
export interface PrintedPage {
  /** Width and height of each sheet in millimetres. */
  sheets: { width: number; height: number }[];
  /** What is drawn of each heading, in the order of the sheets; lines stand without a space between them. */
  headings: string[];
}

/** Prints a page to PDF on the paper that its styles ask for, when all its pictures are there. */
export async function printPage(page: Page): Promise<PrintedPage> {
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((picture) => picture.decode()));
  });
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const text = bytes.toString('latin1');
  return {
    sheets: [...text.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
      ([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }),
    ),
    headings: [...text.matchAll(/\/Title (?:<(?<hex>[0-9A-F]+)>|\((?<plain>(?:\\.|[^\\)])*)\))/giu)].map(
      ({ groups }) => (groups?.hex ? fromUtf16(groups.hex) : (groups?.plain ?? '')),
    ),
  };
}

/** Points to whole millimetres. */
const millimetres = (points = '0'): number => Math.round((Number(points) / 72) * 25.4);

/** The text of a PDF string in UTF-16, without its byte order mark. */
const fromUtf16 = (hex: string): string =>
  Buffer.from(hex, 'hex').subarray(2).swap16().toString('utf16le').normalize('NFC');
