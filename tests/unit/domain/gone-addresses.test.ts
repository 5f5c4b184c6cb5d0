import { describe, expect, test } from 'vitest';
import { goneAddresses } from '../../../src/domain/gone-addresses.ts';
import { sampleBase, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-11-22T00:00:00+07:00') };
const withdrawn = { reason: 'Tổ đề nghị gỡ bài.', on: '2026-11-01' };
const form = sampleEntry('award-form', 'bang-khen');

describe('of a withdrawn', () => {
  test('exemplar all is gone: page, poster, frames and pictures, at its former addresses too', () => {
    const entry = sampleEntry('exemplar', 'to', { withdrawn, aliases: ['to-cu'] });
    expect(goneAddresses([...sampleBase, entry], options)).toEqual([
      '/anh-chia-se/dien-hinh/to-cu.jpg',
      '/anh-chia-se/dien-hinh/to.jpg',
      '/dien-hinh/to-cu/*',
      '/dien-hinh/to/*',
      '/hoa-van/dien-hinh/to.svg',
      ...['/nhung/bai/to-cu/*', '/nhung/bai/to/*', '/nhung/dien-hinh/to-cu/*', '/nhung/dien-hinh/to/*'],
    ]);
  });

  test('movement page and feed, its cards, the frames of what is new on it, and its charts are gone', () => {
    const counts = [1, 2].map((row) =>
      sampleEntry('award-count', `thung-lung/2022/${row}`, {
        form: row === 1 ? 'bang-khen' : 'giay-khen',
        scope: 'movement:thi-dua',
        collectives: 3,
      }),
    );
    const entry = sampleEntry('movement', 'thi-dua', { withdrawn });
    const member = sampleEntry('exemplar', 'to', { movements: ['thi-dua'] });
    const gone = goneAddresses(
      [...sampleBase, form, sampleEntry('award-form', 'giay-khen'), entry, member, ...counts],
      {
        ...options,
        basePath: '/guong-sang/',
      },
    );
    expect(gone).toEqual(
      expect.arrayContaining(
        ['/phong-trao/thi-dua/*', '/nhung/phong-trao/thi-dua/*', '/nhung/moi-nhat/phong-trao-thi-dua/*'].map(
          (path) => `/guong-sang${path}`,
        ),
      ),
    );
    expect(gone.filter((path) => path.startsWith('/guong-sang/bieu-do/')).length).toBeGreaterThanOrEqual(4);
    expect(gone.every((path) => path.startsWith('/guong-sang/'))).toBe(true);
  });

  test('yearly result the indicators that no other year has are gone with it, and those of others stay', () => {
    const gone = goneAddresses(
      [
        ...sampleBase,
        indicator('mot'),
        indicator('hai'),
        sampleEntry('result', 'thung-lung/2021', { withdrawn }),
        sampleEntry('result', 'thung-lung/2022'),
        figure(2, 'mot', { actual: '1' }, 'thung-lung/2021'),
        figure(3, 'hai', { actual: '1' }, 'thung-lung/2021'),
        figure(2, 'hai', { actual: '1' }),
      ],
      options,
    );
    expect(gone).toEqual(expect.arrayContaining(['/ket-qua/thung-lung/2021/*', '/chi-tieu/mot/*']));
    expect(gone.filter((path) => /^\/(?:ket-qua.*2022|chi-tieu\/hai)/u.test(path))).toEqual([]);
  });
});

test.each([
  ['a draft', { draft: true }],
  ['what is scheduled', { publishAt: '2030-01-01' }],
  ['what was withdrawn before its hour', { publishAt: '2030-01-01', withdrawn }],
  ['what is published', {}],
])('%s is on no list', (_, fields) => {
  const entry = sampleEntry('exemplar', 'to', fields);
  const entries = [entry, sampleEntry('exemplar', 'rut', { withdrawn })];
  expect(goneAddresses([...sampleBase, ...entries], options).filter((path) => /\/to[./]/u.test(path))).toEqual([]);
  expect(goneAddresses([...sampleBase, entry], options)).toEqual([]);
});

test('what another entry still leads to is not gone', () => {
  const entries = ['mot', 'hai'].map((id) => sampleEntry('exemplar', id, id === 'mot' ? { withdrawn } : {}));
  const gone = goneAddresses([...sampleBase, ...entries], options);
  expect(gone.filter((path) => !path.includes('/mot'))).toEqual([]);
});
