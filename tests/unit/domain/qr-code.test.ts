import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../../src/domain/qr-code.ts';

/** The modules that a code's path draws, as rows of `#` and spaces. */
function drawn({ path, size }: QrCode): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/gu)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    else if (command === 'm') x += Number(first);
    else {
      rows[y]?.fill('#', x, x + Number(first));
      x += Number(first);
    }
  }
  return rows.map((row) => row.join(''));
}

const address = 'https://guongsang.example/dien-hinh/dien-quan/';

describe.each([
  ['page', address, 'L'],
  ['notice', address, 'Q'],
  ['page', `https://thi-dua.tinh.example:8443/${'phong-trao-dai/'.repeat(9)}`, 'L'],
  ['notice', 'Xã Điện Quan', 'Q'],
] as const)('for a %s, %s', (use, text, ecc) => {
  test('the path draws just the dark modules', () => {
    const { data, size } = encode(text, { ecc, border: 0 });
    const code = qrCode(text, use);
    expect(code.size).toBe(size);
    expect(drawn(code)).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')));
  });
});

test('a code for a notice board stands more dirt than one on a page', () => {
  expect(qrCode(address, 'notice').size).toBeGreaterThan(qrCode(address).size);
});
