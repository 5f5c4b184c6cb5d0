/** A 32-bit number that spreads texts evenly (FNV-1a over UTF-16 units, then mixed); the same everywhere. */
export function textHash(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Sixteen hexadecimal digits that stand for the contents of files, in the order given. */
export function contentHash(files: Iterable<readonly [name: string, bytes: Uint8Array]>): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const [name, bytes] of files) {
    one = textHash(name, one);
    other = textHash(name, other);
    for (const byte of bytes) {
      one = Math.imul(one ^ byte, 0x01000193);
      other = Math.imul(other ^ byte, 0x85ebca6b) ^ (other >>> 15);
    }
  }
  return [one, other].map((half) => mixed(half).toString(16).padStart(8, '0')).join('');
}

/** Lets every bit depend on every other, as the last step of MurmurHash3 does. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
