import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  fileRequests,
  IndexUnreachable,
  search,
  searchedPage,
  searchFolder,
  SearchEngine,
} from '../support/search-folder.ts';

const pages = [
  searchedPage('/can/', 'Cần Thơ', '<p>Thành phố Cần Thơ, đa dạng.</p>', 'loai/tinh nam/2021'),
  searchedPage('/can-tho/', 'Cán Thọ', '<p>Ông Cán Thọ: da dáng.</p>', 'loai/dien-hinh'),
  searchedPage('/hoa/', 'Hòa Bình', '<p>Nông thôn mới – thi đua.</p>', 'loai/tinh'),
];

let folder: string;
beforeAll(async () => {
  folder = await searchFolder(pages, await mkdtemp(join(tmpdir(), 'guong-sang-')));
});
afterEach(() => {
  fileRequests.failing = null;
});
afterAll(() => rm(folder, { recursive: true }));

const failing = (part: string, how: 'refused' | 'missing') => {
  fileRequests.failing = { part, how };
};

describe('a text spelt exactly so', () => {
  test.each([
    ['Cần Thơ', ['/can/']],
    ['cần thơ', ['/can/']],
    ['cán thọ', ['/can-tho/']],
    ['can tho', []],
    ['ḏa dạng', ['/can/']],
    ['da dáng', ['/can-tho/']],
    ['hòa bình', ['/hoa/']],
    ['hoà bình', []],
    ['mới⸳–⸳ thi', ['/hoa/']],
    ['moi⸳–⸳ thi', []],
    ['cần, thơ!', ['/can/']],
    ['', []],
    ['\u0000', []],
  ])('%j is on %j', async (text, addresses) => {
    const engine = await SearchEngine.load(folder, 0);
    const found = await engine.read([...(await engine.spelled(text))]);
    expect(found.map(({ href }) => href)).toEqual(addresses);
    expect((await engine.phrase('can tho')).size).toBe(2);
  });

  test('comes first', async () => {
    const engine = await SearchEngine.load(folder, 0);
    expect(await search(engine, 'cần thơ')).toEqual(['/can/', '/can-tho/']);
    expect(await search(engine, 'cán thọ')).toEqual(['/can-tho/', '/can/']);
    expect(await search(engine, 'can tho')).toHaveLength(2);
  });
});

describe('words that begin with letters', () => {
  test.each([
    ['can', ['/can-tho/', '/can/']],
    ['tho', ['/can-tho/', '/can/', '/hoa/']],
    ['n', ['/hoa/']],
    ['nongz', []],
    ['thonx', []],
    ['zebra', []],
    ['', []],
  ])('“%s” are on %j', async (letters, addresses) => {
    const engine = await SearchEngine.load(folder, 0);
    const found = await engine.read([...(await engine.loosely(letters)).keys()]);
    expect(found.map(({ href }) => href).sort()).toEqual(addresses);
  });

  test('are found on a page that has a shorter word as well', async () => {
    const both = await searchFolder([searchedPage('/thu/', 'Mùa thu', '<p>Thưởng trăng.</p>')]);
    const engine = await SearchEngine.load(both, 0);
    const sizes = ['thuon', 'thuong', 'thuonga', 'thua'].map(async (letters) => (await engine.loosely(letters)).size);
    expect(await Promise.all(sizes)).toEqual([1, 1, 0, 0]);
  });

  test('are asked for with few requests, however many letters there are', async () => {
    const engine = await SearchEngine.load(folder, 0);
    fileRequests.asked = [];
    expect((await engine.loosely(`can${'z'.repeat(197)}`)).size).toBe(0);
    expect(fileRequests.asked.length).toBeLessThanOrEqual(2);
  });
});

describe('the index', () => {
  test('is asked for nothing twice', async () => {
    const engine = await SearchEngine.load(folder, 0);
    await search(engine, 'cần thơ');
    await engine.facets();
    fileRequests.asked = [];
    await search(engine, 'cần thơ');
    await engine.facets();
    await engine.pages();
    expect(fileRequests.asked).toEqual([]);
  });

  test('knows no page that was not found', async () => {
    const engine = await SearchEngine.load(folder, 0);
    await expect(engine.read(['vi_0'])).rejects.toThrow(RangeError);
    expect(await engine.read([])).toEqual([]);
  });
});

/** When it cannot load, Pagefind leaves a rejection of its own unhandled; it is not one of the test's. */
function allowUnhandled(): void {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => undefined);
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
}

describe.each(['refused', 'missing'] as const)('a request that is %s', (how) => {
  test.each(['pagefind-entry', 'pf_meta', 'wasm'])(
    'for %s keeps the engine from loading until it is asked again',
    async (part) => {
      allowUnhandled();
      failing(part, how);
      await expect(SearchEngine.load(folder, 0)).rejects.toThrow(IndexUnreachable);
      fileRequests.failing = null;
      const engine = await SearchEngine.load(folder, 1);
      expect(await search(engine, 'hoa binh')).toEqual(['/hoa/']);
    },
  );

  test.each<[string, (engine: SearchEngine) => Promise<unknown>]>([
    ['pf_index', (engine) => engine.phrase('can tho')],
    ['pf_index', (engine) => engine.loosely('can')],
    ['pf_index', (engine) => engine.spelled('Cần Thơ')],
    ['pf_index', (engine) => search(engine, 'cần thơ')],
    ['pf_filter', (engine) => engine.facets()],
    ['pf_fragment', (engine) => search(engine, 'cần thơ')],
  ])('for %s rejects, and the same question is answered later', async (part, ask) => {
    const other = await ask(await SearchEngine.load(folder, 0));
    const engine = await SearchEngine.load(folder, 0);
    failing(part, how);
    await expect(ask(engine)).rejects.toThrow(IndexUnreachable);
    await expect(ask(engine)).rejects.toThrow(IndexUnreachable);
    fileRequests.failing = null;
    expect(await ask(engine)).toEqual(other);
  });
});

test('a folder that is not there cannot be loaded', async () => {
  await expect(SearchEngine.load(`${folder}khong/`, 0)).rejects.toThrow(IndexUnreachable);
});
