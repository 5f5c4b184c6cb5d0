import { expect, test } from 'vitest';
import { redirects } from '../../../src/domain/redirects.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const entries = [
  sampleEntry('exemplar', 'to-moi', { name: 'Tổ Mới', aliases: ['to-cu', 'to-cu-hon'] }),
  sampleEntry('exemplar', 'nhap', { aliases: ['nhap-cu'], draft: true }),
  sampleEntry('exemplar', 'cho', { aliases: ['cho-cu'], publishAt: '2030-01-01' }),
  sampleEntry('movement', 'thi-dua', { aliases: ['thi-dua-cu'] }),
  sampleEntry('result', 'thung-lung/2022', { title: 'Năm 2022', aliases: ['nam-2022'] }),
];

test.each([
  ['/', ''],
  ['/guong-sang/', '/guong-sang'],
])('former addresses of what is published lead to the present one below %s', (basePath, prefix) => {
  expect(redirects(sampleCatalog(entries, { basePath })).map(({ from, to }) => [from, to])).toEqual([
    ['dien-hinh/to-cu', `${prefix}/dien-hinh/to-moi/`],
    ['dien-hinh/to-cu-hon', `${prefix}/dien-hinh/to-moi/`],
    ['phong-trao/thi-dua-cu', `${prefix}/phong-trao/thi-dua/`],
    ['ket-qua/thung-lung/nam-2022', `${prefix}/ket-qua/thung-lung/2022/`],
  ]);
});

test('a redirect names the entry and its public address', () => {
  expect(redirects(sampleCatalog(entries))[0]).toMatchObject({
    title: 'Tổ Mới',
    canonical: 'https://vidu.example/dien-hinh/to-moi/',
  });
});
