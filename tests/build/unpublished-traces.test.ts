import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import { contentCache } from '../../scripts/content-cache.ts';
import { siteFiles } from '../support/site-files.ts';
import { marker, markerColour, markerNumber, markerWord } from '../support/unpublished-entries.ts';

const site = inject('fixtureSite');
const files = await siteFiles(site);
const isPicture = (file: string) => /\.(?:jpe?g|png|webp|avif)$/iu.test(file);

/** All texts of an archive such as a spreadsheet. */
function unzipped(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const texts: Buffer[] = [];
    fromBuffer(bytes, { lazyEntries: true }, (fault, archive) => {
      if (fault) {
        reject(fault);
        return;
      }
      archive.on('entry', (entry: Entry) => {
        archive.openReadStream(entry, (cause, stream) => {
          if (cause) {
            reject(cause);
            return;
          }
          stream.on('data', (part: Buffer) => texts.push(part));
          stream.on('end', () => {
            archive.readEntry();
          });
        });
      });
      archive.on('end', () => {
        resolve(Buffer.concat(texts).toString());
      });
      archive.readEntry();
    });
  });
}

/** What a file says once it is unpacked and its ways of writing letters are undone. */
async function saidIn(file: string, bytes: Buffer): Promise<string> {
  if (isPicture(file) || file.endsWith('.woff2')) return bytes.toString('latin1').toLowerCase();
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const text = file.endsWith('.xlsx') ? await unzipped(plain) : plain.toString();
  const decoded = text
    .replace(/(?:%[0-9a-f]{2})+/giu, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  return decoded.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const holdsTrace = (said: string) => said.includes(marker) || said.replace(/[.,\s]/gu, '').includes(markerNumber);

test.each([
  ['as it is typed', markerWord],
  ['in separate signs', markerWord.normalize('NFD')],
  ['in capitals without accents', 'QUANHXA'],
  ['in an address', encodeURIComponent(markerWord)],
  ['escaped', `Qu\\u1ea9nhx\\u1EA1`],
  ['as a number of a table', '8.642.097'],
])('the search finds the marker %s', async (_, text) => {
  expect(holdsTrace(await saidIn('a.html', Buffer.from(`Đây: ${text}.`)))).toBe(true);
});

describe('of a draft, a scheduled and a withdrawn story of each kind', () => {
  test('no file has a word, a number or an address; servers alone know where the withdrawn ones were', async () => {
    const found: string[] = [];
    for (const file of files) {
      const said = await saidIn(file, await readFile(join(site, file)));
      const left = file === '_redirects' ? said.replaceAll(`${marker}-rut`, '') : said;
      if (holdsTrace(left) || file.includes(marker)) found.push(file);
    }
    expect(found).toEqual([]);
  });

  test('spreadsheets and the search index are really looked into', async () => {
    const said = async (file: string) => saidIn(file, await readFile(join(site, file)));
    expect(await said('du-lieu/exemplars.xlsx')).toContain('to hop tac che hoa ban');
    const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
    const texts = await Promise.all(fragments.map(said));
    expect(texts.some((text) => text.includes('to hop tac che hoa ban'))).toBe(true);
  });

  test('no picture shows theirs, whole or in part', async () => {
    const isTheirs = (pixels: Buffer, at: number) =>
      (['r', 'g', 'b'] as const).every((part, index) => Math.abs((pixels[at + index] ?? 0) - markerColour[part]) < 30);
    const holdsColour = async (picture: Buffer) => {
      const { data, info } = await sharp(picture)
        .removeAlpha()
        .toColourspace('srgb')
        .resize(64, 64, { fit: 'fill', kernel: 'nearest' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return Array.from({ length: data.length / info.channels }, (_, pixel) => pixel * info.channels).some((at) =>
        isTheirs(data, at),
      );
    };
    const theirs = await readFile(join(dirname(site), 'content', `movements/${marker}.png`));
    expect(await holdsColour(theirs)).toBe(true);
    const pictures = files.filter(isPicture);
    expect(pictures.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const file of pictures) if (await holdsColour(await readFile(join(site, file)))) found.push(file);
    expect(found).toEqual([]);
  });

  test('nothing is kept for later builds, but what builds tell of the schedule', async () => {
    const cache = contentCache(join(dirname(site), 'content'));
    const kept = await readdir(cache, { recursive: true, withFileTypes: true });
    const found: string[] = [];
    for (const { name, parentPath } of kept.filter((item) => item.isFile())) {
      // What is published may name what is not.
      const said = (await saidIn(name, await readFile(join(parentPath, name)))).replace(/quanhxa-[a-z-]+/gu, '');
      if (name !== 'publication.json' && holdsTrace(said + name)) found.push(name);
    }
    expect(kept.length).toBeGreaterThan(2);
    expect(found).toEqual([]);
  });
});
