import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteTheme } from '../../../src/reading/site-theme.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { greenTheme, sampleTheme } from '../domain/theme/sample-themes.ts';

const written = (theme: object) =>
  `theme:\n${Object.entries(theme)
    .map(([name, colour]) => `  ${name}: "${String(colour)}"\n`)
    .join('')}`;

async function read(text: string): Promise<unknown> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'site.yaml': text });
  return readSiteTheme(folder);
}

test('the colours are those of site.yaml, whatever else stands there', async () => {
  expect(await read(`name: 1\n${written(greenTheme)}`)).toEqual(greenTheme);
});

test.each(['', 'theme:\n', 'theme: [', written({ ...greenTheme, paper: 'red' }), '- a\n'])(
  'until the check has told what is wrong with %j a page has colours all the same',
  async (text) => {
    expect(await read(text)).toEqual(sampleTheme);
  },
);

test('a folder without site.yaml has colours too', async () => {
  expect(await readSiteTheme(join(await temporaryFolder(), 'khong-co'))).toEqual(sampleTheme);
});
