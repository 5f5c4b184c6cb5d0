import { expect, test } from 'vitest';
import { aliasFindings } from '../../../src/domain/aliases.ts';
import { sampleEntry } from '../sample-entries.ts';

const brief = (...entries: Parameters<typeof aliasFindings>[0]) =>
  aliasFindings(entries).map(({ code, file, line, message }) => ({ code, file, line, message }));

test('a former address of its own is in order, of another kind or province too', () => {
  expect(
    brief(
      sampleEntry('exemplar', 'moi', { aliases: ['cu', 'cu-hon'] }),
      sampleEntry('movement', 'cu', { aliases: ['moi'] }),
      sampleEntry('result', 'thung-lung/2022', { aliases: ['nam-2022'] }),
      sampleEntry('result', 'cao-nguyen/2022', { aliases: ['nam-2022'] }),
    ),
  ).toEqual([]);
});

test.each([
  ['the address of another', { aliases: ['hai'] }, {}, 'hai', 'exemplar/hai'],
  ['the former address of another', { aliases: ['cu'] }, { aliases: ['cu'] }, 'cu', 'exemplar/mot'],
])('a former address may not be %s', (_, first, second, alias, owner) => {
  const entries = [sampleEntry('exemplar', 'mot', first), sampleEntry('exemplar', 'hai', second)];
  expect(brief(...entries)).toMatchObject([
    { code: 'GS-206', message: `Địa chỉ cũ “${alias}” đang là địa chỉ của ${owner}.` },
  ]);
});

test('nor its own present address, nor be given twice', () => {
  const more = { lines: { aliases: 5, 'aliases.0': 6, 'aliases.1': 7, 'aliases.2': 8 } };
  expect(brief(sampleEntry('exemplar', 'mot', { aliases: ['mot', 'cu', 'cu'] }, more))).toMatchObject([
    { code: 'GS-206', line: 6 },
    { code: 'GS-206', line: 8 },
  ]);
});

test('two results of one province may not share one', () => {
  const entries = ['thung-lung/2021', 'thung-lung/2022'].map((id) => sampleEntry('result', id, { aliases: ['cu'] }));
  expect(brief(...entries)).toMatchObject([{ code: 'GS-206', file: 'result/thung-lung/2022' }]);
});

test.each(['nam', 'tinh', 'linh-vuc', 'trang-2'])('%s is kept for lists of exemplars and movements', (alias) => {
  expect(brief(sampleEntry('exemplar', 'mot', { aliases: [alias] }))).toMatchObject([{ code: 'GS-112' }]);
  expect(brief(sampleEntry('movement', 'mot', { aliases: [alias] }))).toMatchObject([{ code: 'GS-112' }]);
  expect(brief(sampleEntry('result', 'thung-lung/2022', { aliases: [alias] }))).toEqual([]);
});
