import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/domain/build-catalog.ts';
import { siteColourFindings } from '../../../../src/domain/checks/site-colours.ts';
import type { Theme } from '../../../../src/domain/theme/palette.ts';
import { brokenEntry, sampleBase, sampleEntry } from '../../sample-entries.ts';
import { greenTheme, manyThemes, sampleTheme } from '../theme/sample-themes.ts';

const findingsOf = (theme: Partial<Theme>) =>
  siteColourFindings([sampleEntry('site', 'site', { theme: { ...sampleTheme, ...theme } })]);
const told = (theme: Partial<Theme>) =>
  findingsOf(theme).map(({ code, field, message }) => `${code} ${field ?? ''} ${message.split(': ')[1] ?? ''}`);

test.each([sampleTheme, greenTheme])('colours that can be read are right: %j', (theme) => {
  expect(told(theme)).toEqual([]);
});

test.each<[string, Partial<Theme>, string[]]>([
  ['a yellow main colour', { primary: '#ffd700' }, ['GS-124 theme.primary “#ffd700”, độ tương phản 1,3:1.']],
  ['pale text', { accent: '#8fa3d1' }, ['GS-124 theme.accent “#8fa3d1”, độ tương phản 2,3:1.']],
  ['just too little', { accent: '#777777', paper: '#ffffff' }, ['GS-124 theme.accent “#777777”, độ tương phản 4,4:1.']],
  ['an ornament that is lost', { highlight: '#9d1c20' }, ['GS-125 theme.highlight “#9d1c20”, độ tương phản 1:1.']],
  ['a paper of the middle', { paper: '#8a7f70' }, ['GS-126 theme.paper “#8a7f70”, độ tương phản với chữ 4:1.']],
  [
    'a dark paper, on which nothing else is held against it',
    { paper: '#1d1917' },
    ['GS-126 theme.paper “#1d1917”, độ tương phản với chữ 1:1.'],
  ],
  [
    'everything at once, but nothing of what stands on a colour that is itself wrong',
    { primary: '#ffd700', accent: '#ffffff', highlight: '#ffd700', paper: '#000000' },
    [
      'GS-124 theme.primary “#ffd700”, độ tương phản 1,4:1.',
      'GS-124 theme.accent “#ffffff”, độ tương phản 1:1.',
      'GS-126 theme.paper “#000000”, độ tương phản với chữ 1,3:1.',
    ],
  ],
])('%s is told', (_, theme, findings) => {
  expect(told(theme)).toEqual(findings);
});

test('just enough is enough', () => {
  expect(told({ primary: '#767676', accent: '#767676', highlight: '#ffffff', paper: '#ffffff' })).toEqual([]);
});

test('what is told to be chosen instead is right', () => {
  const stubborn = manyThemes().flatMap((theme) => {
    const mended = findingsOf(theme).reduce<Theme>(
      (before, { field = '', remedy }) => ({
        ...before,
        [field.replace('theme.', '')]: /“(#[0-9a-f]{6})”/u.exec(remedy)?.[1] ?? '',
      }),
      theme,
    );
    const fields = new Set(findingsOf(theme).map(({ field }) => field));
    const paperIsLeft = !fields.has('theme.paper');
    return paperIsLeft
      ? findingsOf(mended)
          .filter(({ field }) => fields.has(field))
          .map(({ message }) => [theme, message])
      : [];
  });
  expect(stubborn).toEqual([]);
});

describe('of a site', () => {
  const theme = { ...sampleTheme, primary: '#ffd700' };

  test('they are told where the field stands', () => {
    const site = sampleEntry('site', 'site', { theme }, { lines: { theme: 11, 'theme.primary': 12 } });
    expect(siteColourFindings([site])).toMatchObject([{ file: site.file, line: 12, severity: 'error' }]);
  });

  test('that has other errors they are told with these', () => {
    const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-03-01T00:30:00Z') };
    const site = brokenEntry('site', null, { name: 1, theme });
    const entries = sampleBase.filter(({ kind }) => kind !== 'site');
    expect(buildCatalog({ entries, broken: [site] }, options).findings.map(({ code }) => code)).toContain('GS-124');
  });

  test.each([null, {}, { theme: null }, { theme: { primary: 'red' } }])(
    'that cannot be read they are not: %j',
    (data) => {
      expect(siteColourFindings([brokenEntry('site', null, data ?? undefined)])).toEqual([]);
    },
  );
});
