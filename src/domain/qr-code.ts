import { encode } from 'uqr';

/** A QR code as lines to draw: along `path`, one unit wide, run the middles of the dark modules of each row. */
export interface QrCode {
  /** Modules along a side, without the quiet zone around them. */
  size: number;
  path: string;
}

/** Error correction: a code on a notice board is seen from afar and gets dirty, one on a page does not. */
export type QrUse = 'page' | 'notice';

const correction = { page: 'L', notice: 'Q' } as const;

/** The QR code of a text, in few characters of path. */
export function qrCode(text: string, use: QrUse = 'page'): QrCode {
  const { size, data } = encode(text, { ecc: correction[use], border: 0 });
  return { size, path: data.map((row, y) => runs(row, y)).join('') };
}

/** Lines along the dark modules of row `y`; after the first, a move tells how far apart they are. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  let pen = 0;
  let start = 0;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x]) continue;
    if (x > start) {
      path += path === '' ? `M${start} ${y}` : `m${start - pen} 0`;
      path += `h${x - start}`;
      pen = x;
    }
    start = x + 1;
  }
  return path;
}
